// A regular expression as Go's regexp package understands it (syntax: https://pkg.go.dev/regexp/syntax), run by an RE2
// engine: the same matches as Go's, in time linear in the text, with no backtracking.
import { RE2JS, RE2JSException } from "re2js";

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
  readonly source: string;
  readonly #compiled: RE2JS;

  /** Throws a GoExpressionError. */
  constructor(source: string) {
    this.source = source;
    this.#compiled = compile(source);
  }

  get groupCount(): number {
    return this.#compiled.groupCount();
  }

  /** Whether it matches anywhere. Bytes are read as UTF-8, one that is not valid as U+FFFD, as Go does. */
  test(text: string | Uint8Array): boolean {
    return this.#compiled.test(text);
  }

  /** All matches that do not overlap, leftmost first, with offsets in bytes. Lazy: the caller may stop. */
  *matches(bytes: Uint8Array): Generator<GoMatch> {
    // The engine answers whether there is a match many times faster than where it is, and mostly there is none.
    if (!this.test(bytes)) return;
    const matcher = this.#compiled.matcher(bytes);
    while (matcher.find()) {
      const groups = Array.from({ length: this.groupCount }, (_, index): Span | undefined => {
        const start = matcher.start(index + 1);
        return start < 0 ? undefined : { start, end: matcher.end(index + 1) };
      });
      yield { start: matcher.start(), end: matcher.end(), groups };
    }
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
    throw new GoExpressionError(cause.message, { cause });
  }
}
