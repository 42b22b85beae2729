import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { maskExpressions } from "./mask-expressions.ts";
import { HOLE } from "./shell-command.ts";

const holes = (count: number): string => HOLE.repeat(count);

describe("maskExpressions", () => {
  it.each([
    ["a ${{ b }} c", `a ${holes(8)} c`],
    ["${{a}}${{b}}", holes(12)],
    ["${{ format('}}') }}x", `${holes(19)}x`],
    ["${{ 'it''s }}' }}x", `${holes(17)}x`],
    ["${{\n a\n}}", holes(9)],
    ["${{ never closed", "${{ never closed"],
    ["${ {a}} $a", "${ {a}} $a"],
  ])("%j", (text, masked) => {
    expect(maskExpressions(text)).toBe(masked);
  });

  it("reads line ends of Windows as line ends, and joins lines over them", () => {
    expect(maskExpressions("a\r\nb")).toBe("a \nb");
    expect(maskExpressions("a \\\r\nb")).toBe("a \\\n b");
  });

  it("keeps the length of every text", () => {
    const part = fc.constantFrom("${{", "}}", "'", "a", "\r\n", "\\", "\n", "$", "{", "}");
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join("");
        expect(maskExpressions(text)).toHaveLength(text.length);
      }),
    );
  });
});
