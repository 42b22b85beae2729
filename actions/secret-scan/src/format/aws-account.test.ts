import fc from "fast-check";
import { expect, test } from "vitest";
import { awsAccount } from "./aws-account.ts";
import { toBase32 } from "./base32.ts";

function accessKeyId(account: bigint, rest: number): string {
  const head = (1n << 47n) | (account << 7n) | BigInt(rest);
  const bytes = Array.from({ length: 10 }, (_unused, at) =>
    at < 6 ? Number((head >> BigInt(8 * (5 - at))) & 255n) : at,
  );
  return ["AK", "IA", toBase32(Uint8Array.from(bytes))].join("");
}

test("gives back every account number", () => {
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 999_999_999_999n }), fc.integer({ min: 0, max: 127 }), (account, rest) => {
      expect(awsAccount(accessKeyId(account, rest))).toBe(String(account).padStart(12, "0"));
    }),
  );
});

test("finds none in the older ids and in what is no base 32", () => {
  expect(awsAccount(["AK", "IAI", "A".repeat(15)].join(""))).toBeUndefined();
  expect(awsAccount(["AK", "IA", "1".repeat(16)].join(""))).toBeUndefined();
});
