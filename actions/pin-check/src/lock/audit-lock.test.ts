import { kindOfPath, readPipelineFile } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Facts, NO_FACTS } from "../evidence/facts.ts";
import { judgeReference } from "../reference/judge-reference.ts";
import { lockOf } from "../rules/example-lock.ts";
import { LOCK_PATH } from "./actions-lock.ts";
import { auditLock } from "./audit-lock.ts";
import { readActionsLock } from "./read-actions-lock.ts";
import type { Repository } from "./stale-entries.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const CI = ".github/workflows/ci.yml";

type Tree = Readonly<Record<string, string>>;

function uses(...references: readonly string[]): string {
  return `jobs:\n  a:\n    steps:\n${references.map((reference) => `      - uses: ${reference}\n`).join("")}`;
}

/** What the program knows of a repository when it audits the lock. */
async function repositoryOf(tree: Tree): Promise<Repository> {
  const read = readActionsLock(tree[LOCK_PATH] ?? "");
  const looked = Object.keys(tree).filter((path) => kindOfPath(path));
  const files = await Promise.all(looked.map((path) => readPipelineFile(path, tree[path] ?? "", kindOfPath(path))));
  const references = files.flatMap((entry) =>
    entry.ok
      ? entry.file.references.flatMap((reference) =>
          judgeReference(entry.file, reference, read.ok ? read.lock : undefined),
        )
      : [],
  );
  const notChecked = looked.filter((_, index) => !files[index]?.ok).map((what) => ({ what, why: "broken" }));
  return { references, looked, notChecked, files: Object.keys(tree) };
}

/** The findings about a tree, as rule and source text. */
async function audit(tree: Tree, facts?: Facts, changes: Partial<Repository> = {}) {
  const text = tree[LOCK_PATH] ?? "";
  const { detections } = await auditLock(text, { ...(await repositoryOf(tree)), ...changes }, facts);
  return detections.map(({ rule, detection: { location, subject } }) => [
    rule.id,
    location.file,
    location.line,
    subject,
  ]);
}

describe("a malformed lock", () => {
  const good = lockOf(["a/b@v1"]).text;

  it.each([
    ["not YAML", "version: [", 1],
    ["nothing at all", "", 1],
    ["no mapping", "- 1", 1],
    ["an unknown key", `${good}extra: 1\n`, 11],
    ["workflows of null", good.replace("workflows:\n  '.github/workflows/ci.yml':\n    - 'a/b@v1'", "workflows:"), 2],
    ["another path", good.replace("ci.yml", "ci.txt"), 3],
    ["no pin in a list", good.replace("- 'a/b@v1'", "- 7"), 4],
    ["a list that is none", good.replace("\n    - 'a/b@v1'", " x"), 3],
    ["no pin as a key", good.replace("  'a/b@v1':", "  'a/b':"), 6],
    ["a key twice", good.replace("dependencies:", "dependencies:\n  'a/b@v1': {}"), 7],
    ["another case of a key", good.replace("dependencies:", "dependencies:\n  'A/b@v1': {}"), 7],
    ["an entry that is none", good.replace(/ {4}ref[\s\S]*/, ""), 6],
    ["an unknown key in an entry", good.replace("owner_id", "owner"), 9],
    ["a commit too short", good.replace(SHA, SHA.slice(1)), 8],
    ["no commit", good.replace(/ {4}commit.*\n/, ""), 6],
    ["an id of another kind", good.replace("repo_id: 2", "repo_id: x"), 10],
    ["uses that are not recorded", `${good}    uses: ['c/d@v1']\n`, 11],
  ])("with %s is placed at its line", async (_case, lock, line) => {
    const found = await audit({ [LOCK_PATH]: lock, [CI]: uses("a/b@v1") });
    expect(readActionsLock(lock).ok).toBe(false);
    expect(found).toEqual([["lock-malformed", LOCK_PATH, line, LOCK_PATH]]);
  });

  it.each([
    ["a character that YAML does not allow", "\u0007"],
    ["a line end that parsers disagree about", "\u0085"],
  ])("with %s is one although the rest can be read", async (_case, character) => {
    const lock = `${good}# x${character}\n`;
    expect(readActionsLock(lock).ok).toBe(true);
    const found = await audit({ [LOCK_PATH]: lock, [CI]: uses("a/b@v1") });
    expect(found).toEqual([["lock-malformed", LOCK_PATH, 11, LOCK_PATH]]);
  });

  it("has a place inside the file, whatever it holds, and is the only finding", async () => {
    const pieces = fc.constantFrom(
      good,
      "version: v0.0.3\n",
      "workflows:\n",
      "  a: [",
      "&a ",
      "*a",
      "? ",
      "\t",
      "'",
      "\n",
      "- ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 8 }), async (parts) => {
        const lock = parts.join("");
        const { detections } = await auditLock(lock, await repositoryOf({ [CI]: uses("a/b@v1") }), NO_FACTS);
        if (readActionsLock(lock).ok) return;
        expect(detections.map(({ rule }) => rule.id)).toEqual(["lock-malformed"]);
        const { line = 0, endLine = 0, column = 0, endColumn = 0 } = detections[0]?.detection.location ?? {};
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(lock.split(/\r\n|\n|\r/).length);
        expect(endLine > line || (endLine === line && endColumn >= column)).toBe(true);
      }),
    );
  });
});

describe("stale entries", () => {
  const lock = lockOf(["a/b@v1", "c/d@v1"]).text;

  it.each<[string, string, readonly unknown[]]>([
    ["a step", uses("a/b@v1", "C/D/sub@v1"), []],
    ["a called workflow", `${uses("a/b@v1")}  b: { uses: c/d/.github/workflows/w.yml@v1 }\n`, []],
    ["nothing", uses("a/b@v1"), [["lock-stale-entry", LOCK_PATH, 5, `${CI} c/d@v1`]]],
    ["another ref", uses("a/b@v1", `c/d@${SHA}`), [["lock-stale-entry", LOCK_PATH, 5, `${CI} c/d@v1`]]],
  ])("an entry used by %s", async (_case, workflow, expected) => {
    expect(await audit({ [LOCK_PATH]: lock, [CI]: workflow })).toEqual(expected);
  });

  it("counts what an action of the repository uses as used", async () => {
    const action = "runs: { using: composite, steps: [{ uses: c/d@v1 }] }";
    expect(await audit({ [LOCK_PATH]: lock, [CI]: uses("a/b@v1", "$/x"), "x/action.yml": action })).toEqual([]);
  });

  it("says nothing about workflows that could not be read, or were not looked at", async () => {
    expect(await audit({ [LOCK_PATH]: lock, [CI]: "jobs: [" })).toEqual([]);
    const tree = { [LOCK_PATH]: lock, [CI]: uses("a/b@v1") };
    const location = { file: CI, line: 1, column: 1, endLine: 1, endColumn: 1 };
    expect(await audit(tree, undefined, { notChecked: [{ what: `${CI}:1:1`, why: "odd", location }] })).toEqual([]);
    expect(await audit(tree, undefined, { looked: [], files: undefined })).toEqual([]);
  });

  it("names a workflow that is gone, once", async () => {
    const gone = [["lock-stale-entry", LOCK_PATH, 3, CI]];
    expect(await audit({ [LOCK_PATH]: lock })).toEqual(gone);
  });

  it("follows the edges between dependencies, also around circles", async () => {
    const chain = lockOf(
      ["a/b@v1"],
      [
        { pin: "a/b@v1", uses: ["C/d@v1"] },
        { pin: "c/d@v1", uses: ["e/f@v1"] },
        { pin: "e/f@v1", uses: ["a/b@v1"] },
        { pin: "g/h@v1", uses: ["i/j@v1"] },
        { pin: "i/j@v1", uses: ["g/h@v1"] },
      ],
    );
    const found = await audit({ [LOCK_PATH]: chain.text, [CI]: uses("a/b@v1") });
    expect(found.map(([, , , subject]) => subject)).toEqual(["g/h@v1", "i/j@v1"]);
  });
});

describe("missing uses", () => {
  const lock = lockOf(["a/b@v1"]).text;

  it.each([
    ["a tag", "c/d@v1", true],
    ["a branch", "c/d@main", true],
    ["an abbreviated commit id", "c/d@deadbee", true],
    ["what looks like a commit id", `c/d@${SHA}0`, true],
    ["another case of a ref", "a/b@V1", true],
    ["a commit id", `c/d@${SHA}`, false],
    ["own code", "$/x", false],
    ["an image", "docker://c:1", false],
    ["no ref", "c/d", false],
  ])("%s", async (_case, reference, isMissing) => {
    const found = await audit({ [LOCK_PATH]: lock, [CI]: uses("a/b@v1", reference) });
    expect(found).toEqual(isMissing ? [["lock-missing-use", CI, 5, reference]] : []);
  });

  it("is not asked of called workflows, of actions, and of workflows the lock does not list", async () => {
    const tree = {
      [LOCK_PATH]: lock,
      [CI]: `${uses("a/b@v1")}  b: { uses: c/d/.github/workflows/w.yml@v1 }\n`,
      ".github/workflows/other.yml": uses("c/d@v1"),
      "x/action.yml": "runs: { using: composite, steps: [{ uses: c/d@v1 }] }",
    };
    expect(await audit(tree)).toEqual([]);
  });

  it("finds each step under parallel steps, too", async () => {
    const nested =
      "jobs:\n  a:\n    steps:\n      - uses: a/b@v1\n      - parallel: [{ uses: c/d@v1 }, { uses: e/f@v1 }]\n";
    expect((await audit({ [LOCK_PATH]: lock, [CI]: nested })).map(([, , , subject]) => subject)).toEqual([
      "c/d@v1",
      "e/f@v1",
    ]);
  });
});

it("counts the entries of the lock", async () => {
  const { stats } = await auditLock(lockOf(["a/b@v1", "c/d@v1"]).text, await repositoryOf({}), undefined);
  expect(Object.values(stats)).toEqual([2]);
});
