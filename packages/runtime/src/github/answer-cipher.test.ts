import { Secret } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { keySeal, nameKey } from "./answer-cipher.ts";
import { tokenSeal } from "./answer-seal.ts";

const KEY = new Secret("key");
const SEAL = keySeal(KEY);
const QUESTION = { method: "GET", url: "https://api.example.test/repos/octo/demo", accept: "application/json" };
const bytes = fc.uint8Array({ maxLength: 200 }).map((array) => Buffer.from(array));
const headers = fc.dictionary(fc.constantFrom("etag", "last-modified", "content-type"), fc.string());

describe("an answer encrypted with the user's key", () => {
  it("opens to what was sealed", () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), headers, bytes, (key, name, sent, body) => {
        const seal = keySeal(new Secret(key));
        const answer = { headers: { ...sent }, body };
        expect(seal.open(name, seal.seal(name, answer))).toEqual(answer);
      }),
    );
  });

  it("stays shut after any change, cut off, and with more behind it", () => {
    fc.assert(
      fc.property(bytes, fc.nat(), fc.integer({ min: 1, max: 255 }), (body, place, change) => {
        const file = SEAL.seal("name", { headers: {}, body });
        const at = place % file.length;
        const changed = Buffer.from(file);
        changed[at] = (changed[at] ?? 0) ^ change;
        for (const damaged of [changed, file.subarray(0, at), Buffer.concat([file, Buffer.alloc(1)])]) {
          expect(SEAL.open("name", damaged)).toBeUndefined();
        }
      }),
    );
  });

  it("stays shut under another key or another name, and where a token sealed it", () => {
    const answer = { headers: {}, body: Buffer.from("body") };
    const file = SEAL.seal("name", answer);
    expect(keySeal(new Secret("other")).open("name", file)).toBeUndefined();
    expect(SEAL.open("other", file)).toBeUndefined();
    expect(SEAL.open("name", tokenSeal(KEY).seal("name", answer))).toBeUndefined();
  });

  it("tells nothing to somebody without the key, not even that it is the same answer", () => {
    const answer = { headers: { etag: "tag-of-it" }, body: Buffer.from("body of the answer") };
    const files = [SEAL.seal("name", answer), SEAL.seal("name", answer)];
    expect(files.map((file) => /tag-of-it|body/.test(file.toString("latin1")))).toEqual([false, false]);
    expect(files[0]).not.toEqual(files[1]);
  });

  it("has another name for every key, and none is the key", () => {
    const names = [
      SEAL.nameOf(QUESTION),
      keySeal(new Secret("other")).nameOf(QUESTION),
      tokenSeal(KEY).nameOf(QUESTION),
      nameKey(KEY),
      nameKey(new Secret("other")),
    ];
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^[0-9a-f]{32}(?:[0-9a-f]{32})?$/);
  });
});
