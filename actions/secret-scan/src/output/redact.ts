// The only form in which a found credential is ever shown.

const LONG = 20;
const MEDIUM = 10;

/**
 * The first and last characters and the length: `ghp_…k3 (40 characters)`. Short values, which a few characters would half give
 * away, show one character or none. Whatever is no printable ASCII character shows as `?`.
 */
export function redact(secret: string): string {
  const [head, tail] = shownOf(secret.length);
  const start = printable(secret.slice(0, head));
  const end = printable(tail === 0 ? "" : secret.slice(-tail));
  return `${start}…${end} (${secret.length} characters)`;
}

function shownOf(length: number): readonly [number, number] {
  if (length >= LONG) return [4, 2];
  return length >= MEDIUM ? [1, 1] : [0, 0];
}

function printable(text: string): string {
  return text.replace(/[^\x21-\x7e]/g, "?");
}
