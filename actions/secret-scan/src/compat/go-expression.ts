// A regular expression as Go's regexp package understands it (syntax: https://pkg.go.dev/regexp/syntax), run by an RE2
// engine: the same matches as Go's, in time linear in the text, with no backtracking.
import { RE2JS, RE2JSException, RE2JSSyntaxException } from "re2js";
import { longestMatch } from "./longest-match.ts";

const MAX_SOURCE = 16 * 1024;
/** Instructions. Time per byte grows with them; the largest rules in use have about a thousand. */
const MAX_PROGRAM = 10_000;

export interface Span {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

export interface GoMatch extends Span {
  /** The capture groups, from the first on; undefined where one took no part. */
  readonly groups: readonly (Span | undefined)[];
}

export class GoExpression {
  /** Characters of the longest match there can be; `Infinity` if there is no bound. */
  readonly longest: number;
  readonly #compiled: RE2JS;

  /** Throws a GoExpressionError. */
  constructor(source: string) {
    this.#compiled = compile(source);
    this.longest = longestMatch(source);
  }

  get groupCount(): number {
    return this.#compiled.groupCount();
  }

  /** Whether it matches anywhere. Bytes are read as UTF-8, one that is not valid as U+FFFD, as Go does. */
  test(text: string | Uint8Array): boolean {
    return this.#compiled.test(text);
  }

  /** The leftmost match that starts at `at` or behind it. `offset` is added to the offsets of the result. */
  first(bytes: Uint8Array, at: number, offset: number): GoMatch | undefined {
    if (!this.test(bytes)) return undefined;
    const matcher = this.#compiled.matcher(bytes);
    if (!matcher.find(at)) return undefined;
    const groups = Array.from({ length: this.groupCount }, (_, index): Span | undefined => {
      const start = matcher.start(index + 1);
      return start < 0 ? undefined : { start: start + offset, end: matcher.end(index + 1) + offset };
    });
    return { start: matcher.start() + offset, end: matcher.end() + offset, groups };
  }
}

/** Why an expression cannot be used, in words for the person who wrote it. */
export class GoExpressionError extends Error {
  override readonly name = "GoExpressionError";
}

function compile(source: string): RE2JS {
  if (source.length > MAX_SOURCE) throw new GoExpressionError(`it is longer than ${MAX_SOURCE} characters`);
  const compiled = parse(source);
  if (compiled.programSize() > MAX_PROGRAM) throw new GoExpressionError("its repetitions make it too large");
  return compiled;
}

function parse(source: string): RE2JS {
  try {
    return RE2JS.compile(source);
  } catch (cause) {
    if (!(cause instanceof RE2JSException)) throw cause;
    // Only what is wrong, not where: an allowlist's expression may be the very secret that it allows.
    throw new GoExpressionError(cause instanceof RE2JSSyntaxException ? cause.getDescription() : "not valid");
  }
}
