import { describe, expect, it } from "vitest";
import { addressText } from "./address-text.ts";

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0);

describe("the text of an address", () => {
  it.each([
    [[192, 0, 2, 7], "192.0.2.7"],
    [[0x20, 1, 0x0d, 0xb8, ...zeros(11), 1], "2001:db8::1"],
    [[...zeros(15), 1], "::1"],
    [[...zeros(10), 255, 255, 192, 0, 2, 7], "192.0.2.7"],
    [[1, 2, 3], undefined],
  ])("of %j is %s", (bytes, text) => {
    expect(addressText(Uint8Array.from(bytes))).toBe(text);
  });
});
