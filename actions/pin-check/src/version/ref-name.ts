// Takes a ref apart that is written out in full. What stands behind the name is not known here.

/** The name of a tag or a branch, and which of the two it has to be where the ref says so. */
export interface RefName {
  readonly name: string;
  readonly only?: "tag" | "branch";
}

const FULL: readonly (readonly [string, "tag" | "branch"])[] = [
  ["refs/tags/", "tag"],
  ["refs/heads/", "branch"],
];

/** `refs/tags/v1` is the tag `v1`; any other text is a name that may be either (gitrevisions). */
export function readRefName(ref: string): RefName {
  const [prefix, only] = FULL.find(([start]) => ref.startsWith(start) && ref.length > start.length) ?? [];
  return prefix === undefined || only === undefined ? { name: ref } : { name: ref.slice(prefix.length), only };
}
