// The command line over an organisation of 200 repositories: the bundle, and the GitHub fake on a real socket.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditReport } from "@lockstep/runtime/org-audit";
import { createGitHubFake, type GitHubFake, type GitHubSite, openGitHubSite } from "@lockstep/testkit";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { FIRM, KINDS, type Kind, kindOf } from "./audited-firm.ts";
import { type CommandEnd, lockstep } from "./bundles.ts";

/** The first twenty repositories, as schema 1 has them. */
const GOLDEN = new URL("golden/org-audit.json", import.meta.url);
const RESUME = "lockstep-org-audit-firm.json";
/** Some eight hundred requests a run, of which a test makes up to two. */
const TIMEOUT_MS = 120_000;
vi.setConfig({ testTimeout: 2 * TIMEOUT_MS });

let site: GitHubSite;
beforeEach(async () => {
  site = await openGitHubSite();
});
afterEach(() => site.close());

interface Run extends CommandEnd {
  readonly requests: ReturnType<GitHubFake["requests"]>;
}

/** Runs `lockstep org-audit firm WORDS...` against a GitHub that answers so many requests. */
async function run(
  words: readonly string[] = [],
  { limit = 5000, administers = true, timeoutMs = TIMEOUT_MS, stallsAfter = Number.POSITIVE_INFINITY } = {},
): Promise<Run> {
  const tokens = { t: { access: { "firm/r007": "forbidden" }, limit, administers } } as const;
  const fake = createGitHubFake({ ...FIRM, tokens });
  const stall = new Promise<Response>(() => undefined);
  site.github = {
    ...fake,
    fetch: (request) => (fake.requests().length < stallsAfter ? fake.fetch(request) : stall),
  };
  const env = site.variables("t");
  const end = await lockstep(["org-audit", "firm", ...words], { cwd: site.folder, env, timeoutMs });
  return { ...end, requests: site.github.requests() };
}

/** The same server again, for a report over what is kept already. */
function lockstepAgain(words: readonly string[]): Promise<CommandEnd> {
  const env = site.variables("t");
  return lockstep(["org-audit", "firm", ...words], { cwd: site.folder, env, timeoutMs: TIMEOUT_MS });
}

function parse({ stdout }: CommandEnd): AuditReport {
  const report: AuditReport = JSON.parse(stdout);
  return report;
}

test("200 repositories, each with its verdict, in less than five requests each", async () => {
  const end = await run(["--format", "json"]);
  const report = parse(end);
  expect(end.exitCode).toBe(1);
  const audited = new Map(report.repositories.map((audit) => [audit.repository, audit]));
  const expected = FIRM.repositories.flatMap((repository): readonly [string, Kind][] => {
    const kind = kindOf(repository);
    return KINDS[kind] === "left out" ? [] : [[`firm/${repository.name}`, kind]];
  });
  for (const [name, kind] of expected) expect([name, audited.get(name)?.verdict]).toEqual([name, KINDS[kind]]);
  expect(audited.size).toBe(expected.length);
  expect(report.stats.repositories + report.stats.leftOut).toBe(200);
  expect(end.requests.length / report.stats.repositories).toBeLessThan(5);
  expect(end.stderr).toContain(`${end.requests.length} requests`);
  expect(report.repositories.map((audit) => audit.repository)).toEqual([...audited.keys()].sort());
  expect(report.repositories.slice(0, 20)).toEqual(JSON.parse(readFileSync(GOLDEN, "utf8")));
});

test("a rate limit in the middle, and a second run that asks only for what is left", async () => {
  const stopped = await run(["--format", "json"], { limit: 300 });
  const first = parse(stopped);
  const { done } = JSON.parse(readFileSync(join(site.folder, RESUME), "utf8"));
  expect(Object.keys(done)).toHaveLength(first.stats.repositories);
  expect([first.stats.repositories > 20, first.stats.notChecked > 20]).toEqual([true, true]);
  expect(stopped.stderr.trimEnd()).toMatch(
    /lockstep org-audit firm --format json --resume lockstep-org-audit-firm\.json$/,
  );

  const finished = await run(["--format", "json", "--resume", RESUME]);
  const again = finished.requests.filter(({ url }) => Object.keys(done).some((name) => url.includes(`/firm/${name}/`)));
  expect(again).toEqual([]);
  const { stats, repositories } = parse(finished);
  expect([stats.repositories + stats.leftOut, stats.notChecked]).toEqual([200, 0]);
  expect(repositories).toEqual(expect.arrayContaining([...first.repositories]));
});

test("a run that is killed leaves behind what is done, and is not started over by accident", async () => {
  const killed = await run(["--format", "json"], { stallsAfter: 200, timeoutMs: 20_000 });
  expect([killed.exitCode, killed.stdout]).toEqual([undefined, ""]);
  const { done } = JSON.parse(readFileSync(join(site.folder, RESUME), "utf8"));
  expect(Object.keys(done).length).toBeGreaterThan(20);
  const again = await run(["--format", "json"]);
  expect([again.exitCode, again.requests]).toEqual([2, []]);
  const finished = parse(await run(["--format", "json", "--resume", RESUME]));
  expect(finished.stats.repositories + finished.stats.leftOut).toBe(200);
});

test("without the right to read settings nothing is off, and the run says which right", async () => {
  const report = parse(await run(["--format", "json"], { administers: false }));
  const told = report.repositories.flatMap(({ settings }) => [settings.defaultToken, settings.immutableReleases]);
  expect(told.filter((answer) => answer.told)).toEqual([]);
  expect(report.notChecked.every(({ why }) => why.includes("administration: read"))).toBe(true);
});

test("hostile texts act in no format", async () => {
  const words = ["--resume", "kept.json", "--concurrency", "10"];
  await run(words);
  const [text, markdown, csv] = await Promise.all(
    ["text", "markdown", "csv"].map((format) => lockstepAgain([...words, "--format", format])),
  );
  for (const end of [text, markdown, csv]) {
    const written = `${end?.stdout}${end?.stderr}`;
    expect([end?.exitCode, written.includes("x.example.test")]).toEqual([1, true]);
    expect(written.replaceAll(/[\r\n]/g, "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  }
  expect(markdown?.stdout).not.toMatch(/<script|\]\(https:|!\[/);
  expect(csv?.stdout).not.toMatch(/(?:^|,)"[=+@\t-]/m);
});

test.each([
  ["no name", []],
  ["a bad name", ["../x"]],
  ["two names", ["a", "b"]],
  ["a bad number", ["firm", "--concurrency", "0"]],
])("%s is a usage error before anything is asked", async (_, words) => {
  site.github = createGitHubFake(FIRM);
  const env = site.variables("t");
  const { exitCode } = await lockstep(["org-audit", ...words], { cwd: site.folder, env });
  expect([exitCode, site.github.requests()]).toEqual([2, []]);
});
