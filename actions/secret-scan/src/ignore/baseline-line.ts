// One line of the baseline file: how an entry is written and read.
import { clip } from "@lockstep/core";

export interface BaselineEntry {
  /** See `contentFingerprint`. */
  readonly fingerprint: string;
  readonly ruleId: string;
  /** Where it was when it was written: a hint for people, it decides nothing. */
  readonly path: string;
  /** Why it is there, in one line of words; empty where nobody said. */
  readonly reason: string;
}

/** What stands for the empty path of standard input. */
const NO_PATH = "-";
const MAX_REASON = 500;
const ENTRY = /^([0-9a-f]{32}) (\S{1,200}) (\S{1,12288})(?: (\S.*))?$/;
/** Blanks and controls of any kind, lone surrogates, and the escape sign itself. */
const UNSAFE = /[%\p{Z}\p{C}]/gu;

/** One line without its end. Paths are percent-encoded where they would not be one plain word. */
export function renderEntry({ fingerprint, ruleId, path, reason }: BaselineEntry): string {
  const where = path === "" ? NO_PATH : path === NO_PATH ? "%2D" : path.replace(UNSAFE, escapeCharacter);
  const words = oneLine(reason);
  return `${fingerprint} ${ruleId} ${where}${words === "" ? "" : ` ${words}`}`;
}

/** Undefined if the line is no entry. */
export function parseEntry(line: string): BaselineEntry | undefined {
  const [, fingerprint, ruleId, where, reason = ""] = ENTRY.exec(line) ?? [];
  if (fingerprint === undefined || ruleId === undefined || where === undefined) return undefined;
  const path = where === NO_PATH ? "" : unescapePath(where);
  return path === undefined ? undefined : { fingerprint, ruleId, path, reason: oneLine(reason) };
}

function oneLine(text: string): string {
  return clip(text.replace(/[\p{Z}\p{C}]+/gu, " ").trim(), MAX_REASON).trim();
}

function escapeCharacter(character: string): string {
  // A lone surrogate has no UTF-8 form, and no path that git gives has one: it becomes U+FFFD.
  return encodeURIComponent(character.toWellFormed());
}

function unescapePath(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
