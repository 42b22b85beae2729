import { PRESET_NAMES } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findPackageManagers, presetsFor } from "./package-managers.ts";

function namesIn(...paths: readonly string[]): readonly string[] {
  return findPackageManagers(paths).map(({ name }) => name);
}

describe("findPackageManagers", () => {
  it.each([
    ["npm", "package-lock.json", "npm"],
    ["pnpm", "web/pnpm-lock.yaml", "npm"],
    ["yarn", "yarn.lock", "npm"],
    ["pip", "requirements-dev.txt", "pip"],
    ["poetry", "poetry.lock", "pip"],
    ["uv", "uv.lock", "pip"],
    ["go", "go.mod", "go"],
    ["cargo", "crates/a/Cargo.toml", "cargo"],
    ["maven", "pom.xml", "maven"],
    ["gradle", "app/build.gradle.kts", "maven"],
    ["gem", "demo.gemspec", "rubygems"],
    ["docker", "Dockerfile", "docker"],
    ["docker", "deploy/docker-compose.prod.yml", "docker"],
  ])("knows %s by %s", (name, path, preset) => {
    expect(findPackageManagers([path])).toEqual([{ name, preset, paths: [path] }]);
  });

  it("takes a shared manifest for what it is only where no lock file says more", () => {
    expect(namesIn("package.json")).toEqual(["npm without a lock file"]);
    expect(namesIn("package.json", "yarn.lock")).toEqual(["yarn"]);
    expect(namesIn("package.json", "uv.lock", "pyproject.toml")).toEqual(["npm without a lock file", "uv"]);
  });

  it("leaves copies, samples and test data alone", () => {
    expect(namesIn("node_modules/a/package.json", "vendor/b/go.mod", "src/testdata/pom.xml", "tests/Gemfile")).toEqual(
      [],
    );
    expect(namesIn("latests/Gemfile")).toEqual(["gem"]);
  });

  it.each([["package-lock.json.bak"], ["notpom.xml"], ["a".repeat(100_000)], ["package.json/readme"]])(
    "finds none in %.40s",
    (path) => {
      expect(namesIn(path)).toEqual([]);
    },
  );

  it("counts every file once, whatever the names", () => {
    const name = fc.oneof(fc.string(), fc.constantFrom("go.mod", "yarn.lock", "Dockerfile", "vendor"));
    const path = fc.array(name, { minLength: 1, maxLength: 4 }).map((parts) => parts.join("/"));
    fc.assert(
      fc.property(fc.uniqueArray(path), (paths) => {
        const named = findPackageManagers(paths).flatMap((manager) => manager.paths);
        expect(new Set(named).size).toBe(named.length);
        expect(paths).toEqual(expect.arrayContaining(named));
      }),
    );
  });
});

it("asks for GitHub always, and for each preset once", () => {
  expect(presetsFor([])).toEqual(["github"]);
  const presets = presetsFor(findPackageManagers(["Dockerfile", "go.mod", "yarn.lock", "a/pnpm-lock.yaml", "Gemfile"]));
  expect(presets).toEqual(["github", "npm", "go", "rubygems", "docker"]);
  expect(PRESET_NAMES).toEqual(expect.arrayContaining([...presets]));
});
