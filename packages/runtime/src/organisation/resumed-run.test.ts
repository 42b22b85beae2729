import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHubFake } from "@lockstep/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  askedAbout,
  COMMIT,
  checkFirm,
  FIRM,
  fakeOf,
  repository,
  toolsOf,
  uncheckedOf,
  WORKFLOW,
} from "../../test/organisation-world.ts";
import type { OrganisationOutcome, OrganisationRequest } from "./check-organisation.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "organisation-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const check = (fake: GitHubFake, more: Partial<OrganisationRequest> = {}): Promise<OrganisationOutcome> =>
  checkFirm(fake, folder, more);

describe("a run that stops and goes on", () => {
  const DEFAULT = "lockstep-org-firm.json";

  it("stops at a rate limit, and goes on without asking again about what is done", async () => {
    const stopped = await check(fakeOf(FIRM, 12));
    expect(stopped.report.verdict).toMatch(/^(?:fail|incomplete)$/);
    expect([stopped.left > 0, stopped.resumeFile]).toEqual([true, DEFAULT]);
    const done = toolsOf(stopped);
    expect(done.length).toBeGreaterThan(0);

    const fake = fakeOf(FIRM);
    const finished = await check(fake, { resume: DEFAULT });
    expect([finished.left, finished.resumed]).toEqual([0, 5 - stopped.left]);
    expect(finished.report).toMatchObject({ verdict: "fail", notChecked: [] });
    expect(toolsOf(finished)).toEqual(["firm/web", "firm/api", "firm/gap", "firm/calm"]);
    expect(done.filter((tool) => askedAbout(fake).has(tool.slice("firm/".length)))).toEqual([]);
    expect(finished.report.checks).toEqual((await check(fakeOf(FIRM), { resume: "anew.json" })).report.checks);
  });

  it("names what is left when it stops", async () => {
    const { report, left } = await check(fakeOf(FIRM, 2));
    expect(report.verdict).toBe("incomplete");
    expect(uncheckedOf(report).filter((what) => what.includes("/"))).toHaveLength(left);
    expect(left).toBe(5);
  });

  it("does not start on further repositories once the limit is reached", async () => {
    const many = Array.from({ length: 40 }, (_, index) => repository(`r${index}`, { [WORKFLOW]: "good" }));
    const fake = fakeOf(many, 13);
    const { left } = await check(fake);
    expect([left >= 32, fake.requests().length]).toEqual([true, expect.any(Number)]);
    expect(fake.requests().length).toBeLessThanOrEqual(13 + 4);
  });

  it("does not keep a report that lacks evidence because of an outage", async () => {
    const fake = fakeOf([repository("a", { [WORKFLOW]: "good" })]);
    const limited: GitHubFake = {
      ...fake,
      fetch: (request) => {
        if (request.url.endsWith("/graphql")) fake.failNext({ kind: "primary-limit", status: 403, resetIn: 3600 });
        return fake.fetch(request);
      },
    };
    const outcome = await check(limited, { online: true });
    expect([toolsOf(outcome), outcome.left]).toEqual([[], 1]);
  });

  it("stops after three broken connections in a row", async () => {
    const many = Array.from({ length: 40 }, (_, index) => repository(`r${index}`, { [WORKFLOW]: "good" }));
    const fake = fakeOf(many);
    const broken: GitHubFake = {
      ...fake,
      fetch: (request) => {
        if (request.url.includes("/repos/firm/")) fake.failNext({ kind: "network-reset" });
        return fake.fetch(request);
      },
    };
    const { left, report } = await check(broken);
    expect([left, report.verdict]).toEqual([40, "incomplete"]);
    expect(fake.requests().length).toBeLessThanOrEqual(1 + 3 + 3);
  });

  it("goes on past a server error, and leaves that repository for another run", async () => {
    const fake = fakeOf([repository("a", { [WORKFLOW]: "good" }), repository("b", { [WORKFLOW]: "good" })]);
    const flawed: GitHubFake = {
      ...fake,
      fetch: (request) => {
        if (request.url.includes("/repos/firm/a/")) fake.failNext({ kind: "status", status: 502 });
        return fake.fetch(request);
      },
    };
    const outcome = await check(flawed);
    expect([toolsOf(outcome), outcome.left, outcome.resumeFile]).toEqual([["firm/b"], 1, DEFAULT]);
    const finished = await check(fake, { resume: DEFAULT });
    expect([finished.report.verdict, finished.resumed]).toEqual(["pass", 1]);
  });

  it("takes what is done from the file, even if the branch has moved since", async () => {
    await check(fakeOf(FIRM), { resume: "state.json" });
    const moved = FIRM.slice(0, 3).map((old) => ({
      ...old,
      refs: { main: "d".repeat(40) },
      commits: { ["d".repeat(40)]: {} },
    }));
    const fake = fakeOf(moved);
    const { report } = await check(fake, { resume: "state.json" });
    expect([fake.count("tree"), fake.count("blob")]).toEqual([0, 0]);
    const [api] = report.subjects;
    expect([api?.verdict, api?.reason]).toEqual(["fail", expect.stringContaining(COMMIT)]);
  });

  it("leaves no file where none is asked for and nothing is left, once the report is safe", async () => {
    const { resumeFile, release } = await check(fakeOf(FIRM));
    expect([resumeFile, existsSync(join(folder, DEFAULT))]).toEqual([undefined, true]);
    release();
    expect(existsSync(join(folder, DEFAULT))).toBe(false);
  });

  it("has every finished repository on disk while it runs", async () => {
    const seen: number[] = [];
    const report = (): void => {
      seen.push(Object.keys(JSON.parse(readFileSync(join(folder, DEFAULT), "utf8")).done).length);
    };
    await check(fakeOf(FIRM), { progress: { report } });
    expect(seen).toEqual([1, 2, 3, 4, 5]);
  });

  it("keeps the file that it was given, finished or not", async () => {
    const outcome = await check(fakeOf(FIRM), { resume: "state.json" });
    outcome.release();
    expect([outcome.resumeFile, existsSync(join(folder, "state.json"))]).toEqual(["state.json", true]);
  });

  it("does not write over what an earlier run left behind", async () => {
    await check(fakeOf(FIRM, 2));
    const fake = fakeOf(FIRM);
    await expect(check(fake)).rejects.toMatchObject({ code: "file-exists" });
    expect(fake.requests()).toEqual([]);
  });

  it("finds out that it cannot write before it checks anything", async () => {
    const fake = fakeOf(FIRM);
    const resume = join("missing", "state.json");
    await expect(check(fake, { resume })).rejects.toMatchObject({ code: "output-not-writable" });
    expect(fake.count("tree")).toBe(0);
  });

  it.each([{ online: true }, { organisation: "other" }, { config: "policy.yml" }])(
    "refuses the file of a run with other options: %j",
    async (more) => {
      writeFileSync(join(folder, "policy.yml"), "version: 1\n");
      await check(fakeOf(FIRM), { resume: "state.json" });
      const again = check(fakeOf(FIRM), { resume: "state.json", ...more });
      await expect(again).rejects.toMatchObject({ code: "invalid-input" });
    },
  );
});
