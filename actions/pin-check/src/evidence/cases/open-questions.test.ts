import { SourceFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import type { ActionsLock } from "../../lock/actions-lock.ts";
import { judgeReference } from "../../reference/judge-reference.ts";
import { type CommitEvidence, type Facts, type NameEvidence, NO_FACTS } from "../facts.ts";
import { toCase } from "./evidence-of.ts";
import { openQuestions } from "./open-questions.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const OTHER = "fedcba9876543210fedcba9876543210fedcba98";
const COMMIT: CommitEvidence = {
  kind: "commit",
  reachable: "refs/heads/main",
  tags: [],
  date: "2024-01-01",
  advisories: [],
};
const NAME: NameEvidence = { tag: undefined, branch: undefined, published: undefined, immutable: false };

const LOCK: ActionsLock = { covers: () => true, commitOf: () => SHA };

/** How many questions about `o/r@<ref>` stay open under a policy that asks for a week. */
function count(
  ref: string,
  commit: Partial<CommitEvidence> | undefined,
  names: Readonly<Record<string, Partial<NameEvidence>>> = {},
  minAge?: number,
  lock?: ActionsLock,
): number {
  const value = `o/r@${ref}`;
  const file = new SourceFile("w.yml", `${value}\n`);
  const facts: Facts = {
    ...NO_FACTS,
    repositories: new Map([["o/r", { name: "o/r", archived: false, advisories: [] }]]),
    commits: new Map(commit ? [[`o/r@${SHA}`, { ...COMMIT, ...commit }]] : []),
    names: new Map(Object.entries(names).map(([name, known]) => [`o/r@${name}`, { ...NAME, ...known }])),
  };
  const expectations = { today: "2026-06-15", minAge, allowedOwners: undefined, allowedRegistries: undefined };
  const judged = judgeReference(file, { site: "step", value, start: 0, end: value.length, path: "" }, lock);
  return judged.flatMap((each) => openQuestions(toCase(each, facts, expectations))).length;
}

describe("openQuestions", () => {
  it.each<[string, number, number]>([
    ["a commit of which all is known", count(SHA, {}), 0],
    ["a commit nobody could trace", count(SHA, { reachable: undefined }), 1],
    [
      "a name that leads to a commit nobody had to trace",
      count("v1", { reachable: undefined }, { v1: { tag: SHA } }),
      0,
    ],
    ["advisories nobody could decide about", count(SHA, { undecided: ["GHSA-1", "GHSA-2"] }), 2],
    ["no date, and nobody asks for one", count(SHA, { date: undefined }), 0],
    ["no date", count(SHA, { date: undefined }, {}, 7), 1],
    ["a date that is none", count(SHA, { date: "soon" }, {}, 7), 1],
    ["a name without a date", count("v1", undefined, { v1: { branch: OTHER } }, 7), 1],
    ["a name that is not there", count("v1", undefined, { v1: {} }, 7), 0],
    [
      "a release with its date",
      count("v1.2.3", undefined, { "v1.2.3": { tag: OTHER, published: "2026-06-14" } }, 7),
      0,
    ],
    ["a locked name, whose commit is known", count("v1", {}, { v1: { tag: OTHER } }, undefined, LOCK), 0],
    ["a locked commit that nobody could trace", count("v1", { reachable: undefined }, {}, undefined, LOCK), 1],
    ["an impostor", count(SHA, { reachable: "none", date: undefined, undecided: ["GHSA-1"] }, {}, 7), 0],
    ["no evidence about the commit", count(SHA, undefined, {}, 7), 0],
  ])("of %s", (_what, found, expected) => {
    expect(found).toBe(expected);
  });
});
