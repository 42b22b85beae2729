// What a parsed word stands for, as far as the script alone tells.
import type { Word, WordPart } from "unbash";
import { HOLE } from "./shell-command.ts";

/** Expansions that are a folder on the machine, whatever its name. */
const ABSOLUTE_PATH =
  /^\$(?:\(pwd\)|\{?(?:PWD|OLDPWD|HOME|TMPDIR|GITHUB_WORKSPACE|GITHUB_ACTION_PATH|RUNNER_TEMP)\}?)$/;

/** The text after quote removal, with one `HOLE` for each unknown part. Patterns stand as written. Without parts it is all known. */
export function wordValue(word: Pick<Word, "value">, parts: readonly WordPart[] = []): string {
  const value = parts.length > 0 ? parts.map(partValue).join("") : word.value;
  return value.replace(/\uFFFC{2,}/g, HOLE);
}

function partValue(part: WordPart): string {
  switch (part.type) {
    case "Literal":
    case "SingleQuoted":
    case "AnsiCQuoted":
      return part.value;
    case "DoubleQuoted":
    case "LocaleString":
      return part.parts.map(partValue).join("");
    case "Glob":
    case "ExtendedGlob":
    case "BraceExpansion":
      return part.text;
    default:
      return ABSOLUTE_PATH.test(part.text) ? `/${HOLE}` : HOLE;
  }
}
