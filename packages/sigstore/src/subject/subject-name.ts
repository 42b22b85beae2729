// What a subject may be called. A name goes into statements, checksum files and files of the runner, all of them lines.

/** UTF-16 code units. No file system has longer paths. */
const MAX_LENGTH = 4096;
/** Controls, and what ends a line in Unicode. */
const FORBIDDEN = /[\p{Cc}\p{Zl}\p{Zp}]/u;

/** What is wrong with a name, as the end of a sentence; undefined where nothing is. */
export function nameProblem(name: string): string | undefined {
  if (name === "") return "has no name";
  if (!name.isWellFormed()) return "has a name that is not valid Unicode";
  if (FORBIDDEN.test(name)) return "has a name with a line break or another control character";
  return name.length > MAX_LENGTH ? `has a name of more than ${MAX_LENGTH} characters` : undefined;
}
