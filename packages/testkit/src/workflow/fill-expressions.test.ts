import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fillAll, fillExpressions } from "./fill-expressions.ts";

const VALUES = new Map([
  ["github.ref", "refs/tags/v1"],
  ["steps.a.outputs.b-c", "$& ${{ github.ref }}"],
]);

describe("expressions", () => {
  it("are replaced by what they name, and values stay as they are", () => {
    const text = "x/${{ github.ref }}/${{steps.a.outputs.b-c}}";
    expect(fillExpressions(text, VALUES)).toBe("x/refs/tags/v1/$& ${{ github.ref }}");
    expect(fillAll({ a: text, b: "plain" }, VALUES)).toEqual({ a: "x/refs/tags/v1/$& ${{ github.ref }}", b: "plain" });
  });

  it.each(["${{ github.sha }}", "${{ }}", "${{ github.ref == 'a' }}", "${{ toString }}"])("are refused: %s", (text) => {
    expect(() => fillExpressions(text, VALUES)).toThrow();
  });

  it("are all that changes", () => {
    const plain = fc.string({ unit: "binary" }).filter((text) => !text.includes("${{"));
    fc.assert(fc.property(plain, (text) => fillExpressions(text, VALUES) === text));
  });
});
