// One occurrence of a credential as the engine sees it: all that later judging, ignoring and reporting need, without the
// content it was found in. It holds the credential: it stays in memory, and only redacted parts of it are ever shown.
import type { Level } from "../rule/level.ts";

export interface Sighting {
  readonly ruleId: string;
  readonly level: Level;
  readonly note?: string;
  readonly facts?: Readonly<Record<string, string>>;
  /** The credential as Latin-1 text, one character a byte; decoded where it was encoded. */
  readonly secret: string;
  /** What the pattern matched around it, Latin-1, at most 2,000 characters. */
  readonly match: string;
  /** Path in the tree; empty for standard input. */
  readonly path: string;
  /** Object id of the blob; undefined for files that are in no repository. */
  readonly blob: string | undefined;
  /** 1-based. In an encoded text, the place of the encoded text; in an archive, the place in its member. */
  readonly line: number;
  /** 1-based, in UTF-16 code units of the line read as UTF-8; the end is exclusive. */
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  /** The line it ends on and the one before it starts, at most 1,000 characters each, for the comments in them. */
  readonly lineText: string;
  readonly previousLine: string;
  /** How it was wrapped, the outermost first: `zip: src/a.txt`, `base64`, `gzip`. Empty for plain text. */
  readonly via: readonly string[];
}

/** Something in a content that was not looked at: which rule, decoder or archive member, and why. */
export interface Unscanned {
  readonly path: string;
  readonly why: string;
}
