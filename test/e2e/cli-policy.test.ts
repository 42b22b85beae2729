// A policy that cannot be used stops the command line: nothing is judged under another one than the one that was written.
import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { lockstep } from "./bundles.ts";
import { PINNED, POLICY, repositoryOf, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";
import { checkOf, parseReport, rulesFound } from "./report.ts";

async function run(policy: string | Uint8Array, words: readonly string[] = []) {
  using repository = repositoryOf({ [WORKFLOW]: workflowUsing(PINNED), [POLICY]: policy });
  return await lockstep(["gate", ".", ...words], { cwd: repository.path });
}

describe.concurrent("a policy with a mistake names line, column and what is known there", () => {
  test.each([
    ["an unknown key", "version: 1\npin-chek: {}\n", `${POLICY}:2:1:`, ["pin-check"]],
    ["an unknown key below", "version: 1\npin-check:\n  rule: {}\n", `${POLICY}:3:3:`, ["rules"]],
    [
      "an unknown rule",
      "version: 1\npin-check:\n  rules:\n    unpined-action: off\n",
      `${POLICY}:4:5:`,
      ["unpinned-action"],
    ],
    ["a wrong value", "version: 1\nfail-on: eror\n", `${POLICY}:2:1:`, ["error, warning, note"]],
    [
      "an exception without reason",
      "version: 1\npin-check:\n  exceptions: [{ rule: unpinned-action }]\n",
      `${POLICY}:3:`,
      ["reason"],
    ],
    ["no version", "fail-on: error\n", `${POLICY}:1:`, ["version"]],
    ["a newer version", "version: 2\n", `${POLICY}:1:1:`, []],
    ["a key that stands there twice", "version: 1\nfail-on: note\nfail-on: error\n", `${POLICY}:3:1:`, []],
    ["no YAML", "version: [\n", `${POLICY}:`, []],
    ["nothing in it", "", `${POLICY}:1:1:`, []],
    ["an alias bomb in it", `version: 1\na: &a [1]\n${bomb()}`, POLICY, []],
  ])("%s", async (_what, policy, place, known) => {
    const { exitCode, stdout, stderr } = await run(policy);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("(policy-invalid)");
    expect(stderr).toContain(place);
    for (const word of known) expect(stderr).toContain(word);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  test("all mistakes at once", async () => {
    const { stderr } = await run("version: 1\nfail-on: eror\npin-chek: {}\non-incomplete: never\n");
    for (const line of [2, 3, 4]) expect(stderr).toContain(`${POLICY}:${line}:`);
  });
});

describe.concurrent("a policy that cannot be read", () => {
  const unreadable: readonly (readonly [string, (path: string) => void])[] = [
    ["is a folder", (path) => mkdirSync(path)],
    ["is a pipe", (path) => execFileSync("mkfifo", [path])],
    ["is a link inside the repository", (path) => symlinkSync("../permissive.yml", path)],
    ["is a link to nowhere", (path) => symlinkSync("nowhere", path)],
    ["is a link to itself", (path) => symlinkSync("lockstep.yml", path)],
    ["is a device", (path) => symlinkSync("/dev/zero", path)],
  ];

  test.each(unreadable)("%s", async (_what, replace) => {
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(PINNED), "permissive.yml": "version: 1\n" });
    replace(join(repository.path, POLICY));
    const { exitCode, stdout, stderr } = await lockstep(["gate"], { cwd: repository.path });
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain("(policy-unreadable)");
    expect(stderr).toContain(POLICY);
  });

  test.each([
    ["is not UTF-8", Buffer.from("version: 1 # \xff\n", "latin1")],
    ["is larger than any policy", Buffer.from(`version: 1\n${"#".repeat(2 ** 20)}\n`)],
  ])("%s", async (_what, policy) => {
    const { exitCode, stderr } = await run(policy);
    expect(exitCode).toBe(2);
    expect(stderr).toContain("(policy-unreadable)");
    expect(stderr).toContain(POLICY);
  });
});

describe.concurrent("a policy of another name", () => {
  const OFF = "version: 1\npin-check: { rules: { unpinned-action: off } }\n";

  test.each(["other.yml", "./other.yml", "sub/../other.yml"])("is in force as %s", async (config) => {
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(TAGGED), "other.yml": OFF, "sub/a": "" });
    const words = ["gate", "--format", "json", "--config", config];
    const { exitCode, stdout } = await lockstep(words, { cwd: join(repository.path, "sub") });
    expect(exitCode).toBe(0);
    expect(checkOf(parseReport(stdout), "pin-check").rules).toContainEqual(
      expect.objectContaining({ id: "unpinned-action", severity: "off" }),
    );
  });

  test.each([
    ["nowhere.yml", "path-not-found"],
    ["../other.yml", "invalid-input"],
    ["/etc/hostname", "invalid-input"],
    [".github/", "invalid-input"],
    [".git/config", "policy-unreadable"],
  ])("is refused as %s", async (config, code) => {
    const { exitCode, stdout, stderr } = await run("version: 1\n", ["--config", config]);
    expect([exitCode, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(`(${code})`);
    expect(stderr).toContain(config);
  });
});

test("an exception past its last day no longer holds, and that is said", async () => {
  const exception = "{ rule: unpinned-action, reason: old, expires: 2020-01-31 }";
  using repository = repositoryOf({
    [WORKFLOW]: workflowUsing(TAGGED),
    [POLICY]: `version: 1\npin-check:\n  exceptions:\n    - ${exception}\n`,
  });
  const { exitCode, stdout } = await lockstep(["gate", "--format", "json"], { cwd: repository.path });
  expect(exitCode).toBe(1);
  expect(rulesFound(parseReport(stdout), "pin-check")).toEqual(["unpinned-action"]);
  expect(rulesFound(parseReport(stdout), "policy")).toEqual(["exception-expired"]);
});

/** Lines that double, through aliases, what the line before holds. */
function bomb(): string {
  const names = "abcdefghijklmnopqrstuvwxyz".split("");
  return names
    .slice(1)
    .map((name, index) => `${name}: &${name} [*${names[index]}, *${names[index]}]\n`)
    .join("");
}
