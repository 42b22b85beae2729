// `lockstep policy`: what it says is what the gate goes by, and it reads nothing but what counts.
import { createGitHubFake, serveOnLoopback } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { lockstep } from "./bundles.ts";
import { PINNED, POLICY, repositoryOf, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";
import { OWNER, Proposal } from "./proposal.ts";
import { parseReport } from "./report.ts";

const COMMIT = "c".repeat(40);
const ORGANISATION = `${OWNER}/.github/p.yml@${COMMIT}`;

interface Shown {
  readonly source: { readonly commit?: string; readonly exists: boolean; readonly changed: string };
  readonly layers: readonly { readonly origin: string }[];
  readonly keys: readonly {
    readonly key: string;
    readonly value: unknown;
    readonly from: readonly { readonly origin: string; readonly line: number }[];
    readonly locks: readonly unknown[];
  }[];
}

async function explained(cwd: string, words: readonly string[], env = {}): Promise<Shown> {
  const { exitCode, stdout, stderr } = await lockstep(["policy", "explain", "--format", "json", ...words], {
    cwd,
    env,
  });
  expect([exitCode, stderr]).toEqual([0, ""]);
  return JSON.parse(stdout);
}

/** Serves the organisation's policy while `use` runs. */
async function withPolicy<Result>(text: string, use: (env: Readonly<Record<string, string>>) => Promise<Result>) {
  const repository = { owner: OWNER, name: ".github", visibility: "public", refs: { main: COMMIT } } as const;
  const fake = createGitHubFake({ repositories: [{ ...repository, commits: { [COMMIT]: { "p.yml": text } } }] });
  const api = await serveOnLoopback(fake);
  return use({ GITHUB_API_URL: api.url, NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" }).finally(() => api.close());
}

describe.concurrent("lockstep policy explain", () => {
  test("reads the working tree here, and the base for a pull request", async () => {
    using proposal = new Proposal({ [POLICY]: "version: 1\nfail-on: note\n" }, (repository) => {
      repository.write(POLICY, "version: 1\n\nfail-on: warning\n");
    });
    const { path } = proposal.repository;
    expect(await explained(path, ["fail-on"])).toMatchObject({
      source: { exists: true, changed: "no" },
      keys: [{ key: "fail-on", value: "warning", from: [{ origin: POLICY, line: 3 }] }],
    });
    expect(await explained(path, ["--base", proposal.base, "fail-on"])).toMatchObject({
      source: { commit: proposal.base, exists: true, changed: "edited" },
      keys: [{ key: "fail-on", value: "note", from: [{ origin: POLICY, line: 2 }] }],
    });
  });

  test("says of a rule what the gate does with it", async () => {
    const policy = "version: 1\npin-check: { rules: { unpinned-action: warning } }\n";
    using repository = repositoryOf({ [WORKFLOW]: workflowUsing(TAGGED), [POLICY]: policy });
    const rule = "unpinned-action";
    const shown = await explained(repository.path, [`pin-check.rules.${rule}`]);
    const { stdout } = await lockstep(["gate", "--format", "json"], { cwd: repository.path });
    const [finding] = parseReport(stdout).checks.flatMap(({ findings }) => findings);
    expect([finding?.ruleId, finding?.severity]).toEqual([rule, shown.keys[0]?.value]);
  });

  test("names the policy of an organisation, and what it locks", async () => {
    using repository = repositoryOf({ [POLICY]: "version: 1\npin-check: { online: true }\n" });
    await withPolicy("version: 1\nfail-on: warning\nlocked: [fail-on]\n", async (env) => {
      const shown = await explained(repository.path, ["--organisation-policy", ORGANISATION], env);
      expect(shown.layers.map(({ origin }) => origin)).toEqual([ORGANISATION, POLICY]);
      expect(shown.keys.find(({ key }) => key === "fail-on")).toMatchObject({
        value: "warning",
        from: [{ origin: ORGANISATION, line: 2 }],
        locks: [{ key: "fail-on", origin: ORGANISATION }],
      });
    });
  });

  test("explains the defaults where there is no policy, in a folder named by its path", async () => {
    using repository = repositoryOf({ "pin-check/file": "", [WORKFLOW]: workflowUsing(PINNED) });
    const shown = await explained(repository.path, ["./pin-check", "on-incomplete"]);
    expect(shown).toMatchObject({ source: { exists: false }, layers: [], keys: [{ value: "fail", from: [] }] });
  });

  test("shows nothing that acts on a terminal", async () => {
    const policy = 'version: 1\npin-check: { allowed-owners: ["a\\e[2J\\u202e", "::error::x"] }\n';
    using repository = repositoryOf({ [POLICY]: policy });
    for (const format of ["text", "json"]) {
      const { stdout } = await lockstep(["policy", "explain", "--format", format], { cwd: repository.path });
      expect(stdout).toContain("allowed-owners");
      expect(stdout.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });

  test.each([
    [["fail-onn"], 2, "invalid-input"],
    [["--event", "pull_request"], 2, "invalid-input"],
    [["--config", "nowhere.yml"], 2, "path-not-found"],
    [["--organisation-policy", "main"], 2, "invalid-input"],
    [["--base", "d".repeat(40)], 3, "base-unavailable"],
  ])("refuses %j", async (words, code, error) => {
    using repository = repositoryOf({ [POLICY]: "version: 1\n" });
    const { exitCode, stdout, stderr } = await lockstep(["policy", "explain", ...words], { cwd: repository.path });
    expect([exitCode, stdout]).toEqual([code, ""]);
    expect(stderr).toContain(`(${error})`);
  });

  test("refuses a policy that cannot be used, as the gate does", async () => {
    using repository = repositoryOf({ [POLICY]: "version: 1\nfail-on: eror\n" });
    for (const words of [["policy", "explain"], ["gate"]]) {
      expect((await lockstep(words, { cwd: repository.path })).exitCode).toBe(2);
    }
  });
});

describe.concurrent("lockstep policy check", () => {
  const check = (cwd: string, ...words: readonly string[]) => lockstep(["policy", "check", ...words], { cwd });

  test("is 0 for a policy that can be used, and 2 with every place for one that cannot", async () => {
    using repository = repositoryOf({
      [POLICY]: "version: 1\n",
      "bad.yml": "version: 1\nfail-on: eror\npin-chek: {}\n",
    });
    expect((await check(repository.path)).exitCode).toBe(0);
    const { exitCode, stdout, stderr } = await check(repository.path, "bad.yml");
    expect([exitCode, stderr]).toEqual([2, ""]);
    for (const line of [2, 3]) expect(stdout).toContain(`bad.yml:${line}:`);
  });

  test("is 2 for a policy that loosens what is locked above it", async () => {
    using repository = repositoryOf({ [POLICY]: `version: 1\nextends: ${ORGANISATION}\nfail-on: error\n` });
    await withPolicy("version: 1\nfail-on: warning\nlocked: [fail-on]\n", async (env) => {
      const words = ["policy", "check", "--format", "json"];
      const { exitCode, stdout } = await lockstep(words, { cwd: repository.path, env });
      expect([exitCode, JSON.parse(stdout)]).toMatchObject([2, { schema: 1, usable: false, layers: [] }]);
      expect(stdout).toContain(`${POLICY}:3:`);
    });
  });

  test("is 3 where what it extends cannot be read", async () => {
    using repository = repositoryOf({ [POLICY]: `version: 1\nextends: ${ORGANISATION}\n` });
    const env = { GITHUB_API_URL: "http://127.0.0.1:9", NO_PROXY: "127.0.0.1", no_proxy: "127.0.0.1" };
    expect((await lockstep(["policy", "check"], { cwd: repository.path, env })).exitCode).toBe(3);
  });

  test("is 2 where there is no such file, or too many", async () => {
    using repository = repositoryOf({ file: "" });
    for (const words of [[], ["nowhere.yml"], ["file", "file"], ["--base", COMMIT]]) {
      expect((await check(repository.path, ...words)).exitCode).toBe(2);
    }
    expect((await lockstep(["policy"], { cwd: repository.path })).exitCode).toBe(2);
  });
});
