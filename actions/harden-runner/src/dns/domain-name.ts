// What a domain name looks like, in text. Reading names from messages is ./read-question.ts.

const MAX_TEXT = 253;

/** True for dotted labels of lower-case letters, digits, `-` and `_`, 1 to 63 long, 253 in all, no dot at the end. */
export function isPlainName(name: string): boolean {
  return name.length <= MAX_TEXT && name.split(".").every((label) => /^[a-z0-9_-]{1,63}$/.test(label));
}

/** True when `name` lies below `zone`, at any depth. */
export function isBelow(name: string, zone: string): boolean {
  return name.length > zone.length + 1 && name.endsWith(`.${zone}`);
}

/** A name from outside as it may be compared: lower case, no dot at the end. */
export function canonicalName(name: string): string {
  return (name.endsWith(".") ? name.slice(0, -1) : name).toLowerCase();
}
