import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { GitHubFake } from "@lockstep/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import {
  checkFirm,
  FIRM,
  fakeOf,
  POLICY,
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

/** A run whose report is safe at once. */
async function check(fake: GitHubFake, more: Partial<OrganisationRequest> = {}): Promise<OrganisationOutcome> {
  const outcome = await checkFirm(fake, folder, more);
  outcome.release();
  return outcome;
}

describe("policies of an organisation", () => {
  it("checks each repository under its own", async () => {
    const off = "version: 1\npin-check:\n  rules: { bad-word: note }\n";
    const { report } = await check(
      fakeOf([repository("a", { [WORKFLOW]: "bad", [POLICY]: off }), ...FIRM.slice(0, 1)]),
    );
    expect(report.checks.map(({ tool, findings }) => [tool, findings[0]?.severity])).toEqual([
      ["firm/api", "error"],
      ["firm/a", "note"],
    ]);
    expect(report.checks[1]?.stats).toMatchObject({ "policy files": 1 });
  });

  it("tells of an expired exception at its place", async () => {
    const policy =
      'version: 1\npin-check:\n  exceptions: [{ rule: bad-word, reason: for now, expires: "2020-01-01" }]\n';
    const { report } = await check(fakeOf([repository("a", { [WORKFLOW]: "good", [POLICY]: policy })]));
    const [finding] = report.checks[0]?.findings ?? [];
    expect([finding?.ruleId, finding?.location.file]).toEqual(["exception-expired", `firm/a/${POLICY}`]);
  });

  it.each([
    ["broken", "version: 7"],
    ["linked", { symlink: "elsewhere.yml" }],
  ])("does not check under the defaults what has a %s policy", async (_, policy) => {
    const outcome = await check(fakeOf([repository("a", { [WORKFLOW]: "good", [POLICY]: policy })]));
    expect([outcome.report.verdict, uncheckedOf(outcome.report)]).toEqual(["incomplete", ["firm/a"]]);
  });

  it("checks all repositories under one policy of this machine", async () => {
    writeFileSync(join(folder, "policy.yml"), "version: 1\npin-check:\n  rules: { bad-word: warning }\n");
    const own = "version: 1\npin-check:\n  rules: { bad-word: off }\n";
    const files = { [WORKFLOW]: "bad", [POLICY]: own };
    const outcome = await check(fakeOf([repository("a", files)]), { config: "policy.yml" });
    expect(toolsOf(outcome)).toEqual(["firm/a", "policy"]);
    expect(outcome.report.checks[0]?.findings.map(({ severity }) => severity)).toEqual(["warning"]);
  });

  it.each([
    ["missing.yml", undefined, "policy-unreadable"],
    ["broken.yml", "version: 7", "policy-invalid"],
  ])("refuses the policy %s before it asks anything", async (config, text, code) => {
    if (text !== undefined) writeFileSync(join(folder, config), text);
    const fake = fakeOf(FIRM);
    await expect(check(fake, { config })).rejects.toMatchObject({ code });
    expect(fake.requests()).toEqual([]);
  });

  it("checks each repository under what its policy extends, and all under the policy of the organisation", async () => {
    const org = `firm/.github/p.yml@${"c".repeat(40)}`;
    const rules = (text: string) => `version: 1\npin-check:\n  rules: { bad-word: ${text} }\n`;
    const repositories = [
      repository(".github", { "p.yml": `${rules("warning")}locked: [pin-check]\n` }),
      repository("a", { [WORKFLOW]: "bad", [POLICY]: `version: 1\nextends: ${org}\n` }),
      repository("b", { [WORKFLOW]: "bad", [POLICY]: rules("note") }),
      repository("c", { [WORKFLOW]: "bad" }),
    ];
    const severities = async (more: Partial<OrganisationRequest>) => {
      const { report } = await check(fakeOf(repositories), more);
      const found = report.checks.map(({ tool, findings }) => [tool, findings[0]?.severity]);
      return { found: found.sort(), notChecked: uncheckedOf(report) };
    };
    expect(await severities({})).toEqual({
      found: [
        ["firm/a", "warning"],
        ["firm/b", "note"],
        ["firm/c", "error"],
      ],
      notChecked: [],
    });
    expect(await severities({ organisationPolicy: org })).toEqual({
      found: [
        ["firm/a", "warning"],
        ["firm/c", "warning"],
      ],
      notChecked: ["firm/b"],
    });
  });

  it("lets nobody go on from a run under another policy of the organisation", async () => {
    writeFileSync(join(folder, "warn.yml"), "version: 1\non-incomplete: warn\n");
    const text = "version: 1\non-incomplete: fail\nlocked: [on-incomplete]\n";
    const world = () => fakeOf([repository(".github", { "p.yml": text })]);
    const under = { organisationPolicy: `firm/.github/p.yml@${"c".repeat(40)}`, resume: "r.json" };
    expect((await check(world(), { ...under, onIncomplete: "warn" })).onIncomplete).toBe("fail");
    await expect(check(world(), { resume: "r.json" })).rejects.toMatchObject({ name: "UsageError" });
    await expect(check(world(), { ...under, config: "warn.yml" })).rejects.toMatchObject({ code: "policy-invalid" });
  });

  it("lets a warning do only where caller and shared policy agree", async () => {
    writeFileSync(join(folder, "warn.yml"), "version: 1\non-incomplete: warn\n");
    writeFileSync(join(folder, "fail.yml"), "version: 1\non-incomplete: fail\n");
    const accept = async (more: Partial<OrganisationRequest>) => (await check(fakeOf([]), more)).onIncomplete;
    expect(await accept({})).toBe("fail");
    expect(await accept({ onIncomplete: "warn" })).toBe("warn");
    expect(await accept({ config: "warn.yml" })).toBe("warn");
    expect(await accept({ onIncomplete: "warn", config: "fail.yml" })).toBe("fail");
  });
});
