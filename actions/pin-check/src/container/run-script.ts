// Makes a script of a RUN instruction: its shell form, its exec form or its here-document ("RUN" in the Dockerfile
// reference). What the script does is not known here.
import type { SourceFile } from "@lockstep/core";
import type { Script } from "../script/script.ts";
import { flagsOf, unquote, wordsOf } from "./dockerfile-words.ts";
import { type Heredoc, type Instruction, wordsInJson } from "./read-instructions.ts";
import type { Range, SplicedText } from "./spliced-text.ts";

/** The script of the text from `at` on. `shell` is the program that `SHELL` sets. Undefined where there is no text. */
export function scriptOf(
  file: SourceFile,
  { line, heredocs }: Instruction,
  at: number,
  shell: string | undefined,
): Script | undefined {
  const end = line.text.trimEnd().length;
  const words = wordsInJson(line.text.slice(at, end));
  if (words) return execForm(file, words, line.rangeOf(at, end));
  const [first] = heredocs;
  const last = heredocs.at(-1);
  if (!first || !last) return end > at ? shellForm(file, line.splice(at, end, []), shell) : undefined;
  if (first === last && isOneWord(line.text.slice(at, end))) return heredocForm(file, line, first, shell);
  return shellForm(file, line.splice(at, end, withoutReturns(file.text, first.start, last.end)), shell);
}

/** The name of a program without folders and without `.exe`, such as `bash`. */
export function programOf(path: string): string | undefined {
  const name = path.slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1);
  return name.replace(/\.exe$/i, "") || undefined;
}

function shellForm(file: SourceFile, spliced: SplicedText, shell: string | undefined): Script {
  const locate = (start: number, end: number) => {
    const range = spliced.rangeOf(start, end);
    return file.locate(range.start, range.end);
  };
  return { file, site: "dockerfile", text: spliced.text, shell, locate };
}

/** No shell reads it, so each word means itself. A place in it is the place of the whole list. */
function execForm(file: SourceFile, words: readonly string[], { start, end }: Range): Script {
  const text = words.map(quote).join(" ");
  return { file, site: "dockerfile", text, shell: undefined, locate: () => file.locate(start, end) };
}

/** A here-document alone is the script itself, for the program that its shebang names. */
function heredocForm(file: SourceFile, line: SplicedText, heredoc: Heredoc, shell: string | undefined): Script {
  const start = Math.min(heredoc.start + 1, heredoc.contentEnd);
  const body = line.splice(0, 0, withoutReturns(file.text, start, heredoc.contentEnd));
  return shellForm(file, body, body.text.startsWith("#!") ? interpreterOf(body.text) : shell);
}

function interpreterOf(script: string): string | undefined {
  const words = (script.split("\n", 1)[0] ?? "")
    .slice(2)
    .trim()
    .split(/[ \t]+/);
  const program = programOf(words[0] ?? "");
  return program === "env" ? programOf(words.find((word, index) => index > 0 && !word.startsWith("-")) ?? "") : program;
}

const ADDRESS = /^https?:\/\//i;

/** What `ADD` fetches from the web, as commands that do the same; none where a checksum is named ("ADD --checksum"). */
export function downloadsOf(file: SourceFile, line: SplicedText, at: number): readonly Script[] {
  const { flags, argumentsAt } = flagsOf(line.text, at);
  if (flags.some(({ raw }) => unquote(raw).startsWith("--checksum="))) return [];
  const listed = wordsInJson(line.text.slice(argumentsAt).trimEnd());
  const words = listed ?? [...wordsOf(line.text, argumentsAt)].map(({ raw }) => unquote(raw));
  const target = words.at(-1) ?? "";
  const range = line.rangeOf(0, line.text.trimEnd().length);
  return words.slice(0, -1).flatMap((address) => {
    if (!ADDRESS.test(address)) return [];
    const path = target.endsWith("/") ? target + fileNameOf(address) : target;
    return [execForm(file, ["curl", "-o", path, address], range)];
  });
}

function fileNameOf(address: string): string {
  const [path = ""] = address.split(/[?#]/);
  return path.slice(path.lastIndexOf("/") + 1);
}

function isOneWord(text: string): boolean {
  return [...wordsOf(text, 0)].length === 1;
}

/** The pieces of a range without the carriage returns before its line breaks. */
function withoutReturns(text: string, start: number, end: number): readonly Range[] {
  const pieces: Range[] = [];
  let from = start;
  for (let at = text.indexOf("\r\n", from); at >= 0 && at < end; at = text.indexOf("\r\n", from)) {
    pieces.push({ start: from, end: at });
    from = at + 1;
  }
  return [...pieces, { start: from, end }];
}

const PLAIN_WORD = /^[\w@%+=:,./-]+$/;

function quote(word: string): string {
  return PLAIN_WORD.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
