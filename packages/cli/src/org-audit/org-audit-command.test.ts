import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { AuditReport } from "@lockstep/runtime/org-audit";
import { createGitHubFake, type GitHubSite, openGitHubSite } from "@lockstep/testkit";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { orgAuditCommand } from "./org-audit-command.ts";

const COMMIT = "c".repeat(40);
const GATE = `on: pull_request\njobs: { a: { runs-on: x, steps: [{ uses: lockstep-suite/lockstep@${"a".repeat(40)} }] } }\n`;

let site: GitHubSite;
beforeEach(async () => {
  site = await openGitHubSite();
});
afterEach(() => site.close());

async function run(options: Readonly<Record<string, string>> = {}, { limit = 1000, token = "t", path = "firm" } = {}) {
  const named = (name: string) =>
    ({
      owner: "firm",
      name,
      visibility: "public",
      refs: { main: COMMIT },
      commits: { [COMMIT]: { [FILE]: GATE } },
    }) as const;
  const tokens = { t: { access: {}, administers: true, limit } };
  site.github = createGitHubFake({ organisations: ["firm"], repositories: [named("api"), named("web")], tokens });
  const written = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof written) => ({ write: (text: string) => (written[name] += text) });
  const env = site.variables(token);
  const terminal = { env, cwd: () => site.folder, stdout: stream("stdout"), stderr: stream("stderr") };
  const exitCode = await orgAuditCommand.run({ paths: [path], options, switches: new Set() }, terminal);
  return { exitCode, ...written };
}

const FILE = ".github/workflows/gate.yml";

describe("lockstep org-audit", () => {
  it("ends in 0 where every repository passes, and says what it took", async () => {
    const { exitCode, stdout, stderr } = await run({ format: "json" });
    const report: AuditReport = JSON.parse(stdout);
    expect([exitCode, report.verdict, report.stats.pass]).toEqual([0, "pass", 2]);
    expect(stderr).toContain(`${site.github.requests().length} requests`);
  });

  it("ends in 3 at a rate limit, with the command that goes on as its last line", async () => {
    const { exitCode, stderr } = await run({ format: "csv", concurrency: "1" }, { limit: 10 });
    const last = stderr.trimEnd().split("\n").at(-1);
    expect(exitCode).toBe(3);
    expect(last).toMatch(/org-audit firm --format csv --concurrency 1 --resume lockstep-org-audit-firm\.json$/);
    expect((await run({ resume: "lockstep-org-audit-firm.json" })).exitCode).toBe(0);
  });

  it("keeps what is done where the report cannot be written", async () => {
    const output = join("missing", "audit.md");
    await expect(run({ format: "markdown", output })).rejects.toMatchObject({ code: "output-not-writable" });
    expect(existsSync(join(site.folder, "lockstep-org-audit-firm.json"))).toBe(true);
  });

  it("writes into a file, and one row a repository as CSV", async () => {
    await run({ format: "csv", output: "audit.csv" });
    const rows = readFileSync(join(site.folder, "audit.csv"), "utf8").split("\r\n");
    expect(rows.map((row) => row.split(",").slice(0, 2).join())).toEqual([
      '"Repository","Verdict"',
      '"firm/api","pass"',
      '"firm/web","pass"',
      "",
    ]);
  });

  it("tells of all that is wrong with its arguments at once, and asks nobody", async () => {
    const refused = run({ concurrency: "11" }, { token: "", path: "a/b" });
    await expect(refused).rejects.toMatchObject({ code: "invalid-input", problems: { length: 3 } });
    expect(site.github.requests()).toEqual([]);
  });
});
