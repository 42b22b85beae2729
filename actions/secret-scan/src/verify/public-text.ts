// Lets a name out of a provider's answer through only if it can be shown: short, plain, and no part of the credential.

/** Account and team names; no address of a person has more than the plain characters of a name here. */
const PLAIN = /^[A-Za-z0-9][A-Za-z0-9 ._-]{0,39}$/;
/** A name may share fewer characters in a row with the credential than this. */
const TOO_MUCH = 8;

/** The text, or undefined if it is none or may not be shown. A provider that echoes the credential gains nothing. */
export function publicText(value: unknown, credential: string): string | undefined {
  if (typeof value !== "string" || !PLAIN.test(value)) return undefined;
  for (let at = 0; at + TOO_MUCH <= value.length; at++) {
    if (credential.includes(value.slice(at, at + TOO_MUCH))) return undefined;
  }
  return value;
}
