import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { auditFirm, auditOne, baselineOf, fakeOf, GATE, repository, workflow } from "../../test/audit-world.ts";

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "audit-"));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe("a required workflow", () => {
  const required = (workflows: readonly object[]) => ({ type: "workflows", parameters: { workflows } });
  const source = repository(".github", { "required.yml": workflow([GATE]) }, { id: 7, archived: true });
  const with_ = (rule: object) => repository("one", { "README.md": "" }, { settings: { rules: [rule] } });

  it("runs in whatever repository it is required", async () => {
    const rule = required([{ repository_id: 7, path: "required.yml", sha: "c".repeat(40) }]);
    const { audit } = await auditOne(with_(rule), {}, [source]);
    expect(baselineOf(audit)).toBe("pass pass pass");
    expect(audit.uses).toMatchObject([{ required: true, workflow: `firm/.github/required.yml@${"c".repeat(40)}` }]);
    expect(audit.settings.requiredWorkflows).toMatchObject({ told: true, value: [audit.uses[0]?.workflow] });
  });

  it("counts by the events that GitHub starts it for, whatever filters say", async () => {
    const text = workflow([GATE], { on: "{ push: {}, pull_request: { paths: [x] }, merge_group: {} }" });
    const other = repository(".github", { "required.yml": text }, { id: 7, archived: true });
    const { audit } = await auditOne(with_(required([{ repository_id: 7, path: "required.yml" }])), {}, [other]);
    expect(audit.uses).toMatchObject([{ events: ["merge_group", "pull_request"], conditions: [] }]);
  });

  it.each([
    ["is in no repository that is seen", { repository_id: 8, path: "required.yml" }],
    ["is not there", { repository_id: 7, path: "gone.yml" }],
  ])("that %s leaves open whether the gate runs", async (_, entry) => {
    const { audit } = await auditOne(with_(required([entry])), {}, [source]);
    expect(baselineOf(audit)).toBe("incomplete incomplete pass");
  });

  it("as examples/org has it meets the baseline, under the policy there", async () => {
    const example = (name: string) =>
      readFileSync(new URL(`../../../../examples/org/${name}`, import.meta.url), "utf8");
    const zeros = "0".repeat(40);
    const own = { ".github/workflows/lockstep.yml": example("required-workflow.yml") };
    const mandate = repository("mandate", {}, { id: 1296269, archived: true, commits: { [zeros]: own } });
    const policies = repository(
      ".github",
      {},
      {
        ...{ owner: "octo-org", commits: { [zeros]: { "lockstep.yml": example("lockstep.yml") } } },
      },
    );
    const { rules } = JSON.parse(example("ruleset.json"));
    const one = repository("one", { "README.md": "" }, { settings: { rules } });
    const { audit } = await auditOne(one, {}, [mandate, policies]);
    expect(baselineOf(audit)).toBe("pass pass pass");
    expect(audit.uses).toMatchObject([{ events: ["merge_group", "pull_request"], conditions: [] }]);
    expect(audit.policy).toMatchObject({ state: "valid", failOn: "error", hardenRunnerMode: "block" });
  });

  it("is asked for once, however many repositories it is required in", async () => {
    const rules = [required([{ repository_id: 7, path: "required.yml" }])];
    const many = Array.from({ length: 30 }, (_, i) => repository(`r${i}`, { a: "" }, { settings: { rules } }));
    const fake = fakeOf([...many, source]);
    const { report } = await auditFirm(fake, folder);
    expect(report.stats).toMatchObject({ pass: 30 });
    expect(fake.count("contents")).toBe(1);
  });
});
