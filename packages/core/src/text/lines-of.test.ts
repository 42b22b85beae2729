import { expect, it } from "vitest";
import { linesOf } from "./lines-of.ts";

it.each<[string, readonly string[]]>([
  ["", []],
  [" \n\r\n\t", []],
  ["a", ["a"]],
  [" a b \r\n\n\tc\n", ["a b", "c"]],
])("the lines of %j are %j", (text, lines) => {
  expect(linesOf(text)).toEqual(lines);
});
