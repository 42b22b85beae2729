// Makes invisible characters visible, so hostile text cannot forge, reorder or hide output. Escaping for a particular
// sink (Markdown, workflow commands) is not done here.

/** Controls, format characters (bidi overrides, zero width, tags), lone surrogates, line and paragraph separators. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/gu;

const SHORT: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/**
 * The text on one line, each invisible character shown as `\n`, `\r`, `\t` or `\u{hex}`. The result is well-formed
 * UTF-16 and holds no character of the Unicode general categories Cc, Cf, Cs, Zl and Zp: no ESC, no line break.
 */
export function revealControls(text: string): string {
  return text.replace(INVISIBLE, (char) => SHORT[char] ?? `\\u{${(char.codePointAt(0) ?? 0).toString(16)}}`);
}
