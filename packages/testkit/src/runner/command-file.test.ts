import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseFolders, parseValues } from "./command-file.ts";
import { hostileText } from "./hostile-text.ts";

describe("parseValues", () => {
  test.each([
    ["", {}],
    ["a=1\n", { a: "1" }],
    ["a=1\n\nb=2=3", { a: "1", b: "2=3" }],
    ["a<<END\nx\ny\nEND\n", { a: "x\ny" }],
    ["a<<END\nEND", { a: "" }],
    ["a<<END\n\nEND\nb=2\n", { a: "", b: "2" }],
    ["a=b<<END\n", { a: "b<<END" }],
    ["a<<b=c\nx\nb=c\n", { a: "x" }],
    ["a<<END\r\nx\r\nEND\r\n", { a: "x\r" }],
    ["a=1\na=2\n", { a: "2" }],
    ["\uFEFFa=1\n", { a: "1" }],
  ])("reads %j", (text, values) => {
    expect(Object.fromEntries(parseValues(text))).toEqual(values);
  });

  test.each(["text\n", "a<<\n", "<<END\nEND\n", "a<<END\nx\n"])("refuses %j", (text) => {
    expect(() => parseValues(text)).toThrow();
  });

  test("a block keeps any text that does not hold its delimiter as a line", () => {
    fc.assert(
      fc.property(hostileText(), (value) => {
        expect(parseValues(`a<<delimiter\n${value}\ndelimiter\n`).get("a")).toBe(value);
      }),
    );
  });
});

test("parseFolders takes one folder per line and skips empty lines", () => {
  expect(parseFolders("/a\n\n/b c\r\n")).toEqual(["/a", "/b c"]);
});
