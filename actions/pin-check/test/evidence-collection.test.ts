// What GitHub's answers about the references themselves are taken to mean.
import { SILENT } from "@lockstep/core";
import { memoryGitHub } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { collectFacts } from "../src/evidence/collect/collect-facts.ts";
import { NO_FACTS } from "../src/evidence/facts.ts";
import { collect, id, stepReferences, tool } from "./evidence-world.ts";

async function commitOf(use: string, changes: Parameters<typeof tool>[0] = {}) {
  const { facts, notChecked } = await collect(memoryGitHub([tool(changes)]), use);
  return { evidence: [...facts.commits.values()][0], notChecked };
}

describe("a commit id", () => {
  it("of a release is known by its tags, its release and the default branch", async () => {
    const github = memoryGitHub([tool()]);
    const { facts, notChecked } = await collect(github, `octo-org/Tool@${id("3")} # v1.0.2`);
    expect(notChecked).toEqual([]);
    expect(facts.repositories.get("octo-org/tool")).toEqual({ name: "octo-org/tool", archived: false, advisories: [] });
    expect(facts.commits.get(`octo-org/tool@${id("3")}`)).toEqual({
      kind: "commit",
      reachable: "refs/heads/main",
      tags: ["v1.0.2", "v1"],
      date: "2026-03-02",
      advisories: [],
    });
    expect([...facts.names.keys()]).toEqual(["octo-org/tool@v1.0.2"]);
    expect(facts.code.get(`octo-org/tool@${id("3")}`)).toEqual({ kind: "javascript", uses: [] });
    expect([github.calls.surveys.length, github.calls.traces.length]).toEqual([1, 0]);
  });

  it("from a fork is reachable by nothing", async () => {
    expect((await commitOf(`octo-org/tool@${id("f")}`)).evidence).toMatchObject({ kind: "commit", reachable: "none" });
  });

  it("of another branch is found by a search", async () => {
    const { evidence } = await commitOf(`octo-org/tool@${id("b")}`);
    expect(evidence).toMatchObject({ reachable: "refs/heads/old", date: "2026-01-15", tags: [] });
  });

  it("that does not exist is absent, and its code missing", async () => {
    const { facts } = await collect(memoryGitHub([tool()]), `octo-org/tool@${id("e")}`);
    expect(facts.commits.get(`octo-org/tool@${id("e")}`)).toMatchObject({ kind: "absent", reachable: "none" });
    expect(facts.code.get(`octo-org/tool@${id("e")}`)?.kind).toBe("missing");
  });

  it("of a tag object leads to the commit behind it", async () => {
    const { evidence } = await commitOf(`octo-org/tool@${id("a")} # v1.0.2`);
    expect(evidence).toMatchObject({ kind: "tag", peeled: id("3"), reachable: "refs/heads/main", date: "2026-03-02" });
  });

  it("that is the name of a branch, too, is noted as such", async () => {
    const { facts } = await collect(
      memoryGitHub([tool({ branches: { main: id("4"), [id("3")]: id("f") } })]),
      `octo-org/tool@${id("3")}`,
    );
    expect(facts.names.get(`octo-org/tool@${id("3")}`)).toMatchObject({ tag: undefined, branch: id("f") });
  });

  it("does not take the date of the release of a moving tag for its own", async () => {
    const releases = { v1: { published: "2020-01-01", immutable: false } };
    const { evidence } = await commitOf(`octo-org/tool@${id("3")} # v1`, { releases });
    expect(evidence?.date).toBe("2026-03-01");
  });
});

describe("a claimed moving version", () => {
  it.each([
    ["the tag is there", "3", {}],
    ["a release of the line is there", "2", {}],
    ["its history holds the commit", "2", { ancestorOf: ["v1"] }],
    ["its history does not hold the commit", "4", { notAncestorOf: ["v1"] }],
  ])("is settled where %s", async (_case, commit, history) => {
    const bare = Object.keys(history).length > 0;
    const tags = bare ? { tags: { v1: id("3") } } : {};
    const { evidence, notChecked } = await commitOf(`octo-org/tool@${id(commit)} # v1`, tags);
    const { ancestorOf, notAncestorOf } = evidence ?? {};
    expect({ ...(ancestorOf && { ancestorOf }), ...(notAncestorOf && { notAncestorOf }) }).toEqual(history);
    expect(notChecked).toEqual([]);
  });
});

it("settles every claim about one commit", async () => {
  const github = memoryGitHub([tool({ tags: { v1: id("3"), "v1.0": id("3") } })]);
  const { facts } = await collect(github, `octo-org/tool@${id("4")} # v1`, `octo-org/tool@${id("4")} # v1.0`);
  expect(facts.commits.get(`octo-org/tool@${id("4")}`)?.notAncestorOf).toEqual(["v1", "v1.0"]);
});

it("asks whether the commit that a lock holds was what the name of the reference says", async () => {
  const written = await stepReferences("octo-org/tool@refs/tags/v1");
  const locked = written.map((judged) => ({ ...judged, verdict: "locked" as const, lockedCommit: id("4") }));
  const ports = { github: memoryGitHub([tool()]), dotcom: undefined, serverUrl: undefined, progress: SILENT };
  const { facts, notChecked } = await collectFacts(locked, NO_FACTS, ports);
  expect(facts.names.get("octo-org/tool@refs/tags/v1")?.tag).toBe(id("3"));
  expect(facts.commits.get(`octo-org/tool@${id("4")}`)?.notAncestorOf).toEqual(["refs/tags/v1"]);
  expect(notChecked).toEqual([]);
});

describe("a name", () => {
  it("leads to a commit without a further request", async () => {
    const github = memoryGitHub([tool()]);
    const { facts } = await collect(github, "octo-org/tool@v1", "octo-org/tool@main");
    expect(facts.names.get("octo-org/tool@v1")).toMatchObject({ tag: id("3"), branch: undefined, immutable: false });
    expect(facts.commits.get(`octo-org/tool@${id("3")}`)).toMatchObject({ reachable: "refs/tags/v1.0.2" });
    expect(facts.commits.get(`octo-org/tool@${id("4")}`)).toMatchObject({ reachable: "refs/heads/main" });
    expect([github.calls.surveys.length, github.calls.traces.length]).toEqual([1, 0]);
  });

  it("written in full is a tag or a branch, not both", async () => {
    const github = memoryGitHub([tool({ branches: { main: id("4"), v1: id("f") } })]);
    const { facts } = await collect(github, "octo-org/tool@refs/tags/v1", "octo-org/tool@v1");
    expect(facts.names.get("octo-org/tool@refs/tags/v1")).toMatchObject({ tag: id("3"), branch: undefined });
    expect(facts.names.get("octo-org/tool@v1")).toMatchObject({ tag: id("3"), branch: id("f") });
    expect([...facts.commits.keys()]).toEqual([`octo-org/tool@${id("3")}`]);
  });

  it.each(["a..b", "a b", "x~1", `v${"1".repeat(300)}`])(
    "that git cannot have, such as %j, is not asked",
    async (ref) => {
      const github = memoryGitHub([tool()]);
      const { notChecked } = await collect(github, `"octo-org/tool@${ref}"`);
      expect([github.calls.surveys.length, notChecked.length]).toEqual([0, 1]);
    },
  );
});

describe("advisories", () => {
  const advisory = { id: "GHSA-1", summary: "s", severity: "high", range: "< 1.0.2", patched: "1.0.2" } as const;
  const untagged = { v1: id("3"), "v1.0.2": id("3") };

  it.each([
    ["by its version", "2", {}, ["GHSA-1"], 1],
    ["not, by its version", "3", {}, [], 1],
    ["by the history of the patch", "2", { tags: untagged }, ["GHSA-1"], 2],
    ["not, being newer than the patch", "4", { tags: untagged }, [], 2],
    ["not, being older than the range", "1", { tags: { "v1.0.1": id("2"), ...untagged }, from: "1.0.1" }, [], 2],
    ["although the patch is not among the listed tags", "2", { tags: manyTags(untagged) }, ["GHSA-1"], 2],
    ["not, being the patch that is not listed", "3", { tags: manyTags({ "v1.0.2": id("3") }) }, [], 2],
  ])(
    "concern a commit %s",
    async (_case, commit, {
      from,
      ...changes
    }: { from?: string; tags?: Readonly<Record<string, string>> }, ids, surveys) => {
      const range = from === undefined ? advisory.range : `>= ${from}, ${advisory.range}`;
      const github = memoryGitHub([tool({ advisories: [{ ...advisory, range }], ...changes })]);
      const { facts, notChecked } = await collect(github, `octo-org/tool@${id(commit)}`);
      const evidence = facts.commits.get(`octo-org/tool@${id(commit)}`);
      expect([evidence?.advisories, evidence?.undecided, notChecked]).toEqual([ids, undefined, []]);
      expect(github.calls.surveys).toHaveLength(surveys);
    },
  );

  it.each([
    ["the patch has no tag", { tags: {} }, "2"],
    ["the commit is on another line than the patch", { tags: untagged }, "b"],
    ["the range cannot be read", { advisories: [{ ...advisory, range: "all of them" }] }, "2"],
  ])("are left open where %s", async (_case, changes, commit) => {
    const { evidence } = await commitOf(`octo-org/tool@${id(commit)}`, { advisories: [advisory], ...changes });
    expect([evidence?.advisories, evidence?.undecided]).toEqual([[], ["GHSA-1"]]);
  });

  it("are not held against the version of something else in the repository", async () => {
    const tags = { ...untagged, "cli-v9.0.0": id("2") };
    const { evidence } = await commitOf(`octo-org/tool@${id("2")}`, { advisories: [advisory], tags });
    expect([evidence?.tags, evidence?.advisories]).toEqual([["cli-v9.0.0"], ["GHSA-1"]]);
  });

  it("concern the commit behind a name as well", async () => {
    const { evidence } = await commitOf("octo-org/tool@v1.0.1", { advisories: [advisory] });
    expect(evidence?.advisories).toEqual(["GHSA-1"]);
  });

  function manyTags(behind: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
    const others = Array.from({ length: 100 }, (_, index) => [`nightly-${index}`, id("4")]);
    return { ...Object.fromEntries(others), ...behind };
  }
});
