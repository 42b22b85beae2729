// The bundles say the same on the oldest and on the newest Node.js at hand: the one of the machine, and the one of the tests.
import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { delimiter, join } from "node:path";
import { runAction, ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE, lockstep } from "./bundles.ts";
import { PINNED, POLICY, repositoryOf, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";
import { withoutTimes } from "./without-times.ts";

/** Something for every part of a report, and text that sorts and breaks differently where it can. */
const FILES = {
  [WORKFLOW]: workflowUsing(TAGGED, PINNED, '"octo-org/ünïcödé🚀@v1"', "docker://alpine:3", "a/b@${{ x }}", "./local"),
  ".github/workflows/Zz ä.yml": workflowUsing(TAGGED),
  ".github/workflows/broken.yml": "jobs: {a: [\n",
  ".github/workflows/deep.yml": "[".repeat(50_000),
  [POLICY]: "version: 1\npin-check:\n  exceptions:\n    - { rule: unpinned-image, reason: ours }\n",
};

/** The first Node.js on the PATH that no package brought along. */
function machineNode(): string | undefined {
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter((folder) => !folder.includes("node_modules"));
  return folders.map((folder) => join(folder, "node")).find((path) => existsSync(path));
}

const OTHER = machineNode();
const OWN = process.execPath;

function versionOf(node: string): string {
  return execFileSync(node, ["--version"], { encoding: "utf8" }).trim();
}

function majorOf(node: string): string | undefined {
  return versionOf(node).split(".")[0];
}

const DIFFER = OTHER !== undefined && majorOf(OTHER) !== majorOf(OWN);
if (!DIFFER) process.stderr.write(`NOT TESTED ON ANOTHER NODE.JS: only ${versionOf(OWN)} is at hand\n`);

describe.skipIf(!DIFFER)(
  `on Node.js ${[OTHER, OWN].flatMap((node) => (node ? versionOf(node) : [])).join(" and ")}`,
  () => {
    const nodes = [OTHER ?? OWN, OWN];

    test.each(["json", "sarif", "text"])("the command line prints the same %s", async (format) => {
      using repository = repositoryOf(FILES);
      const words = ["gate", ".", "--format", format];
      const [first, second] = await Promise.all(nodes.map((node) => lockstep(words, { cwd: repository.path, node })));
      expect(first).toMatchObject({ exitCode: 1, stderr: "" });
      expect(first?.stdout).not.toBe("");
      expect({ ...second, stdout: withoutTimes(second?.stdout ?? "") }).toEqual({
        ...first,
        stdout: withoutTimes(first?.stdout ?? ""),
      });
    });

    test("the gate writes the same report", async () => {
      using repository = repositoryOf(FILES);
      const run = async (node: string) => {
        using temporary = new ScratchFolder();
        const env = { RUNNER_TEMP: temporary.path };
        const { phases, outputs } = await runAction({ actionFile: GATE, workspace: repository.path, env, node });
        const report = readFileSync(outputs.get("report") ?? "", "utf8");
        return {
          report: withoutTimes(report),
          summary: withoutTimes(phases.main?.summary ?? ""),
          annotations: phases.main?.annotations,
          verdict: outputs.get("verdict"),
        };
      };
      const [first, second] = await Promise.all(nodes.map(run));
      expect(first?.verdict).toBe("fail");
      expect(second).toEqual(first);
    });

    test("mistakes end in the same words", async () => {
      using repository = repositoryOf({ ...FILES, [POLICY]: "version: 1\npin-chek: [\n" });
      const [first, second] = await Promise.all(
        nodes.map((node) => lockstep(["gate"], { cwd: repository.path, node })),
      );
      expect(first?.exitCode).toBe(2);
      expect(second).toEqual(first);
    });
  },
);
