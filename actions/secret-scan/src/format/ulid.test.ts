import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ulidHead, ulidTime } from "./ulid.ts";

describe("ulidTime", () => {
  it("reads the example of the specification", () => {
    expect(ulidTime("01ARZ3NDEKTSV4RRFFQ69G5FAV")).toBe(1469922850259);
  });

  it("gives back the time that was written", () => {
    fc.assert(
      fc.property(fc.nat(2 ** 31 - 1), fc.nat(65_535), (high, low) => {
        const time = high * 65_536 + low;
        expect(ulidTime(`${ulidHead(time)}${"0".repeat(16)}`)).toBe(time);
      }),
    );
  });

  it("refuses what is no ULID", () => {
    for (const text of ["", "8".repeat(26), "0".repeat(25), `${"0".repeat(25)}u`])
      expect(ulidTime(text)).toBeUndefined();
  });
});
