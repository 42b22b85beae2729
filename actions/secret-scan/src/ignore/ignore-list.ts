// What every loaded list of ignored findings can do: say whether it covers a finding, and by which of its entries.
import type { Sighting } from "../engine/sighting.ts";

/** A finding, and what is known about it besides. */
export interface Subject {
  readonly sighting: Sighting;
  /** Of its rule: see `familyFinder`. */
  readonly family: string;
  /** Full ids of commits that have it; empty where the scan is not about commits. */
  readonly commits: readonly string[];
}

export interface IgnoreEntry {
  /** 1-based line in the list's file; undefined where the format has no lines. */
  readonly line: number | undefined;
  /** What the entry is about, for people: a rule and a path. Never a part of a secret. */
  readonly what: string;
}

export interface Cover {
  /** Why, in words. */
  readonly reason: string;
  /** All entries that fit; none for lists without entries, such as allowlists. */
  readonly entries: readonly IgnoreEntry[];
}

export interface IgnoreList {
  readonly file: string;
  readonly kind: "baseline" | "allowlist";
  /** Every entry that would be stale if no finding had it. */
  readonly entries: readonly IgnoreEntry[];
  /** Why the list sets nothing apart although it has entries, with the cure. */
  readonly unusable?: string;
  readonly cover: (subject: Subject) => Cover | undefined;
}
