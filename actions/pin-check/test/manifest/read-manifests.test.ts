import { SILENT } from "@lockstep/core";
import { memoryFiles } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readManifests } from "../../src/manifest/read-manifests.ts";
import { judgeTree } from "./judge-tree.ts";

const MANIFESTS = ["package.json", "requirements.txt", "pyproject.toml", "Pipfile", "Cargo.toml", "go.mod"];
const LOCKS = [
  "package-lock.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "bun.lock",
  "uv.lock",
  "poetry.lock",
  "Pipfile.lock",
  "Cargo.lock",
  "go.sum",
];

/** Manifests that every ecosystem reads, so that what varies is the lock. */
const SOUND = {
  "package.json": '{ "name": "a", "dependencies": { "left": "1" } }',
  "requirements.txt": "left\n",
  "pyproject.toml": '[project]\nname = "a"\ndependencies = ["left"]\n',
  Pipfile: '[packages]\nleft = "*"\n',
  "Cargo.toml": '[package]\nname = "a"\n[dependencies]\nleft = "1"\n',
  "go.mod": "module a\nrequire left v1\n",
};

/** Pieces that make up the files, in any order: nearly sound files and quite broken ones. */
const PIECES = [
  ...Object.values(SOUND),
  "lockfileVersion: '9.0'\nimporters:\n  .: ",
  '{ "lockfileVersion": 3, "packages": { "": ',
  '{ "workspaces": ',
  "[[package]]\nname = ",
  "[tool.poetry.dependencies]\n",
  "[metadata]\ngroups = ",
  "[",
  "{",
  "}",
  '"',
  "'",
  "\\",
  "\n",
  "#",
  "--hash=",
  "-r ",
  "require (\n",
  "=> ",
  "left@1:",
  "__proto__",
  "constructor",
  "*",
  ": ",
  "= ",
  ",",
  "\u0000",
  "\uFEFF",
  "\u{1F512}",
];

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 12 }).map((pieces) => pieces.join("")),
  fc.string({ unit: "binary" }),
  fc.json(),
);

describe("readManifests", () => {
  it("never rejects, and points only at places that are there", async () => {
    const path = fc.constantFrom(...MANIFESTS, ...LOCKS, ...MANIFESTS.map((name) => `packages/a/${name}`));
    await fc.assert(
      fc.asyncProperty(fc.dictionary(path, text), fc.boolean(), async (given, isSound) => {
        const tree = isSound ? { ...given, ...SOUND } : given;
        const files = memoryFiles(tree);
        const family = await readManifests(await files.list(), files, SILENT);
        for (const { file, line, endLine } of family.detections.map(({ detection }) => detection.location)) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(endLine).toBeLessThanOrEqual((tree[file] ?? "").split(/\r\n|\r|\n/).length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("says nothing of a repository without manifests", async () => {
    const files = memoryFiles({ "README.md": "", "yarn.lock": "" });
    expect(await readManifests(await files.list(), files, SILENT)).toEqual({
      detections: [],
      subjects: [],
      notChecked: [],
      stats: { manifests: 0 },
      manifests: [],
    });
  });

  it.each([
    ["package.json", "{", "package.json"],
    ["package.json", "[]", "package.json"],
    ["package.json", '{ "dependencies": ["left"] }', "package.json:1:19"],
    ["package.json", '{ "dependencies": { "left": 1 } }', "package.json:1:29"],
    ["package.json", '{"a":'.repeat(100_000), "package.json"],
    ["package.json", " ".repeat(1024 * 1024 + 1), "package.json"],
    ["pyproject.toml", "[project]\nname =\n", "pyproject.toml:2:1"],
    ["pyproject.toml", '[project]\ndependencies = ["left", "?"]\n', "pyproject.toml:2:25"],
    ["pyproject.toml", `a = ${"[".repeat(100_000)}`, "pyproject.toml:1:1"],
    ["Pipfile", "[packages", "Pipfile:1:1"],
    ["Cargo.toml", "= 1", "Cargo.toml:1:1"],
  ])("does not check a %s that reads %.40j", async (path, content, what) => {
    expect((await judgeTree({ [path]: content })).notChecked).toEqual([what]);
  });

  it.each([".", ". # why", "..", ".[test]", "..[a,b] ; python_version>'3'", "-e ."])(
    "takes %j in a requirements file for the folder that it is",
    async (line) => {
      const { notChecked, found, verdicts } = await judgeTree({ "requirements.txt": `${line}\n` });
      expect([notChecked, found, verdicts]).toEqual([[], [], { "requirements.txt": "no-dependencies" }]);
    },
  );

  it("counts a lock beyond the limit as one that was not read", async () => {
    const tree = { ...SOUND, "go.sum": `${" ".repeat(32 * 1024 * 1024)}\n` };
    expect((await judgeTree(tree)).notChecked).toEqual(["go.sum"]);
  });

  it("takes names that objects inherit for names", async () => {
    const { found } = await judgeTree({
      "package.json": '{ "dependencies": { "__proto__": "*", "constructor": "1", "toString": "1" } }',
      "package-lock.json": '{ "lockfileVersion": 3, "packages": { "": { "dependencies": {} } } }',
    });
    expect(found).toEqual([
      'lockfile-out-of-step absent __proto__ @ package.json:1 "*"',
      'lockfile-out-of-step absent constructor @ package.json:1 "1"',
      'lockfile-out-of-step absent toString @ package.json:1 "1"',
      'wildcard-dependency __proto__ @ package.json:1 "*"',
    ]);
  });

  it("reads each lock once, however many members a workspace has", async () => {
    const tree: Record<string, string> = { "package.json": '{ "workspaces": ["p/*"] }', "yarn.lock": "left@1:\n" };
    for (let i = 0; i < 50; i++) tree[`p/${i}/package.json`] = '{ "dependencies": { "left": "1" } }';
    const files = memoryFiles(tree);
    const read: string[] = [];
    const counting = {
      ...files,
      readText: (path: string, max: number) => {
        read.push(path);
        return files.readText(path, max);
      },
    };
    await readManifests(await files.list(), counting, SILENT);
    expect(read.toSorted()).toEqual(Object.keys(tree).toSorted());
  });
});
