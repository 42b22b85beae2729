// What the .gitattributes files of a commit say about how its files are checked out (git documentation, "gitattributes").
// Attributes from anywhere else (the repository's configuration, `.git/info`) do not count.
import { type PathPattern, parsePattern } from "./checkout-pattern.ts";

/** True for set, false for unset, text for a value, undefined for `!name`. */
type Value = string | boolean | undefined;
type Assignment = readonly [name: string, value: Value];

export interface AttributeFile {
  /** Folder the file lies in, relative to the checkout; empty for the root. */
  readonly folder: string;
  readonly rules: readonly { readonly pattern: PathPattern; readonly assignments: readonly Assignment[] }[];
}

/** How the content in the working tree may differ from what is committed. */
export interface Conversion {
  /** Line ends may be CR LF: always, or where the content is text. */
  readonly lineEnds: "kept" | "text" | "guessed";
  readonly ident: boolean;
  readonly lfs: boolean;
  /** By a program or an encoding: what comes out cannot be told here. */
  readonly unknown: boolean;
}

const MAX_RULES = 10_000;
const MAX_ASSIGNMENTS = 100;
/** The one macro that git brings along. */
const BUILT_IN: ReadonlyMap<string, readonly Assignment[]> = new Map([
  [
    "binary",
    [
      ["diff", false],
      ["merge", false],
      ["text", false],
    ],
  ],
]);
const MACRO = "[attr]";

/** Reads files, those of outer folders first. Macros are taken from the root's file, as git does. */
export function parseAttributeFiles(
  files: readonly { readonly folder: string; readonly text: string }[],
): readonly AttributeFile[] {
  const macros = new Map(BUILT_IN);
  const ordered = files.toSorted((a, b) => depthOf(a.folder) - depthOf(b.folder));
  return ordered.map(({ folder, text }) => ({ folder, rules: parseRules(text, folder === "", macros) }));
}

function depthOf(folder: string): number {
  return folder === "" ? 0 : folder.split("/").length;
}

function parseRules(text: string, mayDefine: boolean, macros: Map<string, readonly Assignment[]>) {
  return text
    .split("\n")
    .slice(0, MAX_RULES)
    .flatMap((line) => {
      const { first, rest } = splitLine(line.trim());
      const assignments = rest.slice(0, MAX_ASSIGNMENTS).flatMap((word) => expand(parseAssignment(word), macros));
      if (first.startsWith(MACRO)) {
        if (mayDefine) macros.set(first.slice(MACRO.length), assignments);
        return [];
      }
      const pattern = first.startsWith("#") || first.endsWith("/") ? undefined : parsePattern(first);
      return pattern ? [{ pattern, assignments }] : [];
    });
}

/** A pattern with spaces stands in double quotes. */
function splitLine(line: string): { readonly first: string; readonly rest: readonly string[] } {
  const end = line.startsWith('"') ? line.indexOf('"', 1) : -1;
  if (end > 0) return { first: line.slice(1, end), rest: wordsOf(line.slice(end + 1)) };
  const [first = "", ...rest] = wordsOf(line);
  return { first, rest };
}

function wordsOf(text: string): readonly string[] {
  return text.split(/[ \t]/).filter((word) => word !== "");
}

function parseAssignment(word: string): Assignment {
  if (word.startsWith("-")) return [word.slice(1), false];
  if (word.startsWith("!")) return [word.slice(1), undefined];
  const equals = word.indexOf("=");
  return equals < 0 ? [word, true] : [word.slice(0, equals), word.slice(equals + 1)];
}

/** A macro stands for itself and for what it was defined as. One that uses a macro defined before it is expanded by now. */
function expand(assignment: Assignment, macros: ReadonlyMap<string, readonly Assignment[]>): readonly Assignment[] {
  const [name, value] = assignment;
  return [assignment, ...(value === true ? (macros.get(name) ?? []) : [])].slice(0, MAX_ASSIGNMENTS);
}

export function conversionOf(path: string, files: readonly AttributeFile[]): Conversion {
  const values = attributesOf(path, files);
  const filter = values.get("filter");
  const lfs = filter === "lfs";
  const encoding = values.get("working-tree-encoding");
  return {
    lineEnds: lineEndsOf(values),
    ident: values.get("ident") === true,
    lfs,
    unknown: (typeof filter === "string" && !lfs) || typeof encoding === "string",
  };
}

/** `crlf` is the old name of `text`; `eol` implies text ("gitattributes", "eol" and "Backwards compatibility"). */
function lineEndsOf(values: ReadonlyMap<string, Value>): Conversion["lineEnds"] {
  const text = values.get("text") ?? values.get("crlf");
  if (text === "auto") return "guessed";
  if (text === undefined) return values.get("eol") === undefined ? "kept" : "text";
  return text === false ? "kept" : "text";
}

/** For each attribute the last line that matches decides. */
function attributesOf(path: string, files: readonly AttributeFile[]): ReadonlyMap<string, Value> {
  const name = path.slice(path.lastIndexOf("/") + 1);
  const assignments = files.flatMap(({ folder, rules }) => {
    if (folder !== "" && !path.startsWith(`${folder}/`)) return [];
    const rest = folder === "" ? path : path.slice(folder.length + 1);
    return rules
      .filter(({ pattern }) => pattern.matches(pattern.byName ? name : rest))
      .flatMap((rule) => rule.assignments);
  });
  return new Map(assignments);
}
