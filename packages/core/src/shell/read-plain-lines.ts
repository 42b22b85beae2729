// Reads scripts for PowerShell and for cmd, for which there is no parser: line by line, and only lines so plain that they
// mean what they seem to. Every other line is handed back unread.
import { launchOf } from "./launch.ts";
import { maskExpressions } from "./mask-expressions.ts";
import { maskTexts } from "./powershell-text.ts";
import {
  HOLE,
  type ShellCommand,
  type ShellReading,
  type ShellRedirect,
  type ShellWord,
  type UnreadPart,
} from "./shell-command.ts";

export type LineDialect = "powershell" | "cmd";

/** Longer than any script written by people. */
const MAX_LENGTH = 512 * 1024;

const NONE: readonly never[] = [];

interface LineSyntax {
  readonly comment: RegExp;
  /** The character that, last on a line, joins it to the next one. */
  readonly joins: RegExp;
  readonly variable: RegExp;
  /** What stands before a command whose output is kept. */
  readonly assignment: RegExp;
  /** What makes a line more than plain commands, although its words look plain. */
  readonly keyword: RegExp;
}

const SYNTAX: Readonly<Record<LineDialect, LineSyntax>> = {
  powershell: {
    comment: /^#/,
    joins: /`[ ]?\n/g,
    variable: /\$(?:\{[\w:]+\}|[\w:]+)/g,
    assignment: /^\$[\w:]+[ \t]*\+?=[ \t]*/,
    keyword: /^(?!)/,
  },
  cmd: {
    comment: /^(?:@?rem\b|::|@?echo\b[^&|]*$)/i,
    joins: /\^[ ]?\n/g,
    variable: /%\w+%/g,
    assignment: /^(?!)/,
    keyword: /^@?(?:if|for)\b/i,
  },
};

/** Words of plain characters, of quotes without escapes and substitutions, and of plain variables. */
const WORD =
  /(?:[\w@./\\:=+~^*,%[\]!?\uFFFC-]|\d?>&\d|[<>]|"(?:[^"`$\n]|\$(?!\())*"|'[^'\n]*'|\$\{[\w:]+\}|\$(?![({]))+/y;
const SEPARATOR = /&&|\|\|?|[;&]/y;
/** A redirection, with or without its file in the same word. */
const REDIRECTION = /^\d?>/;
const OPENS_FILE = /^\d?(>{1,2})$/;
const BLANKS = /[ \t\r]+/y;

interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * The commands of the plain lines, and every other line as unread. `whole` is where the text stands as one string in another
 * script: then that is the place of everything in it.
 */
export function readPlainLines(text: string, dialect: LineDialect, whole?: Range): ShellReading {
  if (text.length > MAX_LENGTH) {
    const why = `the script is longer than ${MAX_LENGTH / 1024} KiB`;
    return { commands: [], unread: [{ start: 0, end: text.length, why }] };
  }
  const syntax = SYNTAX[dialect];
  const masked = dialect === "powershell" ? maskTexts(maskExpressions(text)) : maskExpressions(text);
  const source = masked.replace(syntax.joins, (mark) => " ".repeat(mark.length));
  const commands: ShellCommand[] = [];
  const unread: UnreadPart[] = [];
  let start = 0;
  for (const line of source.split("\n")) {
    const content = line.trim();
    const from = start + line.indexOf(content);
    start += line.length + 1;
    if (content === "" || syntax.comment.test(content)) continue;
    const kept = syntax.assignment.exec(content)?.[0].length ?? 0;
    const placeOf: PlaceOf = (at, end) => whole ?? { start: from + kept + at, end: from + kept + end };
    // The lines that were joined as they stand in the script: what joins them means nothing within quotes.
    const before = masked.slice(from + kept, from + content.length);
    const read = syntax.keyword.test(content)
      ? undefined
      : readLine(content.slice(kept), before, syntax.variable, placeOf);
    for (const command of read ?? NONE) commands.push(command);
    if (!read) {
      const place = whole ?? { start: from, end: from + content.length };
      unread.push({ ...place, why: `this line of ${dialect} is not plain enough to be read` });
    }
  }
  return { commands, unread };
}

type PlaceOf = (start: number, end: number) => Range;

/** Undefined where the line holds anything but plain words and separators. `before`: the same with its line ends. */
function readLine(
  line: string,
  before: string,
  variable: RegExp,
  placeOf: PlaceOf,
): readonly ShellCommand[] | undefined {
  const commands: ShellCommand[] = [];
  let words: ShellWord[] = [];
  let fedBy: readonly ShellCommand[] = NONE;
  const finish = (separator: string): void => {
    const command = commandOf(words, fedBy);
    if (command) commands.push(command);
    words = [];
    fedBy = command && separator === "|" ? [command] : NONE;
  };
  for (let at = 0; at < line.length; ) {
    const blanks = matchAt(BLANKS, line, at);
    const separator = matchAt(SEPARATOR, line, at);
    const word = matchAt(WORD, line, at);
    if (word !== undefined && before.slice(at, at + word.length).includes("\n")) return undefined;
    if (word !== undefined) words.push(wordOf(word, variable, placeOf(at, at + word.length)));
    else if (separator !== undefined) finish(separator);
    else if (blanks === undefined) return undefined;
    at += (word ?? separator ?? blanks ?? "").length;
  }
  finish("");
  return commands;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

function wordOf(text: string, variable: RegExp, place: Range): ShellWord {
  const value = text
    .replace(variable, HOLE)
    .replace(/["']/g, "")
    .replace(/\uFFFC{2,}/g, HOLE);
  return { value, ...place, printed: NONE, streamed: NONE };
}

/** Takes the redirections off. Undefined where nothing is left. */
function commandOf(all: readonly ShellWord[], fedBy: readonly ShellCommand[]): ShellCommand | undefined {
  const words: ShellWord[] = [];
  const redirects: ShellRedirect[] = [];
  let operator: string | undefined;
  for (const word of all) {
    if (operator !== undefined) redirects.push({ operator, target: word });
    else if (!REDIRECTION.test(word.value)) words.push(word);
    operator = operator === undefined ? OPENS_FILE.exec(word.value)?.[1] : undefined;
  }
  const [first] = words;
  const last = all.at(-1);
  return (
    first &&
    last && { words, launch: launchOf(words), assignments: NONE, redirects, fedBy, start: first.start, end: last.end }
  );
}
