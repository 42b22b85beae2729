import fc from "fast-check";
import { expect, test } from "vitest";
import { hostileText } from "../../test/arbitrary-report.ts";
import { revealControls } from "./reveal-controls.ts";

test.each([
  ["a\nb", "a\\nb"],
  ["a\r\n\tb", "a\\r\\n\\tb"],
  ["\u001b[31mred", "\\u{1b}[31mred"],
  ["\u009b31m", "\\u{9b}31m"],
  ["a\u0000b\u007f", "a\\u{0}b\\u{7f}"],
  ["invoice\u202egnp.exe", "invoice\\u{202e}gnp.exe"],
  ["zero\u200bwidth\ufeff", "zero\\u{200b}width\\u{feff}"],
  ["\u{e0041}", "\\u{e0041}"],
  ["\u2028\u2029", "\\u{2028}\\u{2029}"],
  ["\ud800x", "\\u{d800}x"],
])("shows %j as %j", (text, shown) => {
  expect(revealControls(text)).toBe(shown);
});

test("leaves visible text alone, whatever its script", () => {
  const text = "src/naïve/日本語/🎉 (1).yml";
  expect(revealControls(text)).toBe(text);
});

test("no hostile text keeps an invisible character, and the result is stable", () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const shown = revealControls(text);
      expect(shown).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u);
      expect(revealControls(shown)).toBe(shown);
    }),
  );
});
