// git stores the same bytes once, wherever they stand: what excuses one of the places excuses no other.
import { describe, expect, test } from "vitest";
import { POLICY, repositoryOf } from "./project.ts";
import { push } from "./secret-event.ts";
import { fileWith, GITHUB_RULE, githubToken } from "./secret-made.ts";
import { expectHidden, runStep, scanWith } from "./secret-run.ts";

const SECRET = githubToken("two places");
const FOUND = { exitCode: 1, verdict: "fail", found: [{ rule: GITHUB_RULE, file: "src/x.env", line: 2 }] };

describe.concurrent.each([
  [
    "a policy that leaves a folder out",
    { [POLICY]: "version: 1\nsecret-scan:\n  exclude-paths: ['aaa/**', 'zzz/**']\n" },
  ],
  [
    "an allowlist of paths",
    { ".gitleaks.toml": "[extend]\nuseDefault = true\n[[allowlists]]\npaths = ['''^(aaa|zzz)/''']\n" },
  ],
  ["a place in .gitleaksignore", { ".gitleaksignore": `aaa/x.env:${GITHUB_RULE}:2\nzzz/x.env:${GITHUB_RULE}:2\n` }],
])("%s", (_what, excuse) => {
  test("does not excuse the same file in another place, in whatever mode", async () => {
    using repository = repositoryOf(excuse);
    const before = repository.git("rev-parse", "HEAD");
    for (const folder of ["aaa", "src", "zzz"]) repository.write(`${folder}/x.env`, fileWith(SECRET));
    expect(await scanWith([], repository.path)).toMatchObject(FOUND);
    repository.git("add", "--all");
    expect(await scanWith(["--mode", "staged"], repository.path)).toMatchObject(FOUND);
    const step = await runStep(repository.path, push({ before, after: repository.commit() }));
    expect(step).toMatchObject(FOUND);
    expectHidden(step, SECRET);
    expect(await scanWith(["--mode", "history"], repository.path)).toMatchObject(FOUND);
  });
});
