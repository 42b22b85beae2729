import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import {
  auditFirm,
  auditOne,
  baselineOf,
  COMMIT,
  calm,
  fakeOf,
  GATE,
  POLICY,
  repository,
  SHA,
  WORKFLOW,
  workflow,
} from "../../test/audit-world.ts";

describe("the baseline", () => {
  it("is met by a pinned gate on every pull request", async () => {
    const { audit, report } = await auditOne(calm());
    expect([baselineOf(audit), audit.verdict, report.verdict]).toEqual(["pass pass pass", "pass", "pass"]);
    expect(audit.uses).toMatchObject([{ action: "gate", ref: SHA, pinned: true, events: ["pull_request"] }]);
  });

  it.each<[string, string, string]>([
    ["no workflow", "", "fail incomplete pass"],
    ["a tag", workflow(["lockstep-suite/lockstep@v1"]), "pass fail pass"],
    ["a short id", workflow([`lockstep-suite/lockstep@${SHA.slice(0, 12)}`]), "pass fail pass"],
    ["another event", workflow([GATE], { on: "push" }), "fail pass pass"],
    ["half of the checks", workflow([`lockstep-suite/lockstep/actions/pin-check@${SHA}`]), "fail pass pass"],
    [
      "both checks, in any case",
      workflow([
        `Lockstep-Suite/Lockstep/actions/pin-check@${SHA}`,
        `lockstep-suite/lockstep/actions/secret-scan@${SHA}`,
      ]),
      "pass pass pass",
    ],
    ["a step that may fail", workflow([GATE], { step: "        continue-on-error: true\n" }), "fail pass pass"],
    ["a job that may fail", workflow([GATE], { job: "    continue-on-error: ${{ true }}\n" }), "fail pass pass"],
    [
      "a condition of the step",
      workflow([GATE], { step: "        if: github.actor != 'x'\n" }),
      "incomplete pass pass",
    ],
    ["a condition that always holds", workflow([GATE], { step: "        if: ${{ always() }}\n" }), "pass pass pass"],
    ["a filter of paths", workflow([GATE], { on: "{ pull_request: { paths: [src/**] } }" }), "incomplete pass pass"],
    ["a filter of this branch", workflow([GATE], { on: "{ pull_request: { branches: [main] } }" }), "pass pass pass"],
    [
      "a filter of other branches",
      workflow([GATE], { on: "{ pull_request: { branches: [v1] } }" }),
      "incomplete pass pass",
    ],
    [
      "types without new commits",
      workflow([GATE], { on: "{ pull_request: { types: [opened] } }" }),
      "incomplete pass pass",
    ],
    ["a job that waits for others", workflow([GATE], { job: "    needs: build\n" }), "incomplete pass pass"],
    ["a broken file", "on: [pull_request\n", "incomplete incomplete pass"],
    ["a key that stands there twice", `on: push\n${workflow([GATE])}`, "incomplete incomplete pass"],
    [
      "a reusable workflow of elsewhere",
      "on: pull_request\njobs: { a: { uses: firm/x/.github/workflows/y.yml@main } }\n",
      "incomplete incomplete pass",
    ],
  ])("with %s", async (_, text, expected) => {
    const { audit } = await auditOne(repository("one", { "README.md": "", ...(text ? { [WORKFLOW]: text } : {}) }));
    expect(baselineOf(audit)).toBe(expected);
  });

  it("follows reusable workflows of the same repository, with the conditions on the way", async () => {
    const caller = (job: string) =>
      `on: pull_request\njobs:\n  gate:\n    uses: ./.github/workflows/called.yml\n${job}`;
    const called = { ".github/workflows/called.yml": workflow([GATE], { on: "workflow_call" }) };
    const plain = await auditOne(repository("one", { ".github/workflows/ci.yml": caller(""), ...called }));
    const guarded = await auditOne(
      repository("one", { ".github/workflows/ci.yml": caller("    if: false\n"), ...called }),
    );
    expect([baselineOf(plain.audit), baselineOf(guarded.audit)]).toEqual(["pass pass pass", "incomplete pass pass"]);
  });

  it("ends on workflows that call themselves and each other", async () => {
    const jobs = ["a", "b", "c"].map((job) => `  ${job}: { uses: ./.github/workflows/a.yml }\n`).join("");
    const { audit } = await auditOne(
      repository("one", { ".github/workflows/a.yml": `on: pull_request\njobs:\n${jobs}` }),
    );
    expect(baselineOf(audit)).toBe("incomplete incomplete pass");
  });

  it.each<[string, string | { readonly symlink: string }, string]>([
    ["a policy that can be used", "version: 1\nfail-on: note\n", "pass"],
    ["another version", "version: 7\n", "fail"],
    ["an unknown key", "version: 1\nmode: off\n", "fail"],
    ["a link", { symlink: "elsewhere.yml" }, "fail"],
  ])("with %s", async (_, policy, expected) => {
    const { audit } = await auditOne(repository("one", { [WORKFLOW]: workflow([GATE]), [POLICY]: policy }));
    expect(audit.baseline.find(({ id }) => id === "policy")?.verdict).toBe(expected);
  });

  it("is not judged by a policy that the gate does not read", async () => {
    const step = "        with: { config: other.yml }\n";
    const { audit } = await auditOne(repository("one", { [WORKFLOW]: workflow([GATE], { step }) }));
    expect(baselineOf(audit)).toBe("pass pass incomplete");
  });

  it("is not met where Actions are switched off", async () => {
    const { audit } = await auditOne(calm({}, { settings: { actions: { enabled: false } } }));
    expect([baselineOf(audit), audit.settings.allowedActions]).toEqual([
      "fail pass pass",
      { told: true, value: "disabled" },
    ]);
  });
});

describe("harden-runner", () => {
  const use = `lockstep-suite/lockstep/actions/harden-runner@${SHA}`;
  it.each([
    ["", undefined, "block"],
    ["        with: { mode: audit }\n", undefined, "audit"],
    ["        with: { mode: audit }\n", "version: 1\nharden-runner: { mode: block }\n", "block"],
    ["", "version: 1\nharden-runner: { mode: audit }\n", "audit"],
    ["        with: { mode: audit }\n", "version: 1\n", "audit"],
    ["        with: { mode: '${{ vars.MODE }}' }\n", undefined, "unknown"],
    ["        with: { mode: audit }\n", "version: 7\n", "unknown"],
  ])("with %j and %j has the stricter mode", async (step, policy, mode) => {
    const files = { [WORKFLOW]: workflow([use], { step }), ...(policy === undefined ? {} : { [POLICY]: policy }) };
    const { audit } = await auditOne(repository("one", files));
    expect(audit.uses.map((found) => found.mode)).toEqual([mode]);
  });
});

describe("a policy that extends another one", () => {
  const base = (text: string) =>
    repository("base", { "p.yml": text }, { archived: true, commits: { [COMMIT]: { "p.yml": text } } });
  const extending = (more = "") =>
    repository("one", {
      [WORKFLOW]: workflow([GATE]),
      [POLICY]: `version: 1\nextends: firm/base/p.yml@${COMMIT}\n${more}`,
    });

  it("is told with what it comes to", async () => {
    const { audit } = await auditOne(extending(), {}, [base("version: 1\nfail-on: note\nlocked: [fail-on]\n")]);
    expect(audit.policy).toMatchObject({ state: "valid", failOn: "note", extendsOrganisation: true });
  });

  it.each([
    ["that is not there", "", []],
    ["whose lock it loosens", "fail-on: error\n", [base("version: 1\nfail-on: note\nlocked: [fail-on]\n")]],
    ["that is broken", "", [base("version: 7\n")]],
  ])("%s is not met", async (_, more, others) => {
    const { audit } = await auditOne(extending(more), {}, others);
    expect(audit.baseline.find(({ id }) => id === "policy")?.verdict).not.toBe("pass");
  });

  it("is the one of the organisation where the workflow passes it", async () => {
    const step = `        with: { organisation-policy: 'firm/base/p.yml@${COMMIT}' }\n`;
    const one = repository("one", { [WORKFLOW]: workflow([GATE], { step }) });
    const { audit } = await auditOne(one, {}, [base("version: 1\nfail-on: note\n")]);
    expect(audit.policy).toMatchObject({ state: "valid", failOn: "note", extendsOrganisation: true });
  });

  it("is asked for once a run", async () => {
    const many = Array.from({ length: 12 }, (_, i) => ({ ...extending(), name: `r${i}` }));
    const fake = fakeOf([...many, base("version: 1\n")]);
    const folder = mkdtempSync(join(tmpdir(), "audit-"));
    const { report } = await auditFirm(fake, folder);
    rmSync(folder, { recursive: true, force: true });
    expect([report.stats.pass, fake.count("contents")]).toEqual([12, 1]);
  });
});
