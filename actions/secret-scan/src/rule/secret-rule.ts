// The contract of a rule that finds one kind of credential, and of the provider it belongs to. A provider is one file.
import type { Level } from "./level.ts";
import type { Synthetic } from "./synthetic.ts";

/** A match of a rule's pattern, before it is judged. All texts are Latin-1: one character a byte. */
export interface Candidate {
  /** The credential: the group `secret` of the pattern, or the whole match where there is no such group. */
  readonly secret: string;
  readonly match: string;
  /** The named groups of the pattern. */
  readonly groups: Readonly<Record<string, string | undefined>>;
  /** Up to 200 characters before the match, and behind it; they may hold line ends. */
  readonly before: string;
  readonly behind: string;
  /** `/`-separated path of the file; empty for standard input. */
  readonly path: string;
}

/** What a rule makes of a candidate. */
export interface Judgement {
  readonly level: Level;
  /** Why the level is what it is, in a few words: `checksum fits`, `checksum does not fit`. Never a part of the secret. */
  readonly note?: string;
  /** What the credential says about itself and what is not secret: an account id, an expiry date, a host. */
  readonly facts?: Readonly<Record<string, string>>;
}

interface FlaggedExample {
  /** Path of the file; left out where it does not matter. */
  readonly path?: string;
  readonly text: string;
  /** The credential that is to be found in the text. */
  readonly secret: string;
  /** Left out: any level but `possible`. */
  readonly level?: Level;
}

interface AllowedExample {
  readonly path?: string;
  readonly text: string;
}

export interface SecretRule {
  /** Kebab-case, unique in the suite, starts with the provider's id. */
  readonly id: string;
  /** What it is, as the provider calls it: `GitHub personal access token (classic)`. */
  readonly title: string;
  /**
   * Lower-case ASCII texts of three bytes or more. Every match contains one of them, in whatever case; the rarer they are
   * in ordinary text, the faster the scan.
   */
  readonly keywords: readonly string[];
  /**
   * Runs only near a keyword, on Latin-1 text. Flags: none, or `i`. Every quantifier has an upper bound, so that the work per
   * keyword is bounded. Boundaries are part of it: `(?<![A-Za-z0-9_-])`, `(?![A-Za-z0-9_-])`.
   */
  readonly pattern: RegExp;
  /**
   * Where a match lies, in bytes from the first byte of the keyword. `before: 0` means that every match starts with the
   * keyword, which is the fastest. `after` counts the keyword itself and what a lookahead reads.
   */
  readonly reach: { readonly before: number; readonly after: number };
  /** The level where `judge` is left out. */
  readonly level: Level;
  /** A candidate whose Shannon entropy (bits a character) is lower is not a finding. Left out: 2.5 from 16 characters on. */
  readonly minEntropy?: number;
  /** True for rules that know only names and randomness: where a provider's rule finds something too, that one stands. */
  readonly generic?: true;
  /** Undefined: not a credential. Pure and quick; never throws on hostile input. */
  readonly judge?: (candidate: Candidate) => Judgement | undefined;
  /** Where such a credential is revoked or rolled, if that differs from the provider's page. */
  readonly revoke?: string;
  readonly examples: {
    readonly flags: (make: Synthetic) => readonly FlaggedExample[];
    readonly allows: (make: Synthetic) => readonly AllowedExample[];
  };
}

export interface Provider {
  /** Equal to the file's name without its extension. */
  readonly id: string;
  readonly name: string;
  /** The provider's page about its credentials' format, or about the credentials. */
  readonly docs: string;
  /** The provider's page on how to revoke a credential. */
  readonly revoke: string;
  readonly rules: readonly SecretRule[];
}

/** States a provider. It exists so that the compiler checks the file where it is written. */
export function defineProvider(provider: Provider): Provider {
  return provider;
}
