// So many files, or so many credentials, that threads and limits of output come into play: nothing is lost or told twice.
import { describe, expect, test } from "vitest";
import { repositoryOf, type Tree } from "./project.ts";
import { NO_COMMIT, push } from "./secret-event.ts";
import { fileWith, GITHUB_RULE, githubToken, NPM_RULE, npmToken } from "./secret-made.ts";
import { expectHidden, runStep, scanWith } from "./secret-run.ts";
import { withoutTimes } from "./without-times.ts";

/** Enough for threads to be started. */
const FILES = 600;
const EVERY = 50;
/** Enough for threads to overtake one another. */
const RUNS = 3;
/** Annotations of one kind that the runner shows for one step (GitHub documentation, "Workflow commands"). */
const SHOWN = 10;

function pathOf(at: number): string {
  return `src/part-${at % 7}/file-${at}.ts`;
}

const FIRST = [...Array(FILES).keys()].map(pathOf).sort()[0];

/** Many files, a credential in one of fifty, and the same one in every hundredth. */
function manyFiles(): Tree {
  const same = npmToken("same");
  const text = (at: number) => `export const value${at} = ${at};\n`;
  return Object.fromEntries(
    Array.from({ length: FILES }, (_, at) => [
      pathOf(at),
      at % EVERY === 0 ? fileWith(githubToken(`file ${at}`)) : at % 100 === 1 ? fileWith(same) : text(at),
    ]),
  );
}

const EXPECTED = Array.from({ length: FILES / EVERY }, (_, at) => pathOf(at * EVERY)).sort();

describe.concurrent("hundreds of files", () => {
  test("are scanned alike in the tree, in a push, staged and in history", async () => {
    using repository = repositoryOf(manyFiles());
    const head = repository.git("rev-parse", "HEAD");
    const scans = [
      await scanWith([], repository.path),
      await scanWith(["--mode", "history"], repository.path),
      await runStep(repository.path, push({ before: NO_COMMIT, after: head })),
    ];
    repository.git("update-ref", "-d", "HEAD");
    scans.push(await scanWith(["--mode", "staged"], repository.path));
    for (const scan of scans) {
      expect(scan).toMatchObject({ exitCode: 1, verdict: "fail", notChecked: [] });
      const own = scan.report.findings.filter(({ ruleId }) => ruleId === GITHUB_RULE);
      expect(own.map(({ location }) => location.file).sort()).toEqual(EXPECTED);
      const others = scan.report.findings.filter(({ ruleId }) => ruleId !== GITHUB_RULE);
      expect(others.map(({ ruleId }) => ruleId)).toEqual([NPM_RULE]);
      expectHidden(scan, npmToken("same"), githubToken("file 0"), githubToken(`file ${FILES - EVERY}`));
    }
  });
});

test("copies of few credentials in many files are told alike, byte for byte, each time", async () => {
  const tokens = ["one", "two", "three"].map(githubToken);
  const textOf = (at: number) =>
    `${"\n".repeat(at % 9)}${tokens.map((token) => `token = ${token}\n`).join("")}# ${at}\n`;
  // The first task takes longer than the next ones.
  const slow = { "src/part-0/a-long.ts": "const token = compute(secret, password);\n".repeat(200_000) };
  using repository = repositoryOf({
    ...slow,
    ...Object.fromEntries(Array.from({ length: FILES }, (_, at) => [pathOf(at), textOf(at)])),
  });
  for (const words of [[], ["--mode", "history"]]) {
    const reports: object[] = [];
    for (let run = 0; run < RUNS; run++) reports.push((await scanWith(words, repository.path)).report);
    expect(new Set(reports.map((report) => withoutTimes(JSON.stringify(report)))).size).toBe(1);
    expect(reports[0]).toMatchObject({
      findings: tokens.map(() => ({ location: { file: FIRST } })),
      stats: { places: tokens.length * FILES },
    });
  }
});

test.concurrent("thousands of credentials in one file are all told, masked and counted", async () => {
  const secrets = Array.from({ length: 3000 }, (_, at) => githubToken(`dense ${at}`));
  const repository = repositoryOf({ "dense.env": secrets.map((secret) => `token = ${secret}\n`).join("") });
  using _ = repository;
  const event = push({ before: NO_COMMIT, after: repository.git("rev-parse", "HEAD") });
  const step = await runStep(repository.path, event);
  expect(step).toMatchObject({ exitCode: 1, verdict: "fail", stats: { places: secrets.length } });
  expect(step.found.map(({ line }) => line)).toEqual(secrets.map((_, at) => at + 1));
  expect(step.phase.annotations.filter(({ level }) => level === "error").length).toBeLessThanOrEqual(SHOWN);
  expect(step.phase.refusals).toEqual([]);
  expect(step.phase.summary.length).toBeGreaterThan(0);
  expect(secrets.filter((secret) => step.shown.includes(secret))).toHaveLength(0);
  expectHidden(step, ...secrets.slice(0, 3));
});
