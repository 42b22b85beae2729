import { type CheckSettings, DEFAULT_SETTINGS, type Report } from "@lockstep/core";
import { checkPorts, memoryFiles, type UnreadableFile } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { pinCheck } from "../src/program.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const CI = ".github/workflows/ci.yml";

async function run(
  tree: Readonly<Record<string, string | UnreadableFile>>,
  settings: Partial<CheckSettings> = {},
  given?: readonly string[],
): Promise<Report> {
  const ports = checkPorts(memoryFiles(tree), { settings: { ...DEFAULT_SETTINGS, ...settings } });
  return (await pinCheck({ given }, ports)).report;
}

function uses(...references: readonly string[]): string {
  return `jobs:\n  a:\n    steps:\n${references.map((reference) => `      - uses: ${reference}\n`).join("")}`;
}

describe("pinCheck", () => {
  it("passes a repository whose every reference is pinned, and says what it looked at", async () => {
    const own = "runs: { using: node24, main: x.js }";
    const report = await run({
      [CI]: uses(`a/b@${SHA}`, "./local", "$/own"),
      "local/action.yml": own,
      "own/action.yml": own,
    });
    expect(report.verdict).toBe("pass");
    expect(report.stats).toEqual({ files: 3, references: 3, uses: 3 });
    expect(report.subjects.map(({ verdict }) => verdict)).toEqual(["sha", "local", "self"]);
  });

  it("reports every violation, not only the first", async () => {
    const report = await run({
      [CI]: uses("a/b@v1", "a/c@v1", "a/c@v1"),
      "x/action.yml": "runs: { using: composite, steps: [{ uses: a/d@main }] }",
    });
    expect(report.verdict).toBe("fail");
    expect(report.findings.map(({ location, subject }) => [location.file, location.line, subject])).toEqual([
      [CI, 4, "a/b@v1"],
      [CI, 5, "a/c@v1"],
      [CI, 6, "a/c@v1"],
      ["x/action.yml", 1, "a/d@main"],
    ]);
    expect(new Set(report.findings.map(({ fingerprint }) => fingerprint)).size).toBe(4);
  });

  it.each([
    ["requirements.txt", "left>=1\n", "left>=1 # lockstep: ignore[wildcard-dependency] why\n"],
    ["Pipfile", '[packages]\nleft = "*"\n', '[packages]\nleft = "*" # lockstep: ignore[wildcard-dependency] why\n'],
  ])("reads the ignore comments of a %s", async (path, plain, excused) => {
    const settings = { ignoreComments: "any" } as const;
    const count = async (text: string): Promise<readonly number[]> => {
      const { findings, suppressed } = await run({ [path]: text }, settings);
      return [findings, suppressed.map(({ finding }) => finding)].map(
        (part) => part.filter(({ ruleId }) => ruleId === "wildcard-dependency").length,
      );
    };
    expect([await count(plain), await count(excused)]).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });

  it("takes a program that a manifest asks for as one that is installed", async () => {
    const step = (command: string) => `jobs: { a: { steps: [{ run: "${command}" }] } }`;
    const tree = { "p/package.json": '{ "devDependencies": { "foo": "1" } }', "p/package-lock.json": "{}" };
    const report = await run({ ...tree, [CI]: step("npx foo; npx bar") });
    expect(report.findings.filter(({ ruleId }) => ruleId === "unpinned-install").map(({ subject }) => subject)).toEqual(
      ["bar"],
    );
  });

  it("keeps fingerprints when lines move", async () => {
    const before = await run({ [CI]: uses("a/b@v1", "a/c@v1") });
    const after = await run({ [CI]: `# new\n\n${uses(`z/z@${SHA}`, "a/b@v1", "a/c@v1")}` });
    expect(after.findings.map(({ fingerprint }) => fingerprint)).toEqual(
      before.findings.map(({ fingerprint }) => fingerprint),
    );
  });

  it("is incomplete where there is nothing to look at", async () => {
    expect((await run({ "README.md": "" })).verdict).toBe("incomplete");
    expect((await run({}, {}, [])).verdict).toBe("incomplete");
  });

  it("ignores YAML files that GitHub would not run", async () => {
    const report = await run({
      [CI]: uses(`a/b@${SHA}`),
      ".github/workflows/sub/x.yml": uses("a/b@v1"),
      "docs/w.yml": uses("a/b@v1"),
    });
    expect(report.verdict).toBe("pass");
  });

  it("looks at given files whatever their place, telling workflow from action by content", async () => {
    const tree = {
      "w.yml": uses("a/b@v1"),
      "a.yml": "runs: { using: composite, steps: [{ uses: a/d@main }] }",
      [CI]: uses("x/y@v1"),
    };
    const report = await run(tree, {}, ["w.yml", "a.yml"]);
    expect(report.findings.map(({ subject }) => subject)).toEqual(["a/d@main", "a/b@v1"]);
  });

  it("does not pass over a manifest that is named, whose lock nobody looked for", async () => {
    const tree = { "w.yml": uses(`a/b@${SHA}`), "package.json": '{ "dependencies": { "left": "^1" } }' };
    const report = await run(tree, {}, ["w.yml", "package.json"]);
    expect([report.verdict, report.notChecked.map(({ what }) => what)]).toEqual(["incomplete", ["package.json"]]);
  });

  it.each([
    ["broken YAML", "jobs: [", `${CI}:1:8`],
    ["a file that cannot be read", { unreadable: "a link that leaves the repository" }, CI],
    ["an oversized file", `# ${"x".repeat(600 * 1024)}`, CI],
    ["a document that is no mapping", "- 1\n", `${CI}:1:1`],
    ["a workflow without jobs", "on: push\n", `${CI}:1:1`],
    ["steps that are no list", "jobs:\n  a:\n    steps: { x: 1 }\n", `${CI}:3:12`],
    ["a step that is no mapping", "jobs:\n  a:\n    steps:\n      - 7\n", `${CI}:4:9`],
    ["uses that is no text", "jobs:\n  a:\n    steps:\n      - uses: [a]\n", `${CI}:4:15`],
    ["a job that is no mapping", "jobs:\n  a: b\n", `${CI}:2:6`],
    ["two documents", "jobs: {}\n---\njobs: {}\n", `${CI}:2:1`],
    ["endless nesting", `jobs: ${"[".repeat(100_000)}`, `${CI}:1:1`],
  ])("is incomplete for %s, and names the place", async (_case, content, what) => {
    const report = await run({ [CI]: content, ".github/workflows/good.yml": uses(`a/b@${SHA}`) });
    expect(report.verdict).toBe("incomplete");
    expect(report.notChecked.map((entry) => entry.what)).toContain(what);
    expect(report.stats["uses"]).toBe(1);
  });

  it("still finds what else a damaged file holds", async () => {
    const report = await run({ [CI]: "jobs:\n  a: 7\n  b:\n    steps: [{ uses: a/b@v1 }]\n" });
    expect(report.verdict).toBe("fail");
    expect(report.notChecked).toHaveLength(1);
  });

  it.each([".github/workflows/ci.yml", "act/action.yml"])("is incomplete for an empty %s", async (path) => {
    const report = await run({ [path]: "# switched off\n", ".github/workflows/good.yml": uses(`a/b@${SHA}`) });
    expect(report.verdict).toBe("incomplete");
  });

  it("fails for what an expression decides, also a constant one", async () => {
    const report = await run({ [CI]: "jobs: { a: { container: \"${{ 'evil/x:latest' }}\", steps: [] } }" });
    expect([report.verdict, report.subjects[0]?.verdict]).toEqual(["fail", "mutable-image"]);
  });

  it.each(["./vendor/act", "$/vendor/act", "./.github/workflows/other.yml"])(
    "is incomplete where the code of %s is not here",
    async (local) => {
      expect((await run({ [CI]: uses(local) })).verdict).toBe("incomplete");
    },
  );

  it.each([
    ["./act", "act/action.yml"],
    ["./act/", "act/action.yaml"],
    ["./", "action.yml"],
    ["$/act", "act/action.yml"],
  ])("finds the code of %s in %s", async (local, path) => {
    const report = await run({ [CI]: uses(local), [path]: "runs: { using: node24, main: x.js }" });
    expect(report.verdict).toBe("pass");
  });

  it.each(["Docker", "docker"])("looks at the image of an action that says using: %s", async (using) => {
    const report = await run({ "action.yml": `runs: { using: ${using}, image: DOCKER://evil/x:latest }` });
    expect(report.subjects[0]?.verdict).toBe("mutable-image");
  });

  describe("a lock that holds the commit of a/b@v1", () => {
    const lock = `version: v0.0.3\nworkflows: { ${CI}: [a/b@v1] }\ndependencies: { a/b@v1: { ref: v1, commit: sha1-${SHA}, owner_id: 1, repo_id: 2 } }\n`;
    const verdictOf = async (text: string, serverUrl: string | undefined) => {
      const files = memoryFiles({ [CI]: text, ".github/workflows/actions.lock": lock });
      return (await pinCheck({}, checkPorts(files, { serverUrl }))).report.subjects[0]?.verdict;
    };

    it.each([
      ["a step on a laptop", uses("a/b@v1"), undefined, "locked"],
      ["a step on github.com", uses("a/b@v1"), "https://github.com", "locked"],
      ["a step on a server that does not enforce locks", uses("a/b@v1"), "https://ghes.example.test", "tag"],
      ["a called workflow", "jobs: { a: { uses: a/b/.github/workflows/w.yml@v1 } }", undefined, "tag"],
    ])("makes of %s: %#", async (_what, text, serverUrl, verdict) => {
      expect(await verdictOf(text, serverUrl)).toBe(verdict);
    });
  });

  it.each([
    ["broken YAML", "["],
    ["an unknown version", "version: v9.0.0\n"],
    [
      "a missing key",
      `version: v0.0.3\nworkflows: { ${CI}: [a/b@v1] }\ndependencies: { a/b@v1: { ref: v1, commit: sha1-${SHA}, owner_id: 1 } }\n`,
    ],
    [
      "a short commit",
      `version: v0.0.3\nworkflows: { ${CI}: [a/b@v1] }\ndependencies: { a/b@v1: { ref: v1, commit: sha1-abc, owner_id: 1, repo_id: 2 } }\n`,
    ],
  ])("honours no actions.lock with %s, and says so", async (_case, lock) => {
    const report = await run({ [CI]: uses("a/b@v1"), ".github/workflows/actions.lock": lock });
    expect(report.subjects[0]?.verdict).toBe("tag");
    expect(report.findings.map(({ ruleId }) => ruleId)).toContain("lock-malformed");
  });

  it("applies the policy's severities and exceptions, and shows both", async () => {
    const tree = { [CI]: uses("a/b@v1", "c/d@main") };
    const excepted = await run(tree, { exceptions: [{ rule: "unpinned-action", subject: "a/*", reason: "ours" }] });
    expect(excepted.suppressed.map(({ finding, by }) => [finding.subject, by.reason])).toEqual([["a/b@v1", "ours"]]);
    expect(excepted.verdict).toBe("fail");
    const off = await run(tree, { severities: { "unpinned-action": "off" } });
    expect([off.verdict, off.findings.length]).toEqual(["pass", 0]);
    expect(off.rules.find(({ id }) => id === "unpinned-action")?.severity).toBe("off");
    expect((await run(tree, { severities: { "unpinned-action": "note" } })).verdict).toBe("pass");
  });
});
