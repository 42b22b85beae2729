import { describe, expect, it } from "vitest";
import { type CommitEvidence, type Facts, type NameEvidence, NO_FACTS } from "../evidence/facts.ts";
import { lockOf } from "../rules/example-lock.ts";
import { commitMismatches } from "./commit-mismatches.ts";
import { LockFile } from "./lock-file.ts";
import { readActionsLock } from "./read-actions-lock.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const OTHER = "fedcba9876543210fedcba9876543210fedcba98";

/** Whether the only entry of a lock is a mismatch. */
async function isMismatch(ref: string, facts: Facts, text = lockOf([`A/b@${ref}`]).text): Promise<boolean> {
  const read = readActionsLock(text);
  if (!read.ok) throw new Error(read.why);
  const found = commitMismatches(read.lock, await LockFile.read(text), facts);
  const lines = found.flatMap((audit) => (audit.kind === "mismatch" ? [audit.location.line] : []));
  expect(lines).toEqual(found.length > 0 ? [8] : []);
  return found.length > 0;
}

describe("mismatches", () => {
  const commit = (changes: Partial<CommitEvidence> = {}): CommitEvidence => ({
    kind: "commit",
    reachable: "refs/heads/dev",
    tags: [],
    date: undefined,
    advisories: [],
    ...changes,
  });
  const name = (changes: Partial<NameEvidence>): NameEvidence => ({
    tag: undefined,
    branch: undefined,
    published: undefined,
    immutable: false,
    ...changes,
  });
  const facts = (names: Readonly<Record<string, NameEvidence>>, known?: CommitEvidence): Facts => ({
    ...NO_FACTS,
    repositories: new Map([["a/b", { name: "a/b", archived: false, advisories: [] }]]),
    names: new Map(Object.entries(names).map(([ref, evidence]) => [`a/b@${ref}`, evidence])),
    commits: new Map(known ? [[`a/b@${SHA}`, known]] : []),
  });
  it.each<[string, string, Facts, boolean]>([
    ["a tag on the commit", "v1.2.3", facts({ "v1.2.3": name({ tag: SHA }) }), false],
    ["a full version elsewhere", "v1.2.3", facts({ "v1.2.3": name({ tag: OTHER }) }), true],
    [
      "a full version that left it",
      "v1.2.3",
      facts({ "v1.2.3": name({ tag: OTHER }) }, commit({ tags: ["v1.2.3"] })),
      false,
    ],
    ["a full version nobody has", "v1.2.3", facts({ "v1.2.3": name({}) }, commit()), true],
    ["a series that moved on", "v1", facts({ v1: name({ tag: OTHER }) }, commit({ tags: ["v1.2.3"] })), false],
    ["a series it never was of", "v1", facts({ v1: name({ tag: OTHER }) }, commit({ notAncestorOf: ["v1"] })), true],
    ["a series, and a commit nobody knows", "v1", facts({ v1: name({ tag: OTHER }) }), false],
    [
      "a branch that moved on",
      "main",
      facts({ main: name({ branch: OTHER }) }, commit({ ancestorOf: ["main"] })),
      false,
    ],
    [
      "a branch without it",
      "main",
      facts({ main: name({ branch: OTHER }) }, commit({ notAncestorOf: ["main"] })),
      true,
    ],
    ["a commit of a fork", "v1", facts({}, commit({ reachable: "none" })), true],
    ["a commit that is not there", "v1", facts({}, commit({ kind: "absent" })), true],
    [
      "a tag object of the commit",
      "v1.2.3",
      facts({ "v1.2.3": name({ tag: OTHER }) }, commit({ kind: "tag", peeled: OTHER })),
      false,
    ],
    ["nothing known", "v1.2.3", NO_FACTS, false],
  ])("%s", async (_case, ref, known, expected) => {
    expect(await isMismatch(ref, known)).toBe(expected);
  });

  it("is borne out by the fuller tag that the entry names", async () => {
    const lock = lockOf(["A/b@v1"]).text.replace("ref: 'v1'", "ref: 'v1.2.3'");
    const moved = { v1: name({ tag: OTHER }), "v1.2.3": name({ tag: SHA }) };
    expect(await isMismatch("v1", facts(moved, commit({ notAncestorOf: ["v1"] })), lock)).toBe(false);
    expect(await isMismatch("v1", facts({ ...moved, "v1.2.3": name({ tag: OTHER }) }), lock)).toBe(true);
  });

  it("is borne out by a fuller tag that has left the commit since", async () => {
    const lock = lockOf(["A/b@main"]).text.replace("ref: 'main'", "ref: 'v1.2.3'");
    const names = { main: name({ branch: OTHER }), "v1.2.3": name({ tag: OTHER }) };
    const known = (tags: readonly string[]) => facts(names, commit({ tags, notAncestorOf: ["main"] }));
    expect(await isMismatch("main", known(["v1.2.3"]), lock)).toBe(false);
    expect(await isMismatch("main", known([]), lock)).toBe(true);
  });

  it("is not borne out by another release than the one that people read", async () => {
    const lock = lockOf(["A/b@v1.2.3"]).text.replace("ref: 'v1.2.3'", "ref: 'v1.0.0'");
    const names = { "v1.2.3": name({ tag: OTHER }), "v1.0.0": name({ tag: SHA }) };
    expect(await isMismatch("v1.2.3", facts(names, commit({ tags: ["v1.0.0"] })), lock)).toBe(true);
  });

  it("holds a commit id as a ref against the commit", async () => {
    expect(await isMismatch(SHA, NO_FACTS)).toBe(false);
    expect(await isMismatch(OTHER, NO_FACTS)).toBe(true);
  });
});
