// A rule of the user's own configuration: a Go expression over a whole content, with gitleaks' meaning of keywords, path,
// group, entropy and required rules (gitleaks README, "Configuration").
import { Buffer } from "node:buffer";
import { customRuleId } from "../ignore/rule-family.ts";
import { shannonEntropy } from "../noise/entropy.ts";
import { findMatches } from "./find-matches.ts";
import type { GoExpression, GoMatch, Span } from "./go-expression.ts";
import { LineStarts } from "./line-starts.ts";

export interface CustomMatch {
  /** Of the credential, in bytes; `end` exclusive. */
  readonly start: number;
  readonly end: number;
  /** Latin-1, one character a byte. For a rule about paths alone: the path. */
  readonly secret: string;
  readonly match: string;
}

export interface CustomMatches {
  readonly matches: readonly CustomMatch[];
  /** Why a part of the content was not looked at. */
  readonly unscanned?: string;
}

export interface CustomRuleParts {
  /** As in the configuration. */
  readonly id: string;
  readonly title: string;
  readonly regex: GoExpression | undefined;
  readonly path: GoExpression | undefined;
  /** 0: the first group that is not empty, or the whole match. */
  readonly secretGroup: number;
  /** Bits a character that a credential must have more than; 0 for none. */
  readonly entropy: number;
  readonly keywords: readonly string[];
  readonly tags: readonly string[];
  /** Rules that must match nearby too. */
  readonly required: readonly RequiredRule[];
}

export interface RequiredRule {
  readonly rule: CustomRule;
  /** How far away at most, in lines and in columns; undefined for anywhere. */
  readonly withinLines: number | undefined;
  readonly withinColumns: number | undefined;
}

const MAX_MATCHES = 1_000;
/** The engine's time is linear in the text, and so is what it may take: this, and this for each byte. */
const BUDGET_MS = 2_000;
const BUDGET_MS_PER_BYTE = 0.004;
/** What the engine's search takes. */
const FIT_KEYWORD = /^[\x20-\x7e]{3,}$/;

export class CustomRule {
  /** `custom:` and the id in the configuration. */
  readonly id: string;
  readonly title: string;
  readonly tags: readonly string[];
  /**
   * Lower-case ASCII, three bytes or more: the rule needs to be called only for contents in which one of them occurs, in
   * any case. Empty: for every content.
   */
  readonly keywords: readonly string[];
  /** True if what it finds depends on where the content lies. */
  readonly looksAtPaths: boolean;
  readonly #parts: CustomRuleParts;
  /** All keywords, where some are unfit for the engine's search: they are then looked for here. */
  readonly #ownKeywords: readonly string[];

  constructor(parts: CustomRuleParts) {
    const keywords = parts.keywords.map((keyword) => keyword.toLowerCase());
    const areFit = keywords.every((keyword) => FIT_KEYWORD.test(keyword));
    this.id = customRuleId(parts.id);
    this.title = parts.title;
    this.tags = parts.tags;
    this.keywords = areFit ? keywords : [];
    this.#ownKeywords = areFit ? [] : keywords.map((keyword) => lowerBytes(keyword));
    this.looksAtPaths = parts.path !== undefined || parts.required.some(({ rule }) => rule.looksAtPaths);
    this.#parts = parts;
  }

  /**
   * All that the rule finds in a content. `text` is Latin-1, one character a byte. Stops after `budget` milliseconds, or
   * after a thousand matches, and says so.
   */
  matchWhole(text: string, path: string, budget = BUDGET_MS + text.length * BUDGET_MS_PER_BYTE): CustomMatches {
    const { regex, path: pathExpression, required } = this.#parts;
    if (pathExpression && !pathExpression.test(path)) return { matches: [] };
    if (!regex) return { matches: [aboutPath(path)] };
    if (this.#ownKeywords.length > 0 && !holdsOne(text, this.#ownKeywords)) return { matches: [] };
    const found = this.#search(regex, text, performance.now() + budget);
    return found.matches.length === 0
      ? found
      : withRequired(found, required, (rule) => rule.matchWhole(text, path, budget), text);
  }

  #search(regex: GoExpression, text: string, deadline: number): CustomMatches {
    const matches: CustomMatch[] = [];
    for (const found of findMatches(regex, Buffer.from(text, "latin1"))) {
      const match = found && this.#read(found, text);
      if (match) matches.push(match);
      const unscanned = this.#limitAt(matches.length, deadline);
      if (unscanned !== undefined) return { matches, unscanned };
    }
    return { matches };
  }

  #limitAt(count: number, deadline: number): string | undefined {
    if (count >= MAX_MATCHES) return `the rule ${this.id} has ${MAX_MATCHES} matches or more`;
    return performance.now() > deadline ? `the rule ${this.id} took too long on it` : undefined;
  }

  /** What the match says, or undefined if its credential is missing or not random enough. */
  #read(found: GoMatch, text: string): CustomMatch | undefined {
    const match = text.slice(found.start, found.end);
    const span = this.#secretSpan(found, match);
    if (span === undefined || span.start === span.end) return undefined;
    const secret = text.slice(span.start, span.end);
    if (this.#parts.entropy > 0 && shannonEntropy(secret) <= this.#parts.entropy) return undefined;
    return { start: span.start, end: span.end, secret, match };
  }

  #secretSpan(found: GoMatch, match: string): Span | undefined {
    if (this.#parts.secretGroup > 0) return found.groups[this.#parts.secretGroup - 1];
    const group = found.groups.find((span) => span !== undefined && span.end > span.start);
    return group ?? withoutLineEnds(found, match);
  }
}

/** The span of the match without the line ends around it, as gitleaks reports it. */
function withoutLineEnds({ start, end }: GoMatch, match: string): Span {
  let [from, to] = [0, match.length];
  while (from < to && match.charAt(from) === "\n") from++;
  while (to > from && match.charAt(to - 1) === "\n") to--;
  return { start: start + from, end: end - (match.length - to) };
}

/** A rule that has a path and no expression: the file itself is what is found. */
function aboutPath(path: string): CustomMatch {
  const name = Buffer.from(path, "utf8").toString("latin1");
  return { start: 0, end: 0, secret: name, match: name };
}

/** As `holdsOne` sees it: bytes above ASCII change their case like letters there, on both sides. */
function lowerBytes(keyword: string): string {
  return Buffer.from(keyword, "utf8").toString("latin1").toLowerCase();
}

function holdsOne(text: string, keywords: readonly string[]): boolean {
  const lower = text.toLowerCase();
  return keywords.some((keyword) => lower.includes(keyword));
}

/** Leaves the matches that have one of every required rule near them. */
function withRequired(
  found: CustomMatches,
  required: readonly RequiredRule[],
  search: (rule: CustomRule) => CustomMatches,
  text: string,
): CustomMatches {
  if (required.length === 0) return found;
  const lines = new LineStarts(text);
  let { matches, unscanned } = found;
  for (const { rule, withinLines, withinColumns } of required) {
    const other = search(rule);
    const places = other.matches.map(({ start }) => lines.placeOf(start));
    matches = matches.filter(({ start }) => {
      const here = lines.placeOf(start);
      return places.some(
        ({ line, column }) =>
          Math.abs(line - here.line) <= (withinLines ?? Number.POSITIVE_INFINITY) &&
          Math.abs(column - here.column) <= (withinColumns ?? Number.POSITIVE_INFINITY),
      );
    });
    unscanned ??= other.unscanned;
  }
  return { matches, ...(unscanned === undefined ? {} : { unscanned }) };
}
