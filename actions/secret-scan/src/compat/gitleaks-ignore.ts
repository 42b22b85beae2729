// `.gitleaksignore`: findings by their place, one a line: `file:rule:line` or `commit:file:rule:line` (gitleaks README,
// ".gitleaksignore"; a line without a commit counts for all commits).
import type { SourceFile } from "@lockstep/core";
import { Groups } from "../engine/groups.ts";
import type { IgnoreEntry, IgnoreList, Subject } from "../ignore/ignore-list.ts";
import { invalidFile, problemAt } from "../ignore/invalid-file.ts";
import { isSameCommit } from "./gitleaks-allowlist.ts";
import { peerPath } from "./peer-path.ts";
import { isPeersRule } from "./peer-rule.ts";

const MAX_LENGTH = 8 * 1024 * 1024;
const MAX_ENTRIES = 50_000;
const COMMIT = /^[0-9a-f]{7,64}$/i;
const ENTRY = /^(.+):([^:]+):(\d{1,9})$/;
const HINT = "Write `file:rule:line` or `commit:file:rule:line`, or start the line with `#`.";

interface PlaceEntry extends IgnoreEntry {
  readonly commit: string | undefined;
  readonly rule: string;
  readonly at: number;
}

/** Throws a UsageError `policy-invalid` with the lines that are no entries. */
export function readGitleaksIgnore({ path: file, text }: SourceFile): IgnoreList {
  if (text.length > MAX_LENGTH)
    throw invalidFile(file, HINT, [problemAt(file, 1, `it is larger than ${MAX_LENGTH} bytes`)]);
  const byPlace = new Groups<PlaceEntry>();
  const wrong: number[] = [];
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const entries = lines.flatMap((line, index) => {
    if (line.trim() === "" || line.trimStart().startsWith("#")) return [];
    const entry = parseLine(line.trim(), index + 1);
    if (entry === undefined) wrong.push(index + 1);
    return entry ? [entry] : [];
  });
  if (wrong.length > 0)
    throw invalidFile(
      file,
      HINT,
      wrong.map((line) => problemAt(file, line, "not an entry")),
    );
  if (entries.length > MAX_ENTRIES)
    throw invalidFile(file, HINT, [problemAt(file, 1, `more than ${MAX_ENTRIES} entries`)]);
  for (const { path, entry } of entries) byPlace.add(`${entry.at}:${path}`, entry);
  return {
    file,
    kind: "allowlist",
    entries: entries.map(({ entry }) => entry),
    cover: (subject) => {
      const { path, line } = subject.sighting;
      const found = byPlace.of(`${line}:${path}`).filter((entry) => isAbout(entry, subject));
      return found.length > 0 ? { reason: `${file}, line ${found[0]?.line}`, entries: found } : undefined;
    },
  };
}

function parseLine(text: string, line: number): { readonly path: string; readonly entry: PlaceEntry } | undefined {
  const [, place = "", rule = "", at = ""] = ENTRY.exec(text) ?? [];
  if (place === "") return undefined;
  const colon = place.indexOf(":");
  const start = place.slice(0, Math.max(colon, 0));
  const commit = COMMIT.test(start) ? start : undefined;
  const path = peerPath(commit === undefined ? place : place.slice(colon + 1));
  return { path, entry: { line, what: `${rule} in ${path}`, commit, rule, at: Number(at) } };
}

function isAbout({ commit, rule }: PlaceEntry, subject: Subject): boolean {
  const isHere = commit === undefined || subject.commits.some((full) => isSameCommit(commit, full));
  return isHere && isPeersRule(rule, subject);
}
