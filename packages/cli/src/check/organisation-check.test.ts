import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Report } from "@lockstep/core";
import { PIN_CHECK } from "@lockstep/pin-check";
import {
  createGitHubFake,
  type FakeRepository,
  type GitHubFake,
  type GitHubSite,
  openGitHubSite,
} from "@lockstep/testkit";
import type { Log } from "sarif";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { Arguments } from "../command.ts";
import { runOrganisationCheck } from "./organisation-check.ts";
import { ORGANISATION_OPTIONS, readOrganisation, wantsOrganisation } from "./organisation-options.ts";

const COMMIT = "c".repeat(40);

let site: GitHubSite;
beforeEach(async () => {
  site = await openGitHubSite();
});
afterEach(() => site.close());

/** A repository whose workflow uses one action by a tag for each of `owners`. */
function using(name: string, ...owners: readonly string[]): FakeRepository {
  const steps = owners.map((owner) => `      - uses: ${owner}/tool@v1\n`).join("");
  const workflow = `on: push\njobs:\n  build:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: make\n${steps}`;
  const commits = { [COMMIT]: { ".github/workflows/ci.yml": workflow, "README.md": "" } };
  return { owner: "firm", name, visibility: "public", refs: { main: COMMIT }, commits };
}

const FIRM = [using("api", "one"), using("calm"), using("web", "one", "two")];

function fakeOf(repositories: readonly FakeRepository[], limit = 1000): GitHubFake {
  return createGitHubFake({ organisations: ["firm"], repositories, tokens: { t: { access: {}, limit } } });
}

type Given = Partial<Record<"org" | "resume" | "format" | "output" | "config" | "on-incomplete", string>>;

function argumentsOf(options: Given, switches: readonly string[] = [], paths: readonly string[] = []): Arguments {
  return { paths, options, switches: new Set(switches) };
}

/** Runs the command with the fake on a real socket. */
async function run(fake: GitHubFake, options: Given = {}, token = "t") {
  site.github = fake;
  const written = { stdout: "", stderr: "" };
  const env = site.variables(token);
  const stream = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  const terminal = { env, cwd: () => site.folder, stdout: stream("stdout"), stderr: stream("stderr") };
  const exitCode = await runOrganisationCheck(
    async () => PIN_CHECK,
    argumentsOf({ org: "firm", ...options }),
    terminal,
  );
  return { exitCode, ...written };
}

test("one report over all repositories, the riskiest first", async () => {
  const { exitCode, stdout } = await run(fakeOf(FIRM), { format: "json" });
  const report: Report = JSON.parse(stdout);
  expect(exitCode).toBe(1);
  expect(report.checks.map(({ tool, findings }) => [tool, findings.length])).toEqual([
    ["firm/web", 2],
    ["firm/api", 1],
    ["firm/calm", 0],
  ]);
  expect(report.checks[0]?.findings[0]).toMatchObject({
    ruleId: "unpinned-action",
    location: { file: "firm/web/.github/workflows/ci.yml", line: 7 },
  });
});

test("text says once what ran nowhere", async () => {
  const { stdout, stderr } = await run(fakeOf(FIRM));
  expect(stdout.match(/impostor-commit/g)).toHaveLength(1);
  expect(stdout.indexOf("firm/web")).toBeLessThan(stdout.indexOf("firm/api"));
  expect(stderr).toMatch(/\bchecked: 3\b/);
});

test("SARIF is one run, however many repositories there are", async () => {
  const many = Array.from({ length: 30 }, (_, index) => using(`r${index}`, "one"));
  const { stdout } = await run(fakeOf(many), { format: "sarif" });
  const { runs }: Log = JSON.parse(stdout);
  const results = runs.flatMap((part) => part.results ?? []);
  const files = results.map(({ locations }) => locations?.[0]?.physicalLocation?.artifactLocation?.uri);
  const prints = results.map(({ partialFingerprints }) => partialFingerprints?.["lockstep/v1"]);
  expect([runs.length, new Set(files).size, new Set(prints).size]).toEqual([1, 30, 30]);
});

test("the last line after a rate limit is the command that goes on", async () => {
  const stopped = await run(fakeOf(FIRM, 4));
  const last = stopped.stderr.trimEnd().split("\n").at(-1) ?? "";
  expect(last).toContain("lockstep pin-check --org firm --resume lockstep-org-firm.json");
  expect(existsSync(join(site.folder, "lockstep-org-firm.json"))).toBe(true);
  const finished = await run(fakeOf(FIRM), { resume: "lockstep-org-firm.json" });
  expect([stopped.exitCode === 0, finished.exitCode]).toEqual([false, 1]);
});

test("the command that goes on repeats what was given, as a shell takes it", async () => {
  writeFileSync(join(site.folder, "it's.yml"), "version: 1\n");
  const { stderr } = await run(fakeOf(FIRM, 2), { config: "it's.yml", format: "json", resume: "a b.json" });
  expect(stderr.trimEnd()).toMatch(/--org firm --config 'it'\\''s\.yml' --format json --resume 'a b\.json'$/);
});

test("an incomplete run ends in 3, or in 0 where a warning will do", async () => {
  const docs = { ...using("docs"), commits: { [COMMIT]: {} } };
  expect((await run(fakeOf([docs]))).exitCode).toBe(3);
  expect((await run(fakeOf([docs]), { "on-incomplete": "warn" })).exitCode).toBe(0);
  expect((await run(fakeOf([using("calm")]))).exitCode).toBe(0);
});

test("what was done is still there if the report cannot be written", async () => {
  const output = join("missing", "report.json");
  await expect(run(fakeOf(FIRM), { format: "json", output })).rejects.toMatchObject({ code: "output-not-writable" });
  const { done } = JSON.parse(readFileSync(join(site.folder, "lockstep-org-firm.json"), "utf8"));
  expect(Object.keys(done).sort()).toEqual(["api", "calm", "web"]);
});

test("a run without a token asks nobody", async () => {
  const fake = fakeOf(FIRM);
  await expect(run(fake, {}, "")).rejects.toMatchObject({ code: "invalid-input" });
  expect(fake.requests()).toEqual([]);
});

test("arguments that do not go with an organisation are refused together", () => {
  const args = argumentsOf({ org: "a/b", format: "github" }, ["fix", "update", "refresh-evidence"], ["."]);
  const read = () => readOrganisation(args);
  expect(read).toThrowError(expect.objectContaining({ code: "invalid-input" }));
  expect(read).toThrowError(expect.objectContaining({ problems: expect.objectContaining({ length: 6 }) }));
});

test("--resume alone is no run over an organisation, but one that is refused", () => {
  const args = argumentsOf({ resume: "state.json" });
  expect(wantsOrganisation(args)).toBe(true);
  expect(() => readOrganisation(args)).toThrowError(expect.objectContaining({ code: "invalid-input" }));
  expect(wantsOrganisation(argumentsOf({ config: "x" }))).toBe(false);
  expect(ORGANISATION_OPTIONS.map(({ name }) => name)).toEqual(["org", "resume"]);
});
