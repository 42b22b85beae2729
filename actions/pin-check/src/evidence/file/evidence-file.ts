// The committed evidence file: parses it strictly and writes it so that diffs and merges stay small, one entry a line. Who
// may be trusted with which version of the file is not decided here.
import { SourceFile } from "@lockstep/core";
import type { Facts } from "../facts.ts";
import { type EntryPlace, entryPlaces, findRepeatedKey } from "./entry-places.ts";
import { ENTRIES, FIELD_ORDER, isMapping, KEYS } from "./entry-shapes.ts";

export const EVIDENCE_PATH = ".github/lockstep.evidence.json";
/** The evidence of about 20,000 references. */
export const MAX_EVIDENCE_BYTES = 8 * 1024 * 1024;

export const SECTIONS = [
  "repositories",
  "commits",
  "names",
  "code",
  "images",
] as const satisfies readonly (keyof Facts)[];
export type Section = (typeof SECTIONS)[number];

const VERSION = 1;
/** What git leaves in a file that it could not merge. */
const CONFLICT = /^(?:<{7}|>{7})/m;

type Json = Readonly<Record<string, unknown>>;

export type ParsedEvidence =
  | { readonly ok: true; readonly facts: Facts; readonly source: SourceFile; readonly places: readonly EntryPlace[] }
  /** `line` is 1-based. */
  | { readonly ok: false; readonly why: string; readonly line: number | undefined };

/** Reads the file as a whole or not at all. Never throws, whatever the text. */
export function parseEvidence(text: string): ParsedEvidence {
  if (text.length > MAX_EVIDENCE_BYTES) return refuse(`it is larger than ${MAX_EVIDENCE_BYTES} bytes`);
  const conflict = CONFLICT.exec(text);
  if (conflict) return refuse("it contains the markers of a merge conflict", lineAt(text, conflict.index));
  const root = parseJson(text);
  if (!isMapping(root)) return refuse("it is not a JSON object");
  if (root["version"] !== VERSION) return refuse(`its version is not ${VERSION}`);
  const unknown = Object.keys(root).find((key) => key !== "version" && !isSection(key));
  if (unknown !== undefined) return refuse("it has an unknown section");
  // Readers would take one value for it, and parsers another.
  const repeated = findRepeatedKey(text);
  if (repeated !== undefined) return refuse("it has two entries with the same key", lineAt(text, repeated));
  const places = entryPlaces(text);
  const flaw = findFlaw(root, places);
  if (flaw) return refuse(flaw.why, flaw.place === undefined ? undefined : lineAt(text, flaw.place.start));
  return { ok: true, facts: toFacts(root), source: new SourceFile(EVIDENCE_PATH, text), places };
}

/** The file's text. What `parseEvidence` reads from it is equal to `facts`, and is written as the same text again. */
export function renderEvidence(facts: Facts): string {
  const sections = SECTIONS.map((section) => renderSection(section, facts[section]));
  return `{\n  "version": ${VERSION},\n${sections.join(",\n")}\n}\n`;
}

/** An entry as the file has it: fields in a fixed order, so that equal entries are equal texts. */
export function renderEntry(entry: unknown): string {
  return JSON.stringify(entry, [...FIELD_ORDER]);
}

function renderSection(section: Section, entries: ReadonlyMap<string, unknown>): string {
  const lines = [...entries.keys()].sort().map((key) => `    ${JSON.stringify(key)}: ${renderEntry(entries.get(key))}`);
  return lines.length === 0 ? `  "${section}": {}` : `  "${section}": {\n${lines.join(",\n")}\n  }`;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

interface Flaw {
  readonly why: string;
  readonly place?: EntryPlace;
}

function findFlaw(root: Json, places: readonly EntryPlace[]): Flaw | undefined {
  const missing = SECTIONS.find((section) => !isMapping(root[section]));
  if (missing !== undefined) return { why: `its section "${missing}" is missing, or is not an object` };
  const entries = new Map(SECTIONS.map((section) => [section, entriesIn(root, section)]));
  for (const place of places) {
    const { section, key } = place;
    if (!isSection(section)) return { why: "it has entries where none belong", place };
    const isSound = KEYS[section].test(key) && ENTRIES[section](entries.get(section)?.get(key));
    if (!isSound) return { why: `this is not an entry of the section "${section}"`, place };
  }
  return undefined;
}

function toFacts(root: Json): Facts {
  const read = <T>(section: Section, isEntry: (value: unknown) => value is T): ReadonlyMap<string, T> =>
    new Map([...entriesIn(root, section)].flatMap(([key, entry]) => (isEntry(entry) ? [[key, entry]] : [])));
  return {
    repositories: read("repositories", ENTRIES.repositories),
    commits: read("commits", ENTRIES.commits),
    names: read("names", ENTRIES.names),
    code: read("code", ENTRIES.code),
    images: read("images", ENTRIES.images),
  };
}

function entriesIn(root: Json, section: Section): ReadonlyMap<string, unknown> {
  const entries = root[section];
  return new Map(isMapping(entries) ? Object.entries(entries) : []);
}

function isSection(name: string): name is Section {
  return SECTIONS.some((section) => section === name);
}

function refuse(why: string, line?: number): ParsedEvidence {
  return { ok: false, why, line };
}

function lineAt(text: string, offset: number): number {
  return new SourceFile(EVIDENCE_PATH, text).locate(offset, offset).line;
}
