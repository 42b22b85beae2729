// Sizes of text in UTF-8 bytes and cuts that keep characters whole. Works on code points: the core has no encoder.

/** Bytes of one code point in UTF-8 (RFC 3629, section 3). A lone surrogate counts as U+FFFD, as encoders write it. */
function bytesOf(codePoint: number): number {
  if (codePoint < 0x80) return 1;
  if (codePoint < 0x800) return 2;
  return codePoint < 0x10000 ? 3 : 4;
}

/** The number of bytes `text` takes in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = 0;
  for (const char of text) bytes += bytesOf(char.codePointAt(0) ?? 0);
  return bytes;
}

/** The longest start of `text` that takes at most `maxBytes` bytes in UTF-8 and splits no code point. */
export function clipUtf8(text: string, maxBytes: number): string {
  let bytes = 0;
  let units = 0;
  for (const char of text) {
    bytes += bytesOf(char.codePointAt(0) ?? 0);
    if (bytes > maxBytes) return text.slice(0, units);
    units += char.length;
  }
  return text;
}
