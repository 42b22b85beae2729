import { describe, expect, it } from "vitest";
import { driftsOf, judgeTree } from "./judge-tree.ts";

const ROOT = `[package]
name = "app"

[workspace]
members = ["crates/*"]
exclude = ["fuzz"]

[workspace.dependencies]
shared = "1.2"

[dependencies]
member = { path = "crates/member" }
left = "0.4"
old = { package = "left", version = "=0.1.9" }
shared.workspace = true
fork = { git = "https://git.example.test/fork" }

[target.'cfg(windows)'.dev-dependencies]
win = { version = ">=1, <3", features = ["a"] }
`;

const MEMBER = '[package]\nname = "member"\n\n[build-dependencies.shared]\nworkspace = true\n';

function entry(name: string, version: string, dependencies: readonly string[] = [], source = 'source = "registry"\n') {
  return `[[package]]\nname = "${name}"\nversion = "${version}"\n${source}dependencies = ${JSON.stringify(dependencies)}\n`;
}

const LOCK = [
  "version = 4\n",
  entry("app", "0.1.0", ["fork", "left 0.1.9", "left 0.4.7", "member", "shared", "win"], ""),
  entry("fork", "0.2.0", [], 'source = "git+https://git.example.test/fork#0123"\n'),
  entry("left", "0.1.9"),
  entry("left", "0.4.7"),
  entry("member", "0.1.0", ["shared"], ""),
  entry("shared", "1.9.0"),
  entry("win", "2.1.0"),
].join("\n");

const TREE = { "Cargo.toml": ROOT, "crates/member/Cargo.toml": MEMBER, "Cargo.lock": LOCK };

describe("Cargo.lock", () => {
  it("in step with a workspace is silent", async () => {
    expect(await judgeTree(TREE)).toEqual({
      verdicts: { "Cargo.toml": "locked", "crates/member/Cargo.toml": "locked" },
      found: [],
      notChecked: [],
    });
  });

  it.each([
    ['left = "0.4"', 'left = "0.5"', ['differs left @ Cargo.toml:13 "0.5"']],
    ['">=1, <3"', '">=3"', ['differs win @ Cargo.toml:19 ">=3"']],
    ['left = "0.4"', 'left = "0.4"\nnew = "1"', ['absent new @ Cargo.toml:14 "1"']],
    [/^fork.*$/m, "", ["stale fork @ Cargo.toml:11 [dependencies]"]],
    [
      'shared = "1.2"',
      'shared = "2"',
      ["differs shared @ Cargo.toml:15 true", "differs shared @ crates/member/Cargo.toml:5 true"],
    ],
  ])("is found out of step where %s is now %s", async (before, after, drifts) => {
    const { found } = await judgeTree({ ...TREE, "Cargo.toml": ROOT.replace(before, after) });
    expect(found).toEqual(drifts.map((drift) => `lockfile-out-of-step ${drift}`));
  });

  it("is held to the versions that the package itself has, not to those of others", async () => {
    expect(await driftsOf({ ...TREE, "Cargo.lock": LOCK.replace('"left 0.4.7",', "") })).toEqual(["differs left"]);
  });

  it("is found not to know a member", async () => {
    const added = { "crates/new/Cargo.toml": '[package]\nname = "new"\n' };
    expect(await driftsOf({ ...TREE, ...added })).toEqual(["unlisted new"]);
  });

  it("does not count for what the workspace excludes", async () => {
    const fuzz = '[package]\nname = "fuzz"\n[[bin]]\nname = "fuzz"\n[dependencies]\nleft = "*"\n';
    const { found } = await judgeTree({ ...TREE, "fuzz/Cargo.toml": fuzz });
    expect(found).toEqual([
      "lockfile-missing Cargo.lock @ fuzz/Cargo.toml:5 [dependencies]",
      'wildcard-dependency left @ fuzz/Cargo.toml:6 "*"',
    ]);
  });

  it("that cannot be read is not checked", async () => {
    const { notChecked, found } = await judgeTree({ ...TREE, "Cargo.lock": "<<<<<<< HEAD\n" });
    expect([notChecked, found]).toEqual([["Cargo.lock"], []]);
  });
});

describe("without a Cargo.lock", () => {
  const { "Cargo.lock": _, ...without } = TREE;

  it("a workspace with a program misses it, once", async () => {
    const { found } = await judgeTree({ ...without, "src/main.rs": "" });
    expect(found).toEqual(["lockfile-missing Cargo.lock @ Cargo.toml:11 [dependencies]"]);
  });

  it("a workspace whose root asks for nothing misses it, once, at a program", async () => {
    const member = (name: string) => `[package]\nname = "${name}"\n\n[dependencies]\nleft = "1"\n`;
    const { found } = await judgeTree({
      "Cargo.toml": '[workspace]\nmembers = ["crates/*"]\n',
      "crates/a/Cargo.toml": member("a"),
      "crates/a/src/lib.rs": "",
      "crates/b/Cargo.toml": member("b"),
      "crates/b/src/main.rs": "",
      "crates/c/Cargo.toml": member("c"),
      "crates/c/src/bin/c.rs": "",
    });
    expect(found).toEqual(["lockfile-missing Cargo.lock @ crates/b/Cargo.toml:4 [dependencies]"]);
  });

  it("a library does not", async () => {
    const { found, verdicts } = await judgeTree({ ...without, "src/lib.rs": "" });
    expect([found, verdicts["Cargo.toml"]]).toEqual([[], "unlocked"]);
  });
});
