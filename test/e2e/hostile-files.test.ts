// Files that a hostile repository may hold: too large, too deep, not what they seem. None is followed out of the
// repository or waited for, and each is told as not checked.
import { execFileSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync } from "node:fs";
import { dirname, join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { lockstep } from "./bundles.ts";
import { repositoryOf, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";
import { checkOf, parseReport } from "./report.ts";

const MEGABYTE = 1024 * 1024;
const OTHER = ".github/workflows/other.yml";
/** A file beside the hostile one, which must be checked all the same. */
const SOUND = { [WORKFLOW]: workflowUsing(TAGGED) };

async function gate(cwd: string, env: Readonly<Record<string, string>> = {}) {
  const { exitCode, stdout, stderr } = await lockstep(["gate", "--format", "json"], { cwd, env });
  const { findings, notChecked } = checkOf(parseReport(stdout), "pin-check");
  return { exitCode, stderr, findings, notChecked: notChecked.map(({ what }) => what), text: stdout + stderr };
}

/** The sound file is checked, the other one is told as not checked, and nothing breaks. */
async function expectNotChecked(cwd: string, place: string | RegExp): Promise<void> {
  const { exitCode, stderr, findings, notChecked } = await gate(cwd);
  expect([exitCode, stderr]).toEqual([1, ""]);
  expect(findings.map(({ location }) => location.file)).toEqual([WORKFLOW]);
  expect(notChecked).toEqual([expect.stringMatching(place)]);
}

describe("a workflow that cannot be read", () => {
  const aliases = Array.from({ length: 40 }, (_, n) => `a${n + 1}: &a${n + 1} [*a${n}, *a${n}]\n`).join("");

  test.each([
    ["invalid UTF-8", Buffer.from("on: push\nname: \xff\xfe\njobs: {}\n", "latin1")],
    ["nested a hundred thousand deep", "[".repeat(100_000)],
    ["no YAML", "jobs: {a: [\n"],
    ["two documents", "jobs: {}\n---\njobs: {}\n"],
    ["binary", Buffer.from(Array.from({ length: 4096 }, (_, index) => index % 256))],
    ["an unknown anchor where jobs should be", "jobs: *nowhere\n"],
    ["a list where jobs should be", "jobs: [a]\n"],
  ])("%s", async (_what, content) => {
    using repository = repositoryOf({ ...SOUND, [OTHER]: content });
    await expectNotChecked(repository.path, /^\.github\/workflows\/other\.yml(:\d+:\d+)?$/);
  });

  test("an alias bomb, whose one reference is found once", async () => {
    const bomb = `a0: &a0 { steps: [{ uses: ${TAGGED} }] }\n${aliases}jobs: { build: *a0, again: *a40 }\n`;
    using repository = repositoryOf({ [OTHER]: bomb });
    const { exitCode, findings } = await gate(repository.path);
    expect(exitCode).toBe(1);
    expect(findings.map(({ location }) => location.line)).toEqual([1]);
  });

  test("50 MB of YAML, without holding it in memory", async () => {
    using repository = repositoryOf(SOUND);
    const usual = await peakMemory(repository.path);
    repository.write(OTHER, Buffer.alloc(50 * MEGABYTE, "- a: [1, 2, 3]\n"));
    await expectNotChecked(repository.path, OTHER);
    expect((await peakMemory(repository.path)) - usual).toBeLessThan(25 * MEGABYTE);
  });
});

/** The most memory pin-check held at once, in bytes. */
async function peakMemory(cwd: string): Promise<number> {
  using folder = new ScratchFolder();
  const file = join(folder.path, "peak");
  const module = `import { writeFileSync } from "node:fs";
    process.on("exit", () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)));`;
  const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(module)}`;
  await lockstep(["pin-check", "--format", "json"], { cwd, env: { NODE_OPTIONS } });
  return Number(readFileSync(file, "utf8")) * 1024;
}

describe("what is no plain file", () => {
  test.each([
    ["a link to itself", (path: string) => symlinkSync("other.yml", path)],
    ["a link to nowhere", (path: string) => symlinkSync("nowhere.yml", path)],
    ["a link to a folder", (path: string) => symlinkSync("..", path)],
    ["a link to an endless device", (path: string) => symlinkSync("/dev/zero", path)],
    ["a link into .git", (path: string) => symlinkSync("../../.git/config", path)],
  ])("%s is not checked", async (_what, plant) => {
    using repository = repositoryOf(SOUND);
    plant(join(repository.path, OTHER));
    await expectNotChecked(repository.path, OTHER);
  });

  test("a pipe in the place of an action is not waited for", async () => {
    using repository = repositoryOf({ ...SOUND, "action.yml": "" });
    rmSync(join(repository.path, "action.yml"));
    execFileSync("mkfifo", [join(repository.path, "action.yml")]);
    await expectNotChecked(repository.path, /^action\.yml$/);
    const named = await lockstep(["pin-check", "action.yml"], { cwd: repository.path });
    expect(named.exitCode).toBe(3);
  });

  describe("what lies outside of the repository is never shown", () => {
    const CANARY = `canary-${"c".repeat(8)}`;
    const outside = workflowUsing(`octo-org/${CANARY}@v1`);

    test("through a linked file, listed or named", async () => {
      using elsewhere = new ScratchFolder();
      using repository = repositoryOf(SOUND);
      symlinkSync(elsewhere.write("other.yml", outside), join(repository.path, OTHER));
      await expectNotChecked(repository.path, OTHER);
      expect((await gate(repository.path)).text).not.toContain(CANARY);
      const named = await lockstep(["pin-check", OTHER], { cwd: repository.path });
      expect(named.exitCode).toBe(3);
      expect(named.stdout + named.stderr).not.toContain(CANARY);
    });

    test("through a link in the place of a folder that git knows", async () => {
      using elsewhere = new ScratchFolder();
      using repository = repositoryOf({ [OTHER]: workflowUsing(TAGGED) });
      elsewhere.write("other.yml", outside);
      const folder = dirname(join(repository.path, OTHER));
      rmSync(folder, { recursive: true });
      symlinkSync(elsewhere.path, folder);
      const { exitCode, findings, notChecked, text } = await gate(repository.path);
      expect([exitCode, findings]).toEqual([3, []]);
      expect(notChecked).toEqual([OTHER]);
      expect(text).not.toContain(CANARY);
    });
  });
});
