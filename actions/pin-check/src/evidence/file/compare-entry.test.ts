import { describe, expect, it } from "vitest";
import { type CodeEvidence, type CommitEvidence, type Facts, type NameEvidence, NO_FACTS } from "../facts.ts";
import { compareEntry } from "./compare-entry.ts";
import type { Section } from "./evidence-file.ts";

const SHA = "0".repeat(40);
const COMMIT: CommitEvidence = {
  kind: "commit",
  reachable: "refs/tags/v1.0.0",
  tags: ["v1.0.0", "v1"],
  date: "2026-02-02",
  advisories: ["GHSA-1"],
};
const NAME: NameEvidence = { tag: SHA, branch: undefined, published: "2026-02-02", immutable: true };

function compare(section: Section, key: string, claimed: unknown, told: unknown) {
  const facts = (entry: unknown): Facts => ({
    ...NO_FACTS,
    [section]: new Map(entry === undefined ? [] : [[key, entry]]),
  });
  return compareEntry(section, key, facts(claimed), facts(told));
}

describe("an entry about a commit", () => {
  const against = (claimed: Partial<CommitEvidence>, told: Partial<CommitEvidence> = {}) =>
    compare("commits", `o/r@${SHA}`, { ...COMMIT, ...claimed }, { ...COMMIT, ...told });

  it.each<[string, Partial<CommitEvidence>, Partial<CommitEvidence>, string]>([
    ["equal", {}, {}, "same"],
    ["found by another tag on it", { reachable: "refs/tags/v1" }, {}, "same"],
    ["found by a ref that nobody told of", { reachable: "refs/heads/main" }, {}, "outdated"],
    ["found by a tag of another version", { reachable: "refs/tags/v2" }, {}, "outdated"],
    ["whose ref is no ref", { reachable: "v1.0.0" }, {}, "outdated"],
    ["that leaves open how it is reached", { reachable: undefined }, {}, "same"],
    ["with a later date", { date: "2026-02-03" }, {}, "same"],
    ["with a withdrawn advisory", { advisories: ["GHSA-1", "GHSA-2"] }, {}, "same"],
    ["with tags that came later", {}, { tags: ["v1.0.1", "v1.0.0", "v1"] }, "same"],
    ["of a fork", {}, { reachable: "none" }, "forged"],
    ["without proof of a ref", { reachable: undefined }, { reachable: "none" }, "forged"],
    ["that is not there", {}, { kind: "absent", reachable: "none", tags: [] }, "forged"],
    ["that is a tag object", {}, { kind: "tag", peeled: SHA }, "forged"],
    ["with an earlier date", { date: "2026-02-01" }, {}, "forged"],
    ["with a release of its own", { tags: ["v2.0.0", "v1.0.0"] }, {}, "forged"],
    ["whose moving tag moved on", {}, { tags: ["v1.0.0"] }, "outdated"],
    ["that came after", { kind: "absent", reachable: "none", tags: [] }, {}, "outdated"],
    ["merged since", { reachable: "none" }, {}, "outdated"],
    ["with a new advisory", {}, { advisories: ["GHSA-1", "GHSA-2"] }, "outdated"],
    ["with an advisory it leaves open", { advisories: [], undecided: ["GHSA-1"] }, {}, "outdated"],
    ["of another line", { ancestorOf: ["v1"] }, { notAncestorOf: ["v1"] }, "outdated"],
  ])("%s", (_case, claimed, told, expected) => {
    expect(against(claimed, told)).toBe(expected);
  });
});

describe("an entry about a name", () => {
  const against = (ref: string, claimed: Partial<NameEvidence>, told: Partial<NameEvidence> = {}) =>
    compare("names", `o/r@${ref}`, { ...NAME, ...claimed }, { ...NAME, ...told });

  it.each<[string, string, Partial<NameEvidence>, Partial<NameEvidence>, string]>([
    ["equal", "v1.0.0", {}, {}, "same"],
    ["a release on another commit", "v1.0.0", {}, { tag: "1".repeat(40) }, "forged"],
    ["a release that is not there", "v1.0.0", {}, { tag: undefined }, "forged"],
    ["a moving tag on another commit", "v1", {}, { tag: "1".repeat(40) }, "outdated"],
    ["a branch that moved", "main", { branch: SHA }, { branch: "1".repeat(40) }, "outdated"],
    ["an earlier release", "v1", { published: "2020-01-01" }, {}, "forged"],
    ["a release that is not immutable", "v1.0.0", {}, { immutable: false }, "forged"],
    ["a release that became immutable", "v1.0.0", { immutable: false }, {}, "outdated"],
    ["a tag that came after", "v1.0.0", { tag: undefined }, {}, "outdated"],
  ])("%s", (_case, ref, claimed, told, expected) => {
    expect(against(ref, claimed, told)).toBe(expected);
  });
});

describe("other entries", () => {
  const leaf: CodeEvidence = { kind: "javascript", uses: [] };
  const pulling: CodeEvidence = { kind: "composite", uses: [{ site: "step", value: "o/evil@main" }] };
  const repository = { name: "o/r", archived: false, advisories: [] };

  it.each<[string, Section, string, unknown, unknown, string | undefined]>([
    ["equal code", "code", `o/r@${SHA}`, leaf, leaf, "same"],
    ["code that hides what it pulls in", "code", `o/r@${SHA}`, leaf, pulling, "forged"],
    ["code of a name that moved", "code", "o/r@v1", leaf, pulling, "outdated"],
    ["a repository archived since", "repositories", "o/r", repository, { ...repository, archived: true }, "outdated"],
    ["what GitHub was not asked", "commits", `o/r@${SHA}`, COMMIT, undefined, undefined],
    ["what is not in the file", "commits", `o/r@${SHA}`, undefined, COMMIT, undefined],
  ])("%s", (_case, section, key, claimed, told, expected) => {
    expect(compare(section, key, claimed, told)).toBe(expected);
  });
});
