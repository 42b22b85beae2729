// Keywords that say more than a credential's short start, where that start is also in ordinary words: `api-` of `api-client`.

/**
 * Every text that is `start` and one character of `alphabet` (lower-case). Where the longer text is in `common`, it is
 * lengthened by one more character. A credential that starts with `start` and goes on with two of `alphabet` holds one of them.
 */
export function longerStarts(start: string, alphabet: string, common: string): readonly string[] {
  return [...alphabet].flatMap((next) =>
    common.includes(next) ? [...alphabet].map((last) => start + next + last) : [start + next],
  );
}
