import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GitHubFake, recordingProgress } from "@lockstep/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  checkFirm,
  FIRM,
  fakeOf,
  POLICY,
  repository,
  toolsOf,
  uncheckedOf,
  verdictsOf,
  WORKFLOW,
} from "../../test/organisation-world.ts";
import type { OrganisationOutcome, OrganisationRequest } from "./check-organisation.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "organisation-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A run whose report is safe at once. */
async function check(fake: GitHubFake, more: Partial<OrganisationRequest> = {}): Promise<OrganisationOutcome> {
  const outcome = await checkFirm(fake, folder, more);
  outcome.release();
  return outcome;
}

describe("checkOrganisation", () => {
  it("reports on each repository, the riskiest first", async () => {
    const outcome = await check(fakeOf(FIRM));
    expect(toolsOf(outcome)).toEqual(["firm/web", "firm/api", "firm/gap", "firm/calm"]);
    expect([outcome.report.verdict, outcome.report.notChecked]).toEqual(["fail", []]);
  });

  it("states openly what is left out", async () => {
    const outcome = await check(fakeOf(FIRM));
    expect(outcome.report.stats).toEqual({
      ...{ repositories: 8, checked: 4, "without a pipeline": 1 },
      ...{ archived: 1, forks: 1, empty: 1 },
    });
    expect(verdictsOf(outcome)).toEqual({
      ...{ "firm/api": "fail", "firm/calm": "pass", "firm/gap": "incomplete", "firm/web": "fail" },
      ...{ "firm/docs": "left-out", "firm/fresh": "left-out", "firm/mirror": "left-out", "firm/old": "left-out" },
    });
  });

  it("places findings in their repository, without fixes, each with an identity of its own", async () => {
    const { report } = await check(
      fakeOf([repository("a", { [WORKFLOW]: "bad" }), repository("b", { [WORKFLOW]: "bad" })]),
    );
    const findings = report.checks.flatMap((part) => part.findings);
    expect(findings.map(({ location }) => location.file)).toEqual([`firm/a/${WORKFLOW}`, `firm/b/${WORKFLOW}`]);
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    expect(findings.filter((finding) => finding.fix)).toEqual([]);
  });

  it("reads nothing but the trees, and the files that the check reads", async () => {
    const fake = fakeOf(FIRM);
    await check(fake);
    expect([fake.count("commit"), fake.count("tree"), fake.count("blob")]).toEqual([6, 5, 4]);
  });

  it("tells about each repository", async () => {
    const progress = recordingProgress();
    await check(fakeOf(FIRM), { progress });
    expect(progress.records.map(({ done, total }) => [done, total])).toEqual([4, 5, 6, 7, 8].map((done) => [done, 8]));
  });

  it("asks for evidence only where somebody wants it", async () => {
    const own = { [WORKFLOW]: "good", [POLICY]: "version: 1\npin-check:\n  online: true\n" };
    const fake = fakeOf([repository("a", own), repository("b", { [WORKFLOW]: "good" })]);
    await check(fake);
    expect(fake.count("graphql")).toBe(1);
    await check(fake, { online: true });
    expect(fake.count("graphql")).toBe(3);
  });

  it("goes on past a repository that it cannot read", async () => {
    const hidden = repository("secret", { [WORKFLOW]: "good" }, { visibility: "private" });
    const outcome = await check(fakeOf([...FIRM, hidden]));
    expect(toolsOf(outcome)).toHaveLength(4);
    expect(uncheckedOf(outcome.report)).toEqual(["firm/secret"]);
    expect([verdictsOf(outcome)["firm/secret"], outcome.left]).toEqual(["not-checked", 0]);
  });

  it("is incomplete where nothing but a repository that it cannot read is missing", async () => {
    const hidden = repository("secret", { [WORKFLOW]: "good" }, { visibility: "private" });
    const { report } = await check(fakeOf([repository("calm", { [WORKFLOW]: "good" }), hidden]));
    expect(report.verdict).toBe("incomplete");
  });

  it("does not judge a tree that GitHub lists in part", async () => {
    const { report } = await check(fakeOf([repository("huge", { [WORKFLOW]: "bad", z: "" }, { treeLimit: 2 })]));
    expect(report.checks.map(({ tool, verdict, notChecked }) => [tool, verdict, notChecked.length])).toEqual([
      ["firm/huge", "incomplete", 1],
    ]);
    expect([report.verdict, report.notChecked]).toEqual(["incomplete", []]);
  });

  it("says so where there is nothing to check at all", async () => {
    for (const repositories of [[], [repository("docs", {})], [repository("old", {}, { archived: true })]]) {
      const { report } = await check(fakeOf(repositories));
      expect([report.verdict, uncheckedOf(report)]).toEqual(["incomplete", ["firm"]]);
    }
  });

  it("fails on a bug in the check of one repository, and checks the others", async () => {
    const outcome = await check(
      fakeOf([repository("a", { [WORKFLOW]: "crash" }), repository("b", { [WORKFLOW]: "" })]),
    );
    expect([outcome.report.verdict, uncheckedOf(outcome.report), toolsOf(outcome)]).toEqual([
      "fail",
      ["firm/a"],
      ["firm/b"],
    ]);
  });

  it("fails on an answer that contradicts itself", async () => {
    const fake = fakeOf([repository("a", { [WORKFLOW]: "" })]);
    const tampered: GitHubFake = {
      ...fake,
      fetch: async (request) => {
        const answer = await fake.fetch(request);
        if (!request.url.includes("/blobs/")) return answer;
        const blob: object = JSON.parse(await answer.text());
        return Response.json({ ...blob, content: "YmFk", size: 3 });
      },
    };
    const { report } = await check(tampered);
    expect([report.verdict, uncheckedOf(report)]).toEqual(["fail", ["firm/a"]]);
  });

  it.each(["", "a/b", "..", "a".repeat(40), "x y"])("refuses the name %j", async (organisation) => {
    const fake = fakeOf(FIRM);
    await expect(check(fake, { organisation })).rejects.toMatchObject({ code: "invalid-input" });
    expect(fake.requests()).toEqual([]);
  });
});
