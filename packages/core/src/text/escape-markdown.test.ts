import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "../../test/arbitrary-report.ts";
import { escapeMarkdown, markdownCodeCell, markdownLink } from "./escape-markdown.ts";
import { revealControls } from "./reveal-controls.ts";

/** What a renderer shows: references resolved, the invisible joiner gone. */
function resolve(markdown: string): string {
  const resolved = markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
  return resolved.replaceAll("\u2060", "");
}

test.each([
  ["<img src=x>", "&#60;img src&#61;x&#62;"],
  ["a|b", "a&#124;b"],
  ["`code`", "&#96;code&#96;"],
  ["[a](b)", "&#91;a&#93;&#40;b&#41;"],
  ["__init__.py", "&#95;&#95;init&#95;&#95;.py"],
  ["one\ntwo", "one&#92;ntwo"],
  ["1. item", "&#49;. item"],
  ["- item", "&#45; item"],
  ["12 files", "12 files"],
])("escapes %j", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test.each([
  ["@octocat", "&#64;&#8288;octocat"],
  ["see @octo/team", "see &#64;&#8288;octo/team"],
  ["#123", "&#35;&#8288;123"],
  ["o/r#1", "o/r&#35;&#8288;1"],
  ["GH-1", "GH&#8288;-1"],
  ["https://evil.example.test", "https&#8288;://evil.example.test"],
  ["www.example.test", "www&#8288;.example.test"],
])("breaks the link GitHub would make of %j", (text, escaped) => {
  expect(escapeMarkdown(text)).toBe(escaped);
});

test("a reference to an action can be copied", () => {
  expect(escapeMarkdown("actions/checkout@v4")).toBe("actions/checkout&#64;v4");
});

test("hostile text becomes one line without markup and still shows as itself", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const escaped = escapeMarkdown(text);
      expect(escaped.replace(/&#\d+;/g, "")).not.toMatch(/[!"#$&'()*+<=>@[\\\]^_`{|}~\n\r\p{Cf}]/u);
      expect(resolve(escaped)).toBe(revealControls(text).trim());
    }),
  );
});

test.each([
  ["a.yml:1:2", "`a.yml:1:2`"],
  ["a|b", "`a\\|b`"],
  ["a\\|b", "`a\\\\|b`"],
  ["a`b", "``a`b``"],
  ["`", "`` ` ``"],
  ["", "` `"],
  [" a ", "`  a  `"],
  ["a\nb", "`a\\nb`"],
])("puts %j into a code cell", (text, cell) => {
  expect(markdownCodeCell(text)).toBe(cell);
});

test("a code cell never ends early: no bare pipe, no line break, no inner run as long as its fence", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const cell = markdownCodeCell(text);
      const fence = /^`+/.exec(cell)?.[0] ?? "";
      const inner = cell.slice(fence.length, -fence.length);
      expect(cell).not.toMatch(/(?<!\\)\||[\n\r]/);
      expect(inner.split(/[^`]+/)).not.toContain(fence);
      expect(inner.replaceAll("\\|", "|").trim()).toBe(revealControls(text).trim());
    }),
  );
});

test("links to plain https addresses only", () => {
  expect(markdownLink("a_b", "https://docs.example.test/a.md#b")).toBe("[a&#95;b](https://docs.example.test/a.md#b)");
});

test.each([
  "javascript:alert(1)",
  "https://a.example.test/) [x](y",
  "http://a.example.test",
  "https://a.example.test/\n",
])("does not link to %j", (url) => {
  expect(markdownLink("rule", url)).toBe("rule");
});
