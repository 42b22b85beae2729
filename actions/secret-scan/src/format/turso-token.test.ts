import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeTursoToken, syntheticTursoToken } from "./turso-token.ts";

describe("judgeTursoToken", () => {
  const token = syntheticTursoToken(new Synthetic("turso"));

  it("proves a token that decodes", () => {
    expect(judgeTursoToken({ secret: token })?.level).toBe("verified-format");
  });

  it("knows no token of another algorithm, and none whose payload is broken", () => {
    const [header = "", , signature = ""] = token.split(".");
    const other = Buffer.from('{"alg":"HS256"}').toString("base64url");
    expect(judgeTursoToken({ secret: token.replace(header, other) })).toBeUndefined();
    expect(judgeTursoToken({ secret: `${header}.x.${signature}` })).toBeUndefined();
  });

  it("never throws", () => {
    fc.assert(fc.property(fc.string(), (secret) => judgeTursoToken({ secret }) === undefined));
  });
});
