// Findings that are known: they stay known wherever they move, no entry is kept that nothing needs, and lists of peers count.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runAction, ScratchFolder, type ScratchRepository } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE, lockstep } from "./bundles.ts";
import { PINNED, repositoryOf, WORKFLOW, workflowUsing } from "./project.ts";
import { plainEvent, push } from "./secret-event.ts";
import { fileWith, GITHUB_RULE, githubToken, NPM_RULE, npmToken } from "./secret-made.ts";
import { expectHidden, NO_SERVER, runStep, scanWith } from "./secret-run.ts";

const KNOWN = githubToken("known");
const GONE = npmToken("gone");
const BASELINE = ".github/lockstep.secrets-baseline";
const KNOWN_ONLY = { exitCode: 0, verdict: "pass", found: [], apart: [[GITHUB_RULE, "baseline"]] };

/** A repository whose baseline has what lies in `a.env`. */
async function withBaseline(): Promise<ScratchRepository> {
  const repository = repositoryOf({ "a.env": fileWith(KNOWN) });
  await scanWith(["--update-baseline"], repository.path);
  repository.commit();
  return repository;
}

function readBaseline(repository: ScratchRepository): string {
  return readFileSync(join(repository.path, BASELINE), "utf8");
}

describe.concurrent("a known credential", () => {
  test("stays known after it is renamed, moved in its file, copied and squashed", async () => {
    using repository = await withBaseline();
    const before = repository.git("rev-parse", "HEAD");
    repository.git("checkout", "--quiet", "-b", "side");
    repository.git("mv", "a.env", "b.env");
    repository.commit();
    repository.write("b.env", `${"# more\n".repeat(30)}${fileWith(KNOWN)}`);
    repository.commit();
    repository.write("folder/copy.yml", `env:\n  - { name: X, value: "${KNOWN}" }\n`);
    const ranged = await scanAfterCommit(repository, before);
    expect(ranged).toMatchObject({ ...KNOWN_ONLY, stats: { places: 2 } });
    repository.git("checkout", "--quiet", "main");
    repository.git("merge", "--quiet", "--squash", "side");
    const squashed = await scanAfterCommit(repository, before);
    expect(squashed).toMatchObject({ ...KNOWN_ONLY, stats: { places: 2 } });
    expect(await scanWith([], repository.path)).toMatchObject(KNOWN_ONLY);
    const history = await scanWith(["--mode", "history"], repository.path);
    expect(history).toMatchObject({ ...KNOWN_ONLY, stats: { places: 3 } });
    const fingerprints = [ranged, squashed, history].map(({ report }) => report.suppressed[0]?.finding.fingerprint);
    expect(new Set(fingerprints).size).toBe(1);
    expectHidden(history, KNOWN);
  });

  test("does not hide another one that stands in its place", async () => {
    using repository = await withBaseline();
    const before = repository.git("rev-parse", "HEAD");
    repository.write("a.env", fileWith(githubToken("next")));
    const step = await scanAfterCommit(repository, before);
    expect(step).toMatchObject({ exitCode: 1, found: [{ rule: GITHUB_RULE, file: "a.env", line: 2 }], apart: [] });
  });
});

/** What a push of everything in the working tree comes to. */
function scanAfterCommit(repository: ScratchRepository, before: string) {
  return runStep(repository.path, push({ before, after: repository.commit() }));
}

async function gateStep(repository: ScratchRepository, inputs: Readonly<Record<string, string>>) {
  using temporary = new ScratchFolder();
  const env = { RUNNER_TEMP: temporary.path, GITHUB_SERVER_URL: NO_SERVER };
  const event = plainEvent("schedule");
  const { phases, outputs } = await runAction({ actionFile: GATE, workspace: repository.path, inputs, env, event });
  return { verdict: outputs.get("verdict"), log: phases.main?.log ?? "", masks: phases.main?.masks ?? [] };
}

describe.concurrent("the baseline", () => {
  test("holds neither credentials nor lines of files, and the same scan writes the same bytes", async () => {
    using repository = await withBaseline();
    const text = readBaseline(repository);
    expect(text.includes(KNOWN)).toBe(false);
    const [header, entry, ...rest] = text.split("\n");
    expect(header).toMatch(/^lockstep-secrets-baseline 1 salt=[0-9a-f]{32}$/);
    expect(entry).toMatch(new RegExp(`^[0-9a-f]{32} ${GITHUB_RULE} a\\.env$`));
    expect(rest).toEqual([""]);
    const again = await scanWith(["--update-baseline"], repository.path);
    expect(again.exitCode).toBe(0);
    expect(readBaseline(repository)).toBe(text);
  });

  test("of two branches merges, and both sides count", async () => {
    using repository = await withBaseline();
    repository.write(".gitattributes", `${BASELINE} merge=union\n`);
    repository.commit();
    for (const [branch, secret] of [
      ["one", githubToken("one")],
      ["two", npmToken("two")],
    ] as const) {
      repository.git("checkout", "--quiet", "-b", branch, "main");
      repository.write(`${branch}.env`, fileWith(secret));
      repository.git("add", "--all");
      await scanWith(["--update-baseline"], repository.path);
      repository.commit();
    }
    repository.git("merge", "--quiet", "--message=merge", "one");
    const scan = await scanWith([], repository.path);
    expect(scan).toMatchObject({ exitCode: 0, found: [] });
    expect(scan.apart).toHaveLength(3);
  });

  test("has its stale entries told by a scan of all history, and only by that", async () => {
    using repository = repositoryOf({ "a.env": fileWith(KNOWN) });
    // Never committed, so that no history has it.
    repository.write("gone.npmrc", fileWith(GONE));
    await scanWith(["--update-baseline"], repository.path);
    repository.git("add", BASELINE);
    repository.git("commit", "--quiet", "--message=baseline");
    const entry =
      readBaseline(repository)
        .split("\n")
        .findIndex((line) => line.includes(NPM_RULE)) + 1;
    repository.git("clean", "--quiet", "--force");
    const tree = await scanWith([], repository.path);
    expect(tree).toMatchObject(KNOWN_ONLY);
    const step = await runStep(repository.path, plainEvent("schedule"));
    expect(step.verdict).toBe("pass");
    expect(step.found).toEqual([{ rule: "stale-ignore", file: BASELINE, line: entry }]);
    expectHidden(step, KNOWN);
    await scanWith(["--mode", "history", "--update-baseline"], repository.path);
    expect(readBaseline(repository)).not.toContain(NPM_RULE);
  });

  test("with a key tells nothing to who does not have it", async () => {
    using repository = repositoryOf({ "a.env": fileWith(KNOWN) });
    const key = { LOCKSTEP_FINGERPRINT_KEY: ["a", "key", "of", "our", "own"].join("-") };
    await scanWith(["--update-baseline"], repository.path, key);
    expect(await scanWith([], repository.path, key)).toMatchObject(KNOWN_ONLY);
    const without = await scanWith([], repository.path);
    expect(without.exitCode).toBe(1);
    expect(without.found.map(({ rule }) => rule).sort()).toEqual([GITHUB_RULE, "idle-setting"]);
    expectHidden(without, KNOWN, key.LOCKSTEP_FINGERPRINT_KEY);
  });

  test("with a key counts for the gate, as a step and on the command line, where it has the key", async () => {
    using repository = repositoryOf({ "a.env": fileWith(KNOWN), [WORKFLOW]: workflowUsing(PINNED) });
    const key = ["another", "key", "of", "our", "own"].join("-");
    const env = { LOCKSTEP_FINGERPRINT_KEY: key };
    await scanWith(["--update-baseline"], repository.path, env);
    repository.commit();
    const [step, keyless] = await Promise.all([
      gateStep(repository, { "fingerprint-key": key }),
      gateStep(repository, {}),
    ]);
    expect([step.verdict, keyless.verdict]).toEqual(["pass", "fail"]);
    expect([step.log.includes(key), step.masks.includes(key)]).toEqual([false, true]);
    const codes = [env, {}].map(
      async (given) => (await lockstep(["gate", "."], { cwd: repository.path, env: given })).exitCode,
    );
    expect(await Promise.all(codes)).toEqual([0, 1]);
  });
});

test.concurrent(".secrets.baseline of a peer counts, and not for another credential", async () => {
  const hashed_secret = createHash("sha1").update(KNOWN).digest("hex");
  const results = { "a.env": [{ type: "GitHub Token", filename: "a.env", hashed_secret, line_number: 9 }] };
  const peer = JSON.stringify({ version: "1.5.0", results });
  using repository = repositoryOf({ "a.env": fileWith(KNOWN), ".secrets.baseline": peer });
  expect(await scanWith([], repository.path)).toMatchObject(KNOWN_ONLY);
  repository.write("a.env", fileWith(githubToken("next")));
  expect(await scanWith([], repository.path)).toMatchObject({ exitCode: 1, apart: [] });
});

test.concurrent("a place in .gitleaksignore counts for the commit it names", async () => {
  using repository = repositoryOf({ "a.env": fileWith(KNOWN) });
  const commit = repository.git("rev-parse", "HEAD");
  repository.write(".gitleaksignore", `${commit}:a.env:${GITHUB_RULE}:2\n`);
  repository.commit();
  const named = await scanWith(["--mode", "history"], repository.path);
  expect(named).toMatchObject({ exitCode: 0, found: [], apart: [[GITHUB_RULE, "policy"]] });
  repository.write(".gitleaksignore", `${"d".repeat(40)}:a.env:${GITHUB_RULE}:2\n`);
  const other = await scanWith(["--mode", "history"], repository.path);
  expect(other.found.map(({ rule }) => rule).sort()).toEqual([GITHUB_RULE, "stale-ignore"]);
});
