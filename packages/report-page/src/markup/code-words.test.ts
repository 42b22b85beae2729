import fc from "fast-check";
import { expect, test } from "vitest";
import { codeWords } from "./code-words.ts";
import { html } from "./html.ts";

test.each([
  ["no code", "no code"],
  ["use `a<b` or `c`", 'use <code class="quoted">a&lt;b</code> or <code class="quoted">c</code>'],
  ["one ` alone", "one &#96; alone"],
  ["", ""],
])("%j becomes %j", (text, markup) => {
  expect(codeWords(text).text).toBe(markup);
});

test("brings no markup but code, whatever the text", () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom("`", "<", "&", "a", "/code>") }), (text) => {
      const bare = codeWords(text).text.replaceAll(/<code class="quoted">|<\/code>/g, "");
      expect(bare.replaceAll("&#96;", "")).toBe(html`${text.replaceAll("`", "")}`.text);
    }),
  );
});
