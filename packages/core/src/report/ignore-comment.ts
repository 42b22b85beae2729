// Finds ignore comments in a text, whatever its language. A line is looked at on its own, so a `#` counts as the start of a
// comment where it would be one in YAML, a shell script or a Dockerfile: behind a blank, and in no quotes of its line.
import type { SourceFile } from "../text/source-file.ts";
import type { Location } from "./finding.ts";
import { DIRECTIVE, type IgnoreDirective, readDirective } from "./ignore-directive.ts";

export interface IgnoreComment extends IgnoreDirective {
  /** From the sign that starts it to the end of what belongs to it. */
  readonly location: Location;
  /** True if nothing else stands on its line. It then covers the next line, otherwise what stands before it on its own. */
  readonly alone: boolean;
}

/** What every directive holds one of. Hardly any file does, and the rest need not be split into lines. */
const MARKS = ["lockstep:", "zizmor: ignore[", "ratchet:exclude"];
/** More on one line cannot be meant. */
const MAX_PER_LINE = 8;
const LINE_END = /\r\n|\n|\r/;
/** What a quoted text can follow: the start of a word in YAML, JSON and shells. Elsewhere a quote is an apostrophe. */
const BEFORE_QUOTE = /[\s[{(,:=+"']/;

/** Every ignore comment of a file, in order, those without a reason included. Takes time linear in the text. */
export function readIgnoreComments(file: SourceFile): readonly IgnoreComment[] {
  if (!MARKS.some((mark) => file.text.includes(mark))) return [];
  return file.text.split(LINE_END).flatMap((line, index) => commentsOf(line, file.path, index + 1));
}

function commentsOf(line: string, file: string, number: number): readonly IgnoreComment[] {
  const start = line.search(DIRECTIVE) < 0 ? line.length : startOfComment(line);
  const comment = line.slice(start);
  const found = [...comment.matchAll(DIRECTIVE)].slice(0, MAX_PER_LINE);
  const alone = line.slice(0, start).trim() === "";
  return found.flatMap((match, index) => {
    const end = found[index + 1]?.index ?? comment.length;
    const rest = comment.slice(match.index + match[0].length, end).trimEnd();
    const directive = readDirective(match[0], rest);
    const column = start + match.index + 1;
    const endColumn = column + match[0].length + rest.length;
    const location = { file, line: number, column, endLine: number, endColumn };
    return directive ? [{ ...directive, alone, location }] : [];
  });
}

/** Where the line's comment starts, or its length if it has none. */
function startOfComment(line: string): number {
  let at = 0;
  while (at < line.length && !startsComment(line, at)) at = opensQuote(line, at) ? endOfQuote(line, at) : at + 1;
  return at;
}

function startsComment(line: string, at: number): boolean {
  const isSign = line.charAt(at) === "#" || line.startsWith("//", at);
  return isSign && (at === 0 || /\s/.test(line.charAt(at - 1)));
}

function opensQuote(line: string, at: number): boolean {
  const isQuote = line.charAt(at) === '"' || line.charAt(at) === "'";
  return isQuote && (at === 0 || BEFORE_QUOTE.test(line.charAt(at - 1)));
}

/** The offset behind the quoted text that starts at `start`; the line's length where it does not end on this line. */
function endOfQuote(line: string, start: number): number {
  const quote = line.charAt(start);
  for (let at = start + 1; at < line.length; at++) {
    if (line.charAt(at) === quote) return at + 1;
    if (quote === '"' && line.charAt(at) === "\\") at++;
  }
  return line.length;
}
