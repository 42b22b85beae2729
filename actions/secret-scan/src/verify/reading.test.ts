import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { publicText } from "./public-text.ts";
import { type Reading, readAnswer } from "./reading.ts";

const CREDENTIAL = new Synthetic("reading").alnum(40);
const READING: Reading = {
  active: [{ status: 200, at: "user/name" }],
  lacking: [{ status: 403, at: "errors/0/code", is: [7] }],
  inactive: [{ status: 401, at: "error", starts: "Invalid" }],
  account: "user/name",
};
const read = (status: number, body: unknown, challenge = "") =>
  readAnswer(READING, { status, body: JSON.stringify(body), challenge }, CREDENTIAL);

describe("readAnswer", () => {
  it("finds values by keys and indexes", () => {
    expect(read(200, { user: { name: "jane" } })).toEqual({ state: "active", note: expect.stringContaining("jane") });
    expect(read(403, { errors: [{ code: 7 }] }).state).toBe("active");
    expect(read(401, { error: "Invalid token" }).state).toBe("inactive");
  });

  it.each<[number, unknown]>([
    [201, { user: { name: "jane" } }],
    [200, { user: { name: null } }],
    [200, { user: "jane" }],
    [200, {}],
    [403, { errors: [{ code: "7" }] }],
    [401, { error: 401 }],
    [401, { error: "invalid" }],
  ])("knows nothing from HTTP %i with %j", (status, body) => {
    expect(read(status, body).state).toBe("unknown");
  });

  it("does not look into what JSON objects inherit", () => {
    const reading: Reading = { active: [{ status: 200, at: "toString" }] };
    expect(readAnswer(reading, { status: 200, body: "{}", challenge: "" }, CREDENTIAL).state).toBe("unknown");
  });

  it("survives deep nesting", () => {
    const body = "[".repeat(32 * 1024) + "]".repeat(32 * 1024);
    expect(readAnswer(READING, { status: 200, body, challenge: "" }, CREDENTIAL).state).toBe("unknown");
  });

  it("has a short plain note for any answer, without the credential", () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 599 }), fc.string(), fc.json(), (status, name, noise) => {
        for (const body of [
          JSON.stringify({ user: { name: name + CREDENTIAL } }),
          JSON.stringify({ user: { name } }),
          noise,
        ]) {
          const { note } = readAnswer(READING, { status, body, challenge: noise }, CREDENTIAL);
          expect(note).toMatch(/^[\x20-\x7e]{1,100}$/);
          expect(note).not.toContain(CREDENTIAL);
        }
      }),
    );
  });
});

describe("publicText", () => {
  it("lets plain names through", () => {
    expect(["octocat", "My Team", "a.b-c_d 1"].map((name) => publicText(name, CREDENTIAL))).toEqual([
      "octocat",
      "My Team",
      "a.b-c_d 1",
    ]);
  });

  it.each([undefined, null, 7, "", " x", "a\nb", "a\u001b[31m", "<b>", "jane@example.test", "x".repeat(41)])(
    "leaves %j out",
    (value) => {
      expect(publicText(value, CREDENTIAL)).toBeUndefined();
    },
  );

  it("leaves out what shares eight characters or more with the credential", () => {
    const short = (text: string) => `.${text}.`;
    fc.assert(
      fc.property(fc.nat(CREDENTIAL.length - 8), fc.integer({ min: 8, max: 30 }), (from, length) => {
        const part = CREDENTIAL.slice(from, from + length);
        expect(publicText(part, CREDENTIAL)).toBeUndefined();
        expect(publicText(`a${short(part)}b`, CREDENTIAL)).toBeUndefined();
      }),
    );
  });
});
