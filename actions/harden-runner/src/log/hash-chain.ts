// The form of the log: JSON lines, each with a hash over the line before it. It shows that nothing was changed, left out or
// put in between; with the head that the agent keeps in memory also that nothing was cut off or written anew.
import { hash } from "node:crypto";
import type { RunEvent } from "../event/run-event.ts";

/** Stands for the hash of the line before the first one. */
const GENESIS = "0".repeat(64);
const HASH_START = ',"hash":"';
const HASH_END = '"}';
/** What follows the text that is hashed, but for the brace that ends it. */
const TAIL_LENGTH = HASH_START.length + GENESIS.length + HASH_END.length;

/** A longer line is never written, in UTF-16 code units. */
export const MAX_LINE_LENGTH = 64 * 1024;

/** Where a chain ends. */
export interface ChainHead {
  readonly events: number;
  readonly hash: string;
}

export interface ChainState {
  readonly state: "intact" | "broken" | "missing";
  /** Lines read. */
  readonly events: number;
  /** Number of the first line that is not as it was written, counted from 0. */
  readonly firstBroken?: number;
}

export class ChainWriter {
  #events = 0;
  #hash = GENESIS;

  get head(): ChainHead {
    return { events: this.#events, hash: this.#hash };
  }

  /** The next line, without a line end. `at` is in milliseconds since the epoch. An event that is too long is cut or becomes a gap. */
  append(event: RunEvent, at: number): string {
    const text = this.#textOf(event, at);
    this.#hash = hashOf(this.#hash, text);
    this.#events += 1;
    return `${text.slice(0, -1)}${HASH_START}${this.#hash}${HASH_END}`;
  }

  #textOf(event: RunEvent, at: number): string {
    const text = this.#write(event, at);
    return isTooLong(text) ? this.#shorten(event, at) : text;
  }

  /** Arguments are the only part that a program may make that long. Anything else must not vanish either: a gap stands for it. */
  #shorten(event: RunEvent, at: number): string {
    if (event.kind === "exec") {
      const text = this.#write({ kind: "exec", actor: event.actor, parent: event.parent }, at);
      if (!isTooLong(text)) return text;
    }
    return this.#write({ kind: "gap", what: event.kind, why: "event-too-long", count: 1 }, at);
  }

  /** The order of the fields is part of the format. */
  #write(event: RunEvent, at: number): string {
    return JSON.stringify({ seq: this.#events, at, event });
  }
}

/** Checks lines one at a time, so that a log never has to be held. */
export class ChainChecker {
  #lines = 0;
  #hash = GENESIS;
  #firstBroken: number | undefined;

  /** True if the line is as it was written, and so are all before it. */
  take(line: string): boolean {
    const number = this.#lines;
    this.#lines += 1;
    if (this.#firstBroken !== undefined) return false;
    const next = followingHash(line, number, this.#hash);
    if (next === undefined) this.#firstBroken = number;
    else this.#hash = next;
    return next !== undefined;
  }

  /** `expected` is where the agent says the chain ends; without it, lines that are missing at the end go unnoticed. */
  finish(expected?: ChainHead): ChainState {
    const events = this.#lines;
    if (this.#firstBroken !== undefined) return { state: "broken", events, firstBroken: this.#firstBroken };
    if (events === 0 && (expected === undefined || expected.events > 0)) return { state: "missing", events };
    const isWhole = expected === undefined || expected.hash === this.#hash;
    return isWhole ? { state: "intact", events } : { state: "broken", events, firstBroken: events };
  }
}

/** Checks a whole log. See `ChainChecker`. */
export function verifyChain(lines: Iterable<string>, expected?: ChainHead): ChainState {
  const checker = new ChainChecker();
  for (const line of lines) checker.take(line);
  return checker.finish(expected);
}

/** The hash that the line carries, if it is the right one. */
function followingHash(line: string, number: number, previous: string): string | undefined {
  if (line.length > MAX_LINE_LENGTH || !line.startsWith(`{"seq":${number},`)) return undefined;
  const cut = line.length - TAIL_LENGTH;
  if (!line.startsWith(HASH_START, cut) || !line.endsWith(HASH_END)) return undefined;
  const stated = line.slice(cut + HASH_START.length, -HASH_END.length);
  return hashOf(previous, `${line.slice(0, cut)}}`) === stated ? stated : undefined;
}

function hashOf(previous: string, text: string): string {
  return hash("sha256", previous + text);
}

function isTooLong(text: string): boolean {
  return text.length + TAIL_LENGTH > MAX_LINE_LENGTH;
}
