// Makes text of any origin safe to print as one line: nothing in it can move a cursor, break a line or reorder what is read.

const MAX_LENGTH = 2000;

/**
 * The text with every control and formatting character as a visible `\u{1b}`, cut with an ellipsis beyond `maxLength`
 * UTF-16 code units of input. Unpaired surrogates become U+FFFD.
 */
export function plainText(text: string, maxLength = MAX_LENGTH): string {
  const cut = text.length > maxLength ? `${text.slice(0, maxLength)}…` : text;
  return cut.toWellFormed().replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, showCodePoint);
}

function showCodePoint(character: string): string {
  return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
}
