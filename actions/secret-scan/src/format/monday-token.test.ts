import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeMondayToken, syntheticMondayToken } from "./monday-token.ts";

describe("judgeMondayToken", () => {
  it("reads the account of a token that decodes", () => {
    const judgement = judgeMondayToken({ secret: syntheticMondayToken(new Synthetic("monday")) });
    expect(judgement?.level).toBe("verified-format");
    expect(judgement?.facts?.["account"]).toMatch(/^\d{1,7}$/);
  });

  it("knows no token without numbers of a user and an account", () => {
    const payload = Buffer.from('{"tid":1,"uid":"2","actid":3}').toString("base64url");
    expect(judgeMondayToken({ secret: `x.${payload}.x` })).toBeUndefined();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (secret) => judgeMondayToken({ secret }) === undefined));
  });
});
