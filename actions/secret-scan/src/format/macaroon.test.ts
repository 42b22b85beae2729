import { Buffer } from "node:buffer";
import fc from "fast-check";
import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { macaroon, parseMacaroon } from "./macaroon.ts";

const make = new Synthetic("macaroon");
const sound = macaroon("packages.example.test", make.uuid(), make.bytes(32));

test("reads location and identifier", () => {
  expect(parseMacaroon(sound)).toMatchObject({ location: "packages.example.test" });
});

test("reads caveats of more than 127 bytes", () => {
  const bytes = Buffer.from(sound, "base64url");
  const caveat = Buffer.concat([Buffer.from([2, 0xac, 0x02]), Buffer.alloc(300, 32), Buffer.from([0])]);
  const end = bytes.length - 35;
  const longer = Buffer.concat([bytes.subarray(0, end), caveat, bytes.subarray(end)]);
  expect(parseMacaroon(longer.toString("base64url"))).toBeDefined();
});

test("refuses a short signature, a rest, and a field that reaches beyond the end", () => {
  expect(parseMacaroon(macaroon("a", "b", make.bytes(31)))).toBeUndefined();
  expect(parseMacaroon(sound.slice(0, -4))).toBeUndefined();
  expect(parseMacaroon(`${sound}${make.base64url(8)}`)).toBeUndefined();
});

test("never throws", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      parseMacaroon(Buffer.from([2, ...bytes]).toString("base64url"));
    }),
  );
});
