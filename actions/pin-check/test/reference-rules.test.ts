import { describe, expect, it } from "vitest";
import type { CommitEvidence, NameEvidence } from "../src/evidence/facts.ts";
import { EXAMPLE_DAY } from "../src/rules/example-evidence.ts";
import { detections, fixed, type Known, OTHER, SHA, speak } from "./reference-lines.ts";

describe("a comment behind a commit id", () => {
  const elsewhere = { tag: OTHER };

  it.each<[string, Known, readonly string[]]>([
    ["v1.2.3", { commit: { tags: ["v1.2.3"] }, names: { "v1.2.3": { tag: SHA } } }, []],
    ["1.2.3", { commit: { tags: ["v1.2.3"] }, names: { "1.2.3": {} } }, []],
    ["1.2.3", { commit: { tags: ["v1.2.4"] }, names: { "1.2.3": {} } }, ["version-mismatch"]],
    ["tag=v1.2.3 for now", { names: { "v1.2.3": { tag: SHA } } }, []],
    ["v1.2", { commit: { tags: ["v1.2.3"] }, names: { "v1.2": elsewhere } }, []],
    [
      "v1.2",
      { commit: { tags: ["v1.20.0"], notAncestorOf: ["v1.2"] }, names: { "v1.2": elsewhere } },
      ["version-mismatch"],
    ],
    ["v1.2", { commit: { tags: ["v1.20.0"] }, names: { "v1.2": elsewhere } }, []],
    ["v1", { commit: { tags: ["cli-v1.2.3"], notAncestorOf: ["v1"] }, names: { v1: elsewhere } }, []],
    ["v1.x", { commit: { tags: ["v1.2.3"] }, names: { "v1.x": {} } }, []],
    ["v1.2.0", { commit: { tags: ["v1.2"] }, names: { "v1.2.0": {} } }, []],
    ["v1.2.0", { commit: { tags: ["v1.2"] }, names: { "v1.2.0": elsewhere } }, ["version-mismatch"]],
    ["cli-v1.2.3", { commit: { tags: ["api-v1.2.3"] }, names: { "cli-v1.2.3": elsewhere } }, ["version-mismatch"]],
    ["v1.2.3", { commit: { tags: ["v1.2.3-rc.1"] }, names: { "v1.2.3": elsewhere } }, ["version-mismatch"]],
    ["v1.2.3", { commit: { tags: ["v1"] }, names: { "v1.2.3": elsewhere } }, ["version-mismatch"]],
    ["v1", { commit: { ancestorOf: ["v1"] }, names: { v1: elsewhere } }, []],
    ["v1", { commit: { reachable: "refs/tags/v1.9.0", notAncestorOf: ["v1"] }, names: { v1: elsewhere } }, []],
    ["v1", { commit: { reachable: "refs/heads/v1" }, names: { v1: { branch: OTHER } } }, []],
    ["v1", { commit: { notAncestorOf: ["v1"] }, names: { v1: elsewhere } }, ["version-mismatch"]],
    ["v1", { commit: { notAncestorOf: ["v1"] }, names: { v1: { branch: OTHER } } }, ["version-mismatch"]],
    ["v1.2.3", { commit: { ancestorOf: ["v1.2.3"] }, names: { "v1.2.3": elsewhere } }, ["version-mismatch"]],
    ["v9", { names: { v9: {} } }, []],
    ["v9.0.0", { names: { "v9.0.0": {} } }, ["version-mismatch"]],
    ["v9.0.0", {}, []],
    ["checked by hand", {}, []],
    ["v1.2.3", { commit: { tags: ["v1.2.3"] }, names: { "v1.2.3": elsewhere } }, ["moved-tag"]],
    ["v1", { commit: { tags: ["v1"] }, names: { v1: elsewhere } }, []],
    ["v1.2.3", { commit: { reachable: "none" }, names: { "v1.2.3": elsewhere } }, ["impostor-commit"]],
    ["v1.2.3", { commit: { kind: "absent" }, names: { "v1.2.3": elsewhere } }, ["impostor-commit"]],
    ["v1.2.3", { commit: { kind: "tag", peeled: OTHER }, names: { "v1.2.3": elsewhere } }, ["tag-object"]],
    ["v1.2.3", { commit: { kind: "tag" }, names: { "v1.2.3": elsewhere } }, ["tag-object", "version-mismatch"]],
    [`v${"1".repeat(50_000)}`, { names: { [`v${"1".repeat(50_000)}`]: {} } }, []],
  ])("%.30s: %#", async (comment, known, rules) => {
    expect(await speak(`o/r@${SHA} # ${comment}`, known)).toEqual(rules);
  });

  it("is left to a person to correct", async () => {
    const known: Known = { commit: { tags: ["v1.2.3"], notAncestorOf: ["v2"] }, names: { v2: elsewhere } };
    expect(await speak(`o/r@${SHA} # v2`, known)).toEqual(["version-mismatch"]);
    expect(await fixed(`o/r@${SHA} # v2`, known)).toBeUndefined();
  });
});

describe("a commit id", () => {
  it.each<[string, Partial<CommitEvidence>, readonly string[]]>([
    ["on a branch", {}, []],
    ["nobody could trace", { reachable: undefined }, []],
    ["no ref leads to", { reachable: "none" }, ["impostor-commit"]],
    ["that is absent", { kind: "absent", reachable: undefined }, ["impostor-commit"]],
    ["of a tree or blob", { kind: "other", reachable: undefined }, ["impostor-commit"]],
    ["of a tag object", { kind: "tag" }, ["tag-object"]],
    ["of a tag object from a fork", { kind: "tag", reachable: "none" }, ["impostor-commit", "tag-object"]],
  ])("%s", async (_what, commit, rules) => {
    expect(await speak(`o/r@${SHA}`, { commit })).toEqual(rules);
  });

  it("of a tag object is replaced inside its quotes", async () => {
    const known: Known = { commit: { kind: "tag", peeled: OTHER } };
    expect(await fixed(`'o/r/sub@${SHA}' # x`, known)).toBe(`'o/r/sub@${OTHER}' # x`);
    expect(await fixed(`"o/r\\u002fsub@${SHA}"`, known)).toBeUndefined();
    expect(await fixed(`o/r@${SHA}`, { commit: { kind: "tag", peeled: "x\ny: z" } })).toBeUndefined();
  });
});

describe("a name", () => {
  it.each<[string, Partial<NameEvidence>, readonly string[]]>([
    ["v1", { tag: SHA }, []],
    ["v1", { tag: SHA, branch: SHA }, ["ambiguous-ref"]],
    ["v1", { tag: SHA, branch: OTHER }, ["ambiguous-ref"]],
    [SHA, { tag: OTHER }, ["sha-named-ref"]],
    [SHA, { branch: SHA }, ["sha-named-ref"]],
  ])("%s that is %j", async (ref, name, rules) => {
    expect(await speak(`o/r@${ref}`, { names: { [ref]: name } })).toEqual(rules);
  });
});

describe("advisories", () => {
  const advisory = (id: string) =>
    ({ id, summary: "a\u001b[2Jb", severity: "high", range: "< 2", patched: undefined }) as const;

  it("are one finding each, with what is known of them", async () => {
    const repository = { advisories: [advisory("GHSA-1"), advisory("GHSA-2"), advisory("GHSA-3")] };
    const found = await detections(`o/r@${SHA}`, {
      repository,
      commit: { advisories: ["GHSA-1", "GHSA-3", "GHSA-4"] },
    });
    expect(found.map(({ detection }) => [detection.subject, detection.evidence])).toEqual([
      [`o/r@${SHA} GHSA-1`, { advisory: "GHSA-1", severity: "high", affected: "< 2" }],
      [`o/r@${SHA} GHSA-3`, { advisory: "GHSA-3", severity: "high", affected: "< 2" }],
      [`o/r@${SHA} GHSA-4`, { advisory: "GHSA-4" }],
    ]);
    expect(found.every(({ detection }) => !detection.message.includes("\u001b"))).toBe(true);
  });

  it("are found for a tag by the commit it leads to", async () => {
    const commit = { advisories: ["GHSA-1"] };
    expect(await speak("o/r@v1", { commit, names: { v1: { tag: SHA } } })).toEqual(["known-vulnerability"]);
  });
});

describe("min-age", () => {
  it.each<[string, string, Known, readonly string[]]>([
    ["younger", SHA, { commit: { date: "2026-06-09" } }, ["fresh-release"]],
    ["just old enough", SHA, { commit: { date: "2026-06-08" } }, []],
    ["of the future", SHA, { commit: { date: "2999-01-01" } }, ["fresh-release"]],
    ["a release of long ago", "v1.2.3", { names: { "v1.2.3": { tag: OTHER, published: "2025-01-01" } } }, []],
    ["a release of today", "v1.2.3", { names: { "v1.2.3": { tag: SHA, published: EXAMPLE_DAY } } }, ["fresh-release"]],
    [
      "an old release whose tag moves on",
      "v1",
      { commit: { date: EXAMPLE_DAY }, names: { v1: { tag: SHA, published: "2020-01-01" } } },
      ["fresh-release"],
    ],
    [
      "a branch by its commit",
      "main",
      { commit: { date: EXAMPLE_DAY }, names: { main: { branch: SHA } } },
      ["fresh-release"],
    ],
    ["without a date", SHA, { commit: { date: undefined } }, []],
  ])("%s", async (_what, ref, known, rules) => {
    expect(await speak(`o/r@${ref}`, { ...known, expect: { minAge: 7 } })).toEqual(rules);
  });
});

describe("a renamed repository", () => {
  it("is told, and left to a person to judge", async () => {
    const known: Known = { repository: { name: "new/name" } };
    expect(await speak(`o/r@${SHA}`, known)).toEqual(["renamed-repository"]);
    expect(await fixed(`o/r@${SHA}`, known)).toBeUndefined();
  });
});
