// Reads the parser directives at the top of a Dockerfile ("Parser directives" in the Dockerfile reference).
import type { Range } from "./spliced-text.ts";

/** A directive's value and where it stands. */
export interface Directive extends Range {
  readonly value: string;
}

interface Directives {
  /** The image that reads the file. */
  readonly syntax: Directive | undefined;
  /** The escape character in force: a backslash or a backtick. */
  readonly escapeChar: string;
}

const NAMES: readonly string[] = ["syntax", "escape", "check"];
const LEADING = /^[ \t]*#[ \t]*([a-zA-Z]+)[ \t]*=[ \t]*/;

/** Directives end with the first line that is none. Of two with one name the first counts: Docker refuses the second. */
export function readDirectives(text: string): Directives {
  const found = new Map<string, Directive>();
  const afterMark = text.startsWith("\uFEFF") ? 1 : 0;
  // The image that reads the file may stand behind a shebang, the escape character may not.
  const first = text.startsWith("#!", afterMark) ? lineEnd(text, afterMark) + 1 : afterMark;
  for (let start = first; start < text.length; start = lineEnd(text, start) + 1) {
    const line = text.slice(start, lineEnd(text, start)).trimEnd();
    const match = LEADING.exec(line);
    const name = match?.[1]?.toLowerCase() ?? "";
    if (!match || !NAMES.includes(name) || match[0].length === line.length) break;
    const at = start + match[0].length;
    if (!found.has(name)) found.set(name, { value: line.slice(match[0].length), start: at, end: start + line.length });
  }
  const value = first === afterMark ? found.get("escape")?.value : undefined;
  return { syntax: firstWord(found.get("syntax")), escapeChar: value === "`" ? value : "\\" };
}

function lineEnd(text: string, start: number): number {
  const newline = text.indexOf("\n", start);
  return newline < 0 ? text.length : newline;
}

/** Behind the image its own arguments may follow. */
function firstWord(directive: Directive | undefined): Directive | undefined {
  const blank = directive?.value.indexOf(" ") ?? -1;
  if (!directive || blank < 0) return directive;
  return { value: directive.value.slice(0, blank), start: directive.start, end: directive.start + blank };
}
