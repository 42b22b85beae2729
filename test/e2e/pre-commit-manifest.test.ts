// `.pre-commit-hooks.yaml`: its hooks, started as the pre-commit framework starts hooks of `language: script`: the first word
// of the entry is a program of this repository, and the current folder is the root of the user's one.
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { ScratchRepository } from "@lockstep/testkit";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { fileWith, githubToken } from "./secret-made.ts";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly pass_filenames: boolean;
}

const HOOKS: readonly Hook[] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8"));
const SECRET = githubToken("framework");

function run({ entry }: Hook, cwd: string): number | null {
  const [program = "", ...words] = entry.split(" ");
  const env = { PATH: process.env["PATH"], HOME: "/dev/null" };
  return spawnSync(join(ROOT, program), words, { cwd, env }).status;
}

test.each(HOOKS)("$id runs as it is, and fails for a credential", (hook) => {
  expect(hook).toMatchObject({ language: "script", pass_filenames: false });
  using repository = new ScratchRepository();
  repository.write("a.txt", "text\n");
  repository.git("add", "--all");
  expect(run(hook, repository.path)).toBe(0);
  repository.write("b.env", fileWith(SECRET));
  repository.git("add", "--all");
  expect(run(hook, repository.path)).toBe(1);
});

test("with nothing staged, the hook for what is staged is incomplete and the one for all files is not", () => {
  using repository = new ScratchRepository();
  repository.write("a.txt", "text\n");
  repository.commit();
  expect(HOOKS.map((hook) => [hook.id, run(hook, repository.path)])).toEqual([
    ["lockstep-secret-scan", 3],
    ["lockstep-secret-scan-tree", 0],
  ]);
});
