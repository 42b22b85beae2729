// The text a parser works on and where it stands in the whole script: the script itself, or a string inside it that another
// shell reads.
import type { HereDoc, Word, WordPart } from "unbash";
import { HOLE } from "./shell-command.ts";
import { wordValue } from "./word-value.ts";

export interface Range {
  readonly start: number;
  readonly end: number;
}

export interface ScriptFrame {
  readonly source: string;
  /** How many strings stand around it. */
  readonly depth: number;
  /** The place in the whole script of a range of `source`. */
  place(start: number, end: number): Range;
}

export function wholeScript(source: string): ScriptFrame {
  // Where something is unfinished, the parser may place its end behind the text.
  const inside = (offset: number): number => Math.min(offset, source.length);
  return { source, depth: 0, place: (start, end) => ({ start: inside(start), end: inside(end) }) };
}

/** A text that differs from what is written at `start` to `end`: everything in it stands at that whole range. */
export function rewritten(frame: ScriptFrame, source: string, { start, end }: Range): ScriptFrame {
  const whole = frame.place(start, end);
  return { source, depth: frame.depth + 1, place: () => whole };
}

/** The string that the words hold for another shell. Offsets are kept where it is written as one plain or quoted piece. */
export function stringFrame(frame: ScriptFrame, words: readonly Word[]): ScriptFrame {
  const [first] = words;
  const last = words.at(-1) ?? first;
  const piece = first && words.length === 1 ? verbatimPiece(first) : undefined;
  if (piece) return verbatim(frame, piece);
  const text = words.map((word) => wordValue(word, word.parts)).join(" ");
  return rewritten(frame, text, { start: first?.pos ?? 0, end: last?.end ?? 0 });
}

const ESCAPED_EXPANSION = /\\\$(?:\{[^}\n]{0,99}\}|\w*)/g;

/** The body of a here-document that a shell reads. */
export function hereDocFrame(frame: ScriptFrame, { body, delimiter }: HereDoc): ScriptFrame {
  const parts = delimiter?.quoted ? undefined : body.parts;
  const inner = verbatim(frame, { start: body.pos, end: body.end, parts });
  // An escaped dollar sign is an expansion for the shell that reads the body.
  return parts
    ? { ...inner, source: inner.source.replace(ESCAPED_EXPANSION, (mark) => HOLE.repeat(mark.length)) }
    : inner;
}

interface Piece extends Range {
  readonly parts: readonly WordPart[] | undefined;
}

function verbatimPiece(word: Word): Piece | undefined {
  const [part, ...more] = word.parts ?? [];
  if (part === undefined)
    return word.text === word.value ? { start: word.pos, end: word.end, parts: undefined } : undefined;
  if (more.length > 0) return undefined;
  const inner = { start: part.pos + 1, end: part.end - 1 };
  if (part.type === "SingleQuoted") return { ...inner, parts: undefined };
  return part.type === "DoubleQuoted" && !part.text.includes("\\") ? { ...inner, parts: part.parts } : undefined;
}

/** What the surrounding shell expands is unknown to the one that reads the string, and its commands are listed already. */
function verbatim(frame: ScriptFrame, { start, end, parts }: Piece): ScriptFrame {
  let source = "";
  let from = start;
  for (const part of parts ?? []) {
    if (part.type === "Literal") continue;
    source += frame.source.slice(from, part.pos) + HOLE.repeat(part.end - part.pos);
    from = part.end;
  }
  const place = (at: number, to: number): Range => frame.place(at + start, to + start);
  return { source: source + frame.source.slice(from, end), depth: frame.depth + 1, place };
}
