// What a change does to the evidence file. Nothing of it is used: entries are either shown to be what GitHub says, or reported.
import { type NotChecked, notCheckedAt, type SourceFile } from "@lockstep/core";
import type { Facts } from "../facts.ts";
import { compareEntry } from "./compare-entry.ts";
import type { EntryPlace } from "./entry-places.ts";
import { type ParsedEvidence, renderEntry, SECTIONS, type Section } from "./evidence-file.ts";

/** An entry that a change adds or edits, and its place. */
export interface ProposedEntry {
  readonly section: Section;
  readonly key: string;
  readonly file: SourceFile;
  /** UTF-16 offsets of the key, quotes included. */
  readonly start: number;
  readonly end: number;
}

/** An entry that contradicts GitHub. The two texts are JSON. */
export interface ForgedEntry extends ProposedEntry {
  readonly claimed: string;
  readonly told: string;
}

/** The entries that are not, or not in these words, in the trusted file, in the order of the file. */
export function changedEntries(proposed: ParsedEvidence & { ok: true }, trusted: Facts): readonly ProposedEntry[] {
  const { facts, source, places } = proposed;
  return places.flatMap(({ section: name, key, start, end }: EntryPlace) => {
    const section = SECTIONS.find((known) => known === name);
    if (section === undefined) return [];
    const before = trusted[section].get(key);
    const isOld = before !== undefined && renderEntry(before) === renderEntry(facts[section].get(key));
    return isOld ? [] : [{ section, key, file: source, start, end }];
  });
}

/** The facts without those about the repositories of the entries, so that these are asked about anew. */
export function withoutRepositoriesOf(entries: readonly ProposedEntry[], facts: Facts): Facts {
  const touched = new Set(
    entries.filter(({ section }) => section !== "images").flatMap(({ key }) => repositoriesIn(key)),
  );
  const keep = <T>(known: ReadonlyMap<string, T>): ReadonlyMap<string, T> =>
    new Map([...known].filter(([key]) => !repositoriesIn(key).some((repository) => touched.has(repository))));
  return {
    repositories: keep(facts.repositories),
    commits: keep(facts.commits),
    names: keep(facts.names),
    code: keep(facts.code),
    images: facts.images,
  };
}

/** The repository a key is about, read with and without a host before it: one too many is only asked about once more. */
function repositoriesIn(key: string): readonly string[] {
  const segments = key.replace(/@.*$/s, "").split("/");
  return [segments.slice(0, 2).join("/"), segments.slice(0, 3).join("/")];
}

/** Compares the entries with fresh facts. What cannot be compared, and what is merely outdated, was not checked. */
export function verifyEntries(
  entries: readonly ProposedEntry[],
  proposed: Facts,
  fresh: Facts,
): { readonly forged: readonly ForgedEntry[]; readonly notChecked: readonly NotChecked[] } {
  const forged: ForgedEntry[] = [];
  const notChecked: NotChecked[] = [];
  for (const entry of entries) {
    const { section, key } = entry;
    const comparison = compareEntry(section, key, proposed, fresh);
    if (comparison === "forged") {
      const [claimed, told] = [proposed[section].get(key), fresh[section].get(key)];
      forged.push({ ...entry, claimed: renderEntry(claimed), told: renderEntry(told) });
    } else if (comparison !== "same") notChecked.push(unverified(entry, comparison === undefined ? UNUSED : OUTDATED));
  }
  return { forged, notChecked };
}

const UNUSED = "nothing that this run looked at can confirm this entry; remove it, or regenerate the file";
const OUTDATED = "GitHub says something else by now; regenerate the file";

/** A proposed entry as something not checked, with its place in the file. */
export function unverified({ section, key, file, start, end }: ProposedEntry, why: string): NotChecked {
  return notCheckedAt(file.locate(start, end), `${section} ${key}: ${why}`);
}
