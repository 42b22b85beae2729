// ULIDs, which some providers build key ids from: 26 characters in Crockford's base 32, the first ten of them a time.

const ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
const TIME_LENGTH = 10;

/** The moment a ULID was made, in milliseconds since 1970 (ulid/spec); undefined where the text is none. */
export function ulidTime(ulid: string): number | undefined {
  const text = ulid.toLowerCase();
  if (!/^[0-7][0-9a-hjkmnp-tv-z]{25}$/.test(text)) return undefined;
  let time = 0;
  for (const character of text.slice(0, TIME_LENGTH)) time = time * ALPHABET.length + ALPHABET.indexOf(character);
  return time;
}

/** The first ten characters of a ULID made at `time`. */
export function ulidHead(time: number): string {
  let head = "";
  for (let rest = time; head.length < TIME_LENGTH; rest = Math.floor(rest / ALPHABET.length)) {
    head = ALPHABET.charAt(rest % ALPHABET.length) + head;
  }
  return head;
}
