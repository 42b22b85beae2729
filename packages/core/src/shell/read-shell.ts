// Reads the text of a script for a POSIX shell. It bounds the work and leaves the parsing to a library.
import { maskExpressions } from "./mask-expressions.ts";
import type { ShellReading } from "./shell-command.ts";

/** The longest script that is read, in UTF-16 code units. */
const MAX_LENGTH = 512 * 1024;
/** Scripts written by people stay far below these; above them the parser gets slow. */
const MAX_DEPTH = 64;
const MAX_HERE_DOCUMENTS = 500;

/**
 * Gives the commands of a script in the order of evaluation, those of nested scripts included (`$(...)`, `<(...)`,
 * `bash -c '...'`, `eval`, a here-document that a shell reads). Never throws: what could not be read is listed in `unread`.
 */
export type ReadShell = (text: string) => ShellReading;

/** Loads the parser, which takes some milliseconds and is not needed in every run. */
export async function loadShellReader(): Promise<ReadShell> {
  const { walkShell } = await import("./shell-walk.ts");
  return (text) => {
    const why = refusal(text);
    return why === undefined
      ? walkShell(maskExpressions(text))
      : { commands: [], unread: [{ start: 0, end: text.length, why }] };
  };
}

function refusal(text: string): string | undefined {
  if (text.length > MAX_LENGTH) return `the script is longer than ${MAX_LENGTH / 1024} KiB`;
  if (substitutionDepth(text) > MAX_DEPTH) return `substitutions are nested deeper than ${MAX_DEPTH} levels`;
  if (text.split("<<").length > MAX_HERE_DOCUMENTS) return `it has more than ${MAX_HERE_DOCUMENTS} here-documents`;
  return undefined;
}

const OPENERS = /[$<>]\(|\$\{/g;

/** About the depth to which `$(`, `${`, `<(` and `>(` are nested; too much where quotes hide a closing mark. Zero where it is surely low. */
function substitutionDepth(text: string): number {
  if ((text.match(OPENERS)?.length ?? 0) <= MAX_DEPTH) return 0;
  let depth = 0;
  let deepest = 0;
  for (let i = 1; i < text.length; i++) {
    const char = text[i];
    if (char === ")" || char === "}") depth = Math.max(0, depth - 1);
    else if (isOpener(text[i - 1], char)) deepest = Math.max(deepest, ++depth);
  }
  return deepest;
}

function isOpener(before: string | undefined, char: string | undefined): boolean {
  if (char === "(") return before === "$" || before === "<" || before === ">";
  return char === "{" && before === "$";
}
