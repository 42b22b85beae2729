// Brings a baseline up to date with a scan: adds what is new, and drops what is gone if the scan was of everything.
import { randomBytes } from "node:crypto";
import { type Secret, UsageError } from "@lockstep/core";
import { compareText } from "../engine/compare-text.ts";
import type { Sighting } from "../engine/sighting.ts";
import { type Baseline, type BaselineKey, fingerprintKey, keyCheck } from "./baseline-file.ts";
import type { BaselineEntry } from "./baseline-line.ts";
import { BaselineIndex } from "./baseline-list.ts";
import { contentFingerprint } from "./content-fingerprint.ts";

const SALT_BYTES = 16;

export interface BaselineUpdate {
  readonly familyOf: (ruleId: string) => string;
  /** The user's key, if there is one: a new baseline is then made with it. */
  readonly key: Secret | undefined;
  /** True if the scan was of everything: entries that no finding has are then dropped, otherwise they stay. */
  readonly complete: boolean;
}

/**
 * The baseline after a scan, to be rendered. Entries that are still true keep their path and reason. Throws a UsageError
 * `invalid-input` if the old baseline was made with a key that is not at hand.
 */
export function updateBaseline(
  old: Baseline | undefined,
  sightings: readonly Sighting[],
  { familyOf, key, complete }: BaselineUpdate,
): { readonly keys: readonly BaselineKey[]; readonly entries: readonly BaselineEntry[] } {
  const before = old ?? { keys: [freshKey(key)], entries: [] };
  const header = before.keys.find((candidate) => fingerprintKey(candidate, key) !== undefined);
  if (header === undefined) throw keyMissing();
  const current = new BaselineIndex(before, key);
  const written = new Map<string, BaselineEntry>();
  const kept = new Set<BaselineEntry>();
  for (const { ruleId, path, secret } of [...sightings].sort(byPlace)) {
    const family = familyOf(ruleId);
    const known = current.entriesOf(family, secret);
    for (const entry of known) kept.add(entry);
    const fingerprint = contentFingerprint(family, secret, fingerprintKey(header, key));
    const reason = known.find((entry) => entry.reason !== "")?.reason ?? "";
    const isWhereItWas = known.some((entry) => entry.path === path && entry.ruleId === ruleId);
    if (isWhereItWas || !written.has(fingerprint)) written.set(fingerprint, { fingerprint, ruleId, path, reason });
  }
  if (complete) return { keys: [header], entries: [...written.values()] };
  const unseen = before.entries.filter((entry) => !kept.has(entry));
  return { keys: before.keys, entries: [...unseen, ...written.values()] };
}

function freshKey(key: Secret | undefined): BaselineKey {
  return key === undefined ? { salt: randomBytes(SALT_BYTES).toString("hex") } : { check: keyCheck(key) };
}

function keyMissing(): UsageError {
  return new UsageError("invalid-input", "the baseline was made with a key that was not given", {
    hint: "Give the key it was written with, or delete the baseline and write it anew.",
  });
}

function byPlace(a: Sighting, b: Sighting): number {
  return compareText(a.path, b.path) || compareText(a.ruleId, b.ruleId);
}
