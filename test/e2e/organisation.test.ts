// The command line over a whole organisation: the committed bundle, and the GitHub fake on a real socket.
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { createGitHubFake, type FakeRepository, type GitHubSite, openGitHubSite } from "@lockstep/testkit";
import type { Log } from "sarif";
import { afterEach, beforeEach, expect, test } from "vitest";
import { lockstep } from "./bundles.ts";
import { PINNED, POLICY, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";
import { parseReport } from "./report.ts";

const COMMIT = "c".repeat(40);
const RESUME = "lockstep-org-firm.json";

let site: GitHubSite;
beforeEach(async () => {
  site = await openGitHubSite();
});
afterEach(() => site.close());

function repository(
  name: string,
  files: Readonly<Record<string, string>>,
  more: Partial<FakeRepository> = {},
): FakeRepository {
  const visible = { owner: "firm", name, visibility: "public" } as const;
  return { ...visible, refs: { main: COMMIT }, commits: { [COMMIT]: files }, ...more };
}

const FIRM: readonly FakeRepository[] = [
  repository("api", { [WORKFLOW]: workflowUsing(TAGGED) }),
  repository("broken", { [WORKFLOW]: workflowUsing(PINNED), [POLICY]: "version: 7\n" }),
  repository("calm", { [WORKFLOW]: workflowUsing(PINNED) }),
  repository("docs", { "README.md": "" }),
  repository("fresh", {}, { refs: {}, commits: {} }),
  repository("huge", { [WORKFLOW]: workflowUsing(TAGGED), z: "" }, { treeLimit: 2 }),
  repository("mirror", { [WORKFLOW]: workflowUsing(TAGGED) }, { fork: true }),
  repository("old", { [WORKFLOW]: workflowUsing(TAGGED) }, { archived: true }),
  repository("secret", { [WORKFLOW]: workflowUsing(TAGGED) }, { visibility: "private" }),
  repository("web", { [WORKFLOW]: workflowUsing(TAGGED, TAGGED) }),
];

/** Runs `lockstep pin-check --org firm WORDS...` against a GitHub that answers so many requests. */
async function run(words: readonly string[] = [], limit = 1000) {
  const tokens = { t: { access: { "firm/secret": "hidden" }, limit } } as const;
  site.github = createGitHubFake({ organisations: ["firm"], repositories: FIRM, tokens });
  const env = site.variables("t");
  const end = await lockstep(["pin-check", "--org", "firm", ...words], { cwd: site.folder, env });
  return { ...end, requests: site.github.requests() };
}

test("one report over the repositories, the riskiest first, with what was left out and what could not be read", async () => {
  const { exitCode, stdout } = await run(["--format", "json"]);
  const report = parseReport(stdout);
  expect(exitCode).toBe(1);
  expect(report.checks.map(({ tool, verdict }) => [tool, verdict])).toEqual([
    ["firm/web", "fail"],
    ["firm/api", "fail"],
    ["firm/huge", "incomplete"],
    ["firm/calm", "pass"],
  ]);
  expect(report.notChecked.map(({ what }) => what)).toEqual(["firm/broken", "firm/secret"]);
  const leftOut = report.subjects.filter(({ verdict }) => verdict === "left-out").map(({ what }) => what);
  expect(leftOut).toEqual(["firm/docs", "firm/fresh", "firm/mirror", "firm/old"]);
});

test("a rate limit in the middle, and a second run that asks only for what is left", async () => {
  const stopped = await run(["--format", "json"], 14);
  const [first, left] = [parseReport(stopped.stdout), JSON.parse(readFileSync(join(site.folder, RESUME), "utf8"))];
  const done = Object.keys(left.done);
  expect(done.length).toBeGreaterThan(0);
  expect(first.notChecked.length).toBeGreaterThan(2);
  expect(stopped.stderr.trimEnd()).toMatch(
    /lockstep pin-check --org firm --format json --resume lockstep-org-firm\.json$/,
  );

  const finished = await run(["--format", "json", "--resume", RESUME]);
  const again = finished.requests.filter(({ url }) => done.some((name) => url.includes(`/repos/firm/${name}/`)));
  expect(again).toEqual([]);
  expect(parseReport(finished.stdout).checks).toEqual(
    parseReport((await run(["--format", "json", "--resume", "new.json"])).stdout).checks,
  );
});

test("SARIF names every place by its repository", async () => {
  const { stdout } = await run(["--format", "sarif"]);
  const { runs }: Log = JSON.parse(stdout);
  const files = runs.flatMap(({ results = [] }) =>
    results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri),
  );
  expect(runs).toHaveLength(1);
  expect([...new Set(files)].sort()).toEqual([`firm/api/${WORKFLOW}`, `firm/web/${WORKFLOW}`]);
});

test("a finished run leaves nothing behind", async () => {
  await run();
  expect(existsSync(join(site.folder, RESUME))).toBe(false);
});

test.each([
  ["a path", ["."]],
  ["--fix", ["--fix"]],
  ["--update", ["--update"]],
  ["--refresh-evidence", ["--refresh-evidence"]],
  ["--format github", ["--format", "github"]],
])("%s with --org is a usage error before anything is asked", async (_, words) => {
  const { exitCode, requests } = await run(words);
  expect([exitCode, requests]).toEqual([2, []]);
});
