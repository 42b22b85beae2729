// Names and references that mean something to a terminal or a runner: each is shown as what it is, none acts.
import { runAction, StepLogReader } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE, lockstep } from "./bundles.ts";
import { PINNED, repositoryOf, TAGGED, type Tree, WORKFLOW, workflowUsing } from "./project.ts";

describe.concurrent("names", () => {
  const NAMES = [
    "\n::error file=README.md,line=1::forged-annotation",
    "\r::warning::forged-annotation",
    "::set-output name=verdict::forged-annotation",
    "##[error]forged-annotation",
    "\u001b[2K\u001b[1Aforged",
    "\u202egpj.\u2066forged",
    "\u0007",
    "`|<b>[x](https://evil.example.test)",
    "%0A%25",
  ];
  const paths = NAMES.map((name) => `.github/workflows/${name.replaceAll("/", "_")}.yml`);
  /** Once as the place of a finding, once as what was not checked, once as what a finding is about. */
  const TREES: readonly (readonly [string, Tree])[] = [
    ["of files with findings", Object.fromEntries(paths.map((path) => [path, workflowUsing(TAGGED)]))],
    ["of files that cannot be read", Object.fromEntries(paths.map((path) => [path, "jobs: ["]))],
    ["of what is used", { [WORKFLOW]: quotedUses(NAMES) }],
  ];
  /** Every character that acts instead of being shown, but for line ends. */
  const ACTING = /[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|(?!\n)\p{Cc}/u;

  test.each(TREES)("%s are shown, never acted upon, in text", async (_what, tree) => {
    using repository = repositoryOf(tree);
    const { stdout, stderr } = await lockstep(["gate"], { cwd: repository.path });
    expect(stderr).toBe("");
    expect(stdout).toContain("forged");
    expect(stdout).not.toMatch(ACTING);
    expect(stdout).not.toMatch(/^\s*::/m);
  });

  test.each(TREES)("%s forge no workflow command", async (_what, tree) => {
    using repository = repositoryOf(tree);
    const { stdout } = await lockstep(["gate", "--format", "github"], { cwd: repository.path });
    const reader = new StepLogReader(new Set(), { debug: false });
    for (const line of stdout.split(/\r\n|\r|\n/)) reader.read(line);
    const { annotations, commands } = reader.result();
    expect(annotations.length).toBeGreaterThan(0);
    expect(commands).toHaveLength(annotations.length);
    // What looks like an escape arrives as it was written.
    expect(annotations.some(({ file, message }) => `${file} ${message}`.includes("/%0A%25"))).toBe(true);
    for (const { message } of annotations) expect(message.startsWith("forged")).toBe(false);
  });

  test.each(TREES)("%s forge nothing in a step", async (_what, tree) => {
    using repository = repositoryOf(tree);
    const { phases, outputs } = await runAction({ actionFile: GATE, workspace: repository.path });
    const main = phases.main;
    expect([main?.exitCode, main?.refusals]).toEqual([1, []]);
    const names = new Set(main?.commands.map(({ name }) => name));
    expect([...names].filter((name) => !["error", "warning", "add-mask", "stop-commands"].includes(name))).toEqual([]);
    for (const { title, message } of main?.annotations ?? []) {
      expect(title).toBeDefined();
      expect(message.startsWith("forged")).toBe(false);
    }
    expect(outputs.get("verdict")).not.toContain("forged");
    expect(main?.summary).not.toMatch(ACTING);
  });

  test("a sound name stays as it is", async () => {
    using repository = repositoryOf({ ".github/workflows/größe 日本.yml": workflowUsing(TAGGED, PINNED) });
    const { stdout } = await lockstep(["gate"], { cwd: repository.path });
    expect(stdout).toContain("größe 日本.yml");
  });
});

function quotedUses(names: readonly string[]): string {
  return workflowUsing(...names.map((name) => JSON.stringify(`octo-org/${name}@v1`)));
}
