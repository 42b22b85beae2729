// Says what was not opened, and what to do about it: nobody can pass a file that nothing looked into but the user.

const CURE = "; if it belongs there, look into it and name the file under `exclude-paths` in the policy";

/** For packed data of a kind that is never opened. */
export function sealed(kind: string): string {
  return `it is ${kind} data, which cannot be opened here${CURE}`;
}

/** For an archive of a content that does not fit into memory. */
export function tooLarge(kind: string): string {
  return `it is a ${kind} archive too large to be opened${CURE}`;
}

/** For archives in archives. */
export function tooDeep(depth: number): string {
  return `archives in it are nested deeper than ${depth}${CURE}`;
}

/** For a member, or for all of an archive that could be read no further. */
export function notTakenOut(name: string, why: string): string {
  return `${name}: ${why}${CURE}`;
}
