import { execFileSync } from "node:child_process";
import { mkdirSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findArtifacts, namedArtifacts } from "./find-artifacts.ts";

function tree(...paths: readonly string[]): ScratchFolder {
  const folder = new ScratchFolder();
  for (const path of paths) folder.write(path, path);
  return folder;
}

function names(folder: ScratchFolder, patterns: string): readonly string[] {
  return findArtifacts(folder.path, patterns).files.map(({ name }) => name);
}

function code(act: () => unknown): unknown {
  try {
    act();
    return "none";
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}

describe("findArtifacts", () => {
  it("finds files by patterns, later lines win", () => {
    using folder = tree("dist/a.zip", "dist/a.txt", "dist/sub/b.zip", "dist/sub/keep/c.txt", "src/x.ts");
    expect(names(folder, "dist/**\n!**/*.txt\ndist/sub/keep/*")).toEqual([
      "dist/a.zip",
      "dist/sub/b.zip",
      "dist/sub/keep/c.txt",
    ]);
    expect(names(folder, "**\n!dist/sub")).toEqual(["dist/a.txt", "dist/a.zip", "src/x.ts"]);
    expect(names(folder, `${folder.path}/src/*`)).toEqual(["src/x.ts"]);
  });

  it("tells of patterns that name nothing, and refuses paths that do", () => {
    using folder = tree("dist/a.zip");
    expect(findArtifacts(folder.path, "dist/*.zip\ndist/*.whl")).toMatchObject({ unmatched: ["dist/*.whl"] });
    expect(findArtifacts(folder.path, "*").unmatched).toEqual(["*"]);
    expect(code(() => names(folder, "dist/*.zip\ndist/b.zip"))).toBe("path-not-found");
    expect(code(() => names(folder, "dist"))).toBe("invalid-input");
    expect(code(() => names(folder, "dist/"))).toBe("invalid-input");
    expect(code(() => findArtifacts(join(folder.path, "none"), "*"))).toBe("path-not-found");
  });

  it("keeps out of .git", () => {
    using folder = tree(".git/config", "sub/.git/HEAD", "sub/.github/x");
    expect(names(folder, "**")).toEqual(["sub/.github/x"]);
    expect(code(() => names(folder, ".git/config"))).toBe("path-not-found");
  });

  it("follows links to folders inside the workspace, however they loop", () => {
    using folder = tree("real/a", "real/sub/b", "other/c");
    symlinkSync("real", join(folder.path, "link"));
    symlinkSync("..", join(folder.path, "real/sub/up"));
    symlinkSync("../other", join(folder.path, "real/over"));
    symlinkSync("../real", join(folder.path, "other/back"));
    symlinkSync("self", join(folder.path, "self"));
    expect(names(folder, "link/*\nlink/sub/*")).toEqual(["link/a", "link/sub/b"]);
    expect(names(folder, "real/**")).toEqual(["real/a", "real/over/c", "real/sub/b"]);
    // A link to itself is no folder: it is found, and refused when it is read.
    expect(names(folder, "s*")).toEqual(["self"]);
  });

  it("refuses links to folders elsewhere, unless they do not matter", () => {
    using folder = tree("dist/a");
    using elsewhere = tree("secret");
    symlinkSync(elsewhere.path, join(folder.path, "dist/away"));
    expect(code(() => names(folder, "dist/**"))).toBe("invalid-input");
    expect(code(() => names(folder, "dist/**/*.zip"))).toBe("invalid-input");
    expect(names(folder, "dist/*")).toEqual(["dist/a"]);
    expect(names(folder, "dist/**\n!dist/away")).toEqual(["dist/a"]);
  });

  it("finds pipes, which reading refuses, and leaves folders out", () => {
    using folder = tree("dist/a");
    mkdirSync(join(folder.path, "dist/folder"));
    execFileSync("mkfifo", [join(folder.path, "dist/pipe")]);
    expect(names(folder, "dist/*")).toEqual(["dist/a", "dist/pipe"]);
  });

  it("finds every file exactly once by `**`, and none after `!**`", () => {
    const segment = fc.constantFrom("a", "b", ".c", "d e", "f*", "!g", "#h");
    const path = fc.tuple(segment, segment, segment).map((segments) => segments.join("/"));
    fc.assert(
      fc.property(fc.uniqueArray(path, { minLength: 1, maxLength: 8 }), (paths) => {
        using folder = tree(...paths);
        expect(names(folder, "**\n**/*\n*/*/*")).toEqual([...paths].sort());
        expect(names(folder, "**\n!**")).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

describe("namedArtifacts", () => {
  it("names files by their path below the folder, and others by their last segment", () => {
    const found = namedArtifacts(["a/./b", "/ws/c", "../d", "..e", "/x/y/z"], "/ws");
    expect(found).toEqual([
      { name: "a/b", path: "/ws/a/b" },
      { name: "c", path: "/ws/c" },
      { name: "d", path: "/d" },
      { name: "..e", path: "/ws/..e" },
      { name: "z", path: "/x/y/z" },
    ]);
  });
});
