import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { nameAnswer, openAnswer, sealAnswer } from "./answer-seal.ts";

const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
const headers = fc.dictionary(fc.constantFrom("etag", "last-modified", "content-type"), fc.string());
const QUESTION = { method: "GET", url: "https://api.example.test/repos/octo/demo", accept: "application/json" };

describe("a sealed answer", () => {
  it("opens to what was sealed", () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), headers, bytes, (key, name, sent, body) => {
        const answer = { headers: { ...sent }, body };
        expect(openAnswer(key, name, sealAnswer(key, name, answer))).toEqual(answer);
      }),
    );
  });

  it("stays shut after any change to its bytes", () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (body, place, change) => {
        const file = sealAnswer("key", "name", { headers: {}, body });
        const at = place % file.length;
        file[at] = (file[at] ?? 0) ^ change;
        expect(openAnswer("key", "name", file)).toBeUndefined();
      }),
    );
  });

  it("stays shut when it is cut off", () => {
    const file = sealAnswer("key", "name", { headers: { etag: "x" }, body: Buffer.from("body") });
    for (let length = 0; length < file.length; length++) {
      expect(openAnswer("key", "name", file.subarray(0, length))).toBeUndefined();
    }
  });

  it("stays shut under another key or another name", () => {
    const file = sealAnswer("key", "name", { headers: {}, body: Buffer.from("body") });
    expect(openAnswer("other", "name", file)).toBeUndefined();
    expect(openAnswer("key", "other", file)).toBeUndefined();
  });

  it("has a name of its own for every key and every part of the question", () => {
    const names = [
      nameAnswer("key", QUESTION),
      nameAnswer("other", QUESTION),
      nameAnswer("", QUESTION),
      nameAnswer("key", { ...QUESTION, method: "HEAD" }),
      nameAnswer("key", { ...QUESTION, url: `${QUESTION.url}?a` }),
      nameAnswer("key", { ...QUESTION, accept: "text/plain" }),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{64}$/);
  });
});
