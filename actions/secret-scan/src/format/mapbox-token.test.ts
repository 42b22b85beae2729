import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeMapboxToken, syntheticMapboxToken } from "./mapbox-token.ts";

describe("judgeMapboxToken", () => {
  it("reads the account of a token that decodes", () => {
    const judgement = judgeMapboxToken({ secret: syntheticMapboxToken(new Synthetic("mapbox"), "sk") });
    expect(judgement.level).toBe("verified-format");
    expect(judgement.facts).toEqual({ account: "example" });
  });

  it("takes a token without an account for a possible one", () => {
    const payload = Buffer.from('{"a":"b"}').toString("base64url");
    expect(judgeMapboxToken({ secret: `sk.${payload}.x` }).level).toBe("possible");
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (secret) => judgeMapboxToken({ secret }).level === "possible"));
  });
});
