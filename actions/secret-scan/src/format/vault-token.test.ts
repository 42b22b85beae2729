import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeVaultToken } from "./vault-token.ts";

function signed(name: string, counters: readonly number[] = []): string {
  const inner = Buffer.from([0x0a, name.length, ...Buffer.from(name), ...counters]);
  const head = [0x08, 0x01, 0x12, 0x20, ...new Synthetic("hmac").bytes(32), 0x1a, inner.length];
  return `hvs.${Buffer.concat([Buffer.from(head), inner]).toString("base64url")}`;
}

describe("judgeVaultToken", () => {
  const make = new Synthetic("vault");

  it("reads signed tokens, with a namespace and without", () => {
    expect(judgeVaultToken(signed(`hvs.${make.alnum(24)}`)).level).toBe("verified-format");
    expect(judgeVaultToken(signed(`hvs.${make.alnum(24)}.${make.alnum(5)}`, [0x10, 0x97, 0x01])).level).toBe(
      "verified-format",
    );
  });

  it("is not sure of one that was cut, prolonged or made up", () => {
    const token = signed(`hvs.${make.alnum(24)}`);
    for (const other of [token.slice(0, -4), `${token}AAAA`, `${token}=`, `hvs.${make.base64url(91)}`]) {
      expect(judgeVaultToken(other).level).toBe("possible");
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), (text) => {
        expect(["likely", "possible", "verified-format"]).toContain(judgeVaultToken(`hvs.${text}`).level);
      }),
    );
  });
});
