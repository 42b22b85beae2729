import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeWorkosKey, syntheticWorkosKey } from "./workos-key.ts";

describe("judgeWorkosKey", () => {
  it("reads the identifier of a key that decodes", () => {
    const judgement = judgeWorkosKey({ secret: syntheticWorkosKey(new Synthetic("workos")) });
    expect(judgement?.level).toBe("verified-format");
    expect(judgement?.facts?.["key"]).toMatch(/^key_01[0-9A-Z]{24}$/);
  });

  it("knows no key with another identifier", () => {
    const body = Buffer.from(`user_01${new Synthetic("workos").upperAlnum(24)},x`).toString("base64");
    expect(judgeWorkosKey({ secret: `sk_live_${body}` })).toBeUndefined();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (secret) => judgeWorkosKey({ secret }) === undefined));
  });
});
