// Runs the pattern of one rule near its keywords, and judges what it matches. The work is bounded by the rule's reach.
import type { Buffer } from "node:buffer";
import { shannonEntropy } from "../noise/entropy.ts";
import { isPlaceholder } from "../noise/is-placeholder.ts";
import type { Candidate, Judgement, SecretRule } from "../rule/secret-rule.ts";

/** What a rule found. Offsets are bytes in the content that was scanned, `end` exclusive; texts are Latin-1. */
export interface RawFinding extends Judgement {
  readonly rule: SecretRule;
  readonly secret: string;
  readonly match: string;
  readonly start: number;
  readonly end: number;
}

/** A stretch of a content, in bytes: where matches may start, and where they end at the latest. */
export interface Window {
  readonly start: number;
  readonly until: number;
  readonly end: number;
}

/** What a lookbehind may look at. */
const LOOKBEHIND = 16;
const CONTEXT = 200;
/**
 * An escaped character in front of a credential: `\n`, `%3D`, `\u003d`, `\x3d`, a colour of a terminal. It ends in a letter or a
 * digit, which a lookbehind takes for a part of a longer word.
 */
const ESCAPE = /(?:\\(?:[abfnrtv]|u00[0-9a-f]{2}|x[0-9a-f]{2})|%[0-9a-f]{2}|[^ -~]\[[0-9;]{0,9}m)$/i;
const BACKSLASH = 0x5c;
const PERCENT = 0x25;
const LETTER_M = 0x6d;
const DEFAULT_MIN_ENTROPY = 2.5;
const SHORT = 16;

export class RuleMatcher {
  readonly rule: SecretRule;
  /** True if every match starts with the keyword. */
  readonly anchored: boolean;
  /** How often the pattern has matched, whatever came of it. */
  matches = 0;
  #compiled: RegExp | undefined;

  constructor(rule: SecretRule) {
    this.rule = rule;
    this.anchored = rule.reach.before === 0;
  }

  /** Made when a keyword first occurs: most rules of a run never see one. */
  get #pattern(): RegExp {
    if (this.#compiled) return this.#compiled;
    const { source, flags } = this.rule.pattern;
    // With `d` a match tells where its groups lie; a pattern that does not match costs no more for it.
    this.#compiled = new RegExp(source, `${flags}d${this.anchored ? "y" : "g"}`);
    return this.#compiled;
  }

  /** What starts at `at`, where a keyword starts. For anchored rules. */
  matchAt(content: Buffer, at: number, path: string): RawFinding | undefined {
    const from = Math.max(0, at - LOOKBEHIND);
    const text = content.toString("latin1", from, Math.min(content.length, at + this.rule.reach.after));
    const match = this.#search(text, at - from);
    if (match) return this.#judge(match, content, from, path);
    if (!mayFollowEscape(content, at) || !ESCAPE.test(text.slice(0, at - from))) return undefined;
    const apart = this.#search(text.slice(at - from), 0);
    return apart ? this.#judge(apart, content, at, path) : undefined;
  }

  /**
   * What starts from `start` (inclusive) to `until` (exclusive) and ends at `end` or before. For rules whose keyword stands
   * anywhere in a match. Whoever has had enough stops asking.
   */
  *matchWithin(content: Buffer, { start, until, end }: Window, path: string): Generator<RawFinding> {
    const from = Math.max(0, start - LOOKBEHIND);
    const text = content.toString("latin1", from, end);
    // A scan may ask another content between two findings, and the pattern is shared.
    let next = start - from;
    for (let match = this.#search(text, next); match && from + match.index < until; match = this.#search(text, next)) {
      const finding = this.#judge(match, content, from, path);
      if (finding) yield finding;
      // What starts inside of a match can be one, too.
      next = match.index + 1;
    }
  }

  #search(text: string, at: number): RegExpExecArray | null {
    this.#pattern.lastIndex = at;
    return this.#pattern.exec(text);
  }

  #judge(match: RegExpExecArray, content: Buffer, from: number, path: string): RawFinding | undefined {
    this.matches++;
    const secret = match.groups?.["secret"] ?? match[0];
    const offset = match.indices?.groups?.["secret"]?.[0] ?? match.index;
    const start = from + match.index;
    const end = start + match[0].length;
    const candidate: Candidate = {
      secret,
      match: match[0],
      groups: match.groups ?? {},
      before: content.toString("latin1", Math.max(0, start - CONTEXT), start),
      behind: content.toString("latin1", end, Math.min(content.length, end + CONTEXT)),
      path,
    };
    const judgement = judge(this.rule, candidate);
    if (judgement === undefined) return undefined;
    const place = { start: from + offset, end: from + offset + secret.length };
    return { ...judgement, ...place, rule: this.rule, secret, match: match[0] };
  }
}

/** False where no escape can end in front of `at`: said by a look at single bytes, as nearly every keyword is asked about. */
function mayFollowEscape(content: Buffer, at: number): boolean {
  if (content[at - 1] === LETTER_M || content[at - 3] === PERCENT) return true;
  return content[at - 2] === BACKSLASH || content[at - 4] === BACKSLASH || content[at - 6] === BACKSLASH;
}

/** What is proven by a checksum needs no look at its randomness. */
function judge(rule: SecretRule, candidate: Candidate): Judgement | undefined {
  const judgement = rule.judge ? rule.judge(candidate) : { level: rule.level };
  if (judgement === undefined || judgement.level === "verified-format") return judgement;
  const { secret } = candidate;
  const minEntropy = rule.minEntropy ?? (secret.length < SHORT ? 0 : DEFAULT_MIN_ENTROPY);
  return isPlaceholder(secret) || shannonEntropy(secret) < minEntropy ? undefined : judgement;
}
