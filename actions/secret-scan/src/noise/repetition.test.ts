import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { isRepetitive } from "./repetition.ts";

describe("isRepetitive", () => {
  it.each([
    "xx",
    "xxxxxxxx",
    "XXXX-XXXX-XXXX",
    "00000000-0000-0000-0000-000000000000",
    "abcabcabc",
    "k9f2k9f2k9f2k9f2",
    "sk-7q4z7q4z7q4z",
    "1234abcd1234abcd1234abcd",
    "sk-1234567812345678",
    "0123456789abcdef",
    "fedcba9876543210",
    "abcdefgh12345678",
    "a1b2c3d4e5f6",
    "qwertyuiop",
    "1234567890",
    "key-aaaaaaaaaaaaaaaa",
  ])("sees what was typed to fill a field: %s", (text) => {
    expect(isRepetitive(text)).toBe(true);
  });

  it.each(["", "x", "correct horse", "Tr0ub4dor&3", "kubernetes"])("lets %j pass", (text) => {
    expect(isRepetitive(text)).toBe(false);
  });

  it.each([
    ["base 62", (make: Synthetic) => make.alnum(24)],
    ["hexadecimal", (make: Synthetic) => make.hex(32)],
    ["lower case and digits", (make: Synthetic) => make.lowerAlnum(20)],
    ["base 64 for URLs", (make: Synthetic) => make.base64url(43)],
  ])("lets practically all random %s pass", (_alphabet, draw) => {
    const make = new Synthetic("repetition");
    const wrong = Array.from({ length: 5000 }, () => draw(make)).filter(isRepetitive);
    expect(wrong.length).toBeLessThan(5);
  });
});
