import { Buffer } from "node:buffer";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeFlyMacaroon } from "./fly-macaroon.ts";

const make = new Synthetic("fly");
const TAIL = [0x90, 0xc4, 32, ...make.bytes(32)];

function macaroon(location: string, marker: readonly number[], tail: readonly number[] = TAIL): string {
  const nonce = [0x94, 0x93, 0xc4, 8, ...make.bytes(8), 0xc4, 16, ...make.bytes(16), 0xc2];
  return `fm2_${Buffer.from([...nonce, ...marker, ...Buffer.from(location), ...tail]).toString("base64")}`;
}

describe("judgeFlyMacaroon", () => {
  it("reads the location, short or long", () => {
    const short = "https://api.example.test/v1";
    expect(judgeFlyMacaroon(macaroon(short, [0xa0 + short.length]))).toMatchObject({
      level: "verified-format",
      facts: { location: short },
    });
    const long = `https://api.example.test/${make.lower(40)}`;
    expect(judgeFlyMacaroon(macaroon(long, [0xd9, long.length])).facts).toEqual({ location: long });
  });

  it("is not sure of another location, a cut text, a marker that is no text or other bytes", () => {
    const notText = `https://${make.lower(0xc9 - 0xa0 - "https://".length)}`;
    const others = [macaroon("no url", [0xa6]), macaroon("https://a", [0xbf], []), macaroon(notText, [0xc9])];
    for (const token of [...others, `fm2_lJPE${make.base64(100)}`]) {
      expect(judgeFlyMacaroon(token).level).toBe("possible");
    }
  });

  it("never throws", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 80 }), (bytes) => {
        const body = Buffer.from([0x94, 0x93, 0xc4, ...bytes]).toString("base64");
        expect(judgeFlyMacaroon(`fm2_${body}`).level).toBeDefined();
      }),
    );
  });
});
