// A baseline at work: which of its entries a finding has.
import type { Secret } from "@lockstep/core";
import { Groups } from "../engine/groups.ts";
import { type Baseline, fingerprintKey, type PlacedEntry } from "./baseline-file.ts";
import { contentFingerprint, type FingerprintKey } from "./content-fingerprint.ts";
import type { Cover, IgnoreList, Subject } from "./ignore-list.ts";

/** The entries of a baseline by what they cover. `key` is what the user gave; a baseline with a salt does not need it. */
export class BaselineIndex {
  /** The keys that are at hand, in the order of the file. */
  readonly keys: readonly FingerprintKey[];
  readonly #byFingerprint = new Groups<PlacedEntry>();

  constructor({ keys, entries }: Baseline, key: Secret | undefined) {
    this.keys = keys.map((header) => fingerprintKey(header, key)).filter((found) => found !== undefined);
    for (const entry of entries) this.#byFingerprint.add(entry.fingerprint, entry);
  }

  entriesOf(family: string, secret: string): readonly PlacedEntry[] {
    return this.keys.flatMap((key) => this.#byFingerprint.of(contentFingerprint(family, secret, key)));
  }
}

/** The list that a baseline is. `unusable` is set if one of its headers asks for a key that the caller does not have. */
export function baselineList(file: string, baseline: Baseline, key: Secret | undefined): IgnoreList {
  const index = new BaselineIndex(baseline, key);
  const entries = new Map(baseline.entries.map((entry) => [entry, describe(entry)]));
  const cover = ({ sighting, family }: Subject): Cover | undefined => {
    const found = index.entriesOf(family, sighting.secret);
    if (found.length === 0) return undefined;
    const reason = found.find((entry) => entry.reason !== "")?.reason ?? `known: ${file}`;
    return { reason, entries: found.flatMap((entry) => entries.get(entry) ?? []) };
  };
  const list = { file, kind: "baseline", entries: [...entries.values()], cover } as const;
  if (index.keys.length === baseline.keys.length) return list;
  return {
    ...list,
    unusable: "its fingerprints were made with a key that was not given; give the key it was written with",
  };
}

function describe({ line, ruleId, path }: PlacedEntry) {
  return { line, what: `${ruleId} in ${path === "" ? "standard input" : path}` };
}
