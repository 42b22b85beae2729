import { expect, it } from "vitest";
import { manifestKindOf } from "./manifest-paths.ts";

it.each([
  ["package.json", "package-json"],
  ["a/b/package.json", "package-json"],
  ["requirements.txt", "requirements"],
  ["dev-requirements.txt", "requirements"],
  ["a/requirements_test.txt", "requirements"],
  ["requirements/base.txt", "requirements"],
  ["tests/requirements.txt", "requirements"],
  ["pyproject.toml", "pyproject"],
  ["Pipfile", "pipfile"],
  ["crates/a/Cargo.toml", "cargo"],
  ["go.mod", "go-mod"],
])("%s is a manifest: %s", (path, kind) => {
  expect(manifestKindOf(path)).toBe(kind);
});

it.each([
  "package.json.bak",
  "my-package.json",
  "node_modules/a/package.json",
  "vendor/a/go.mod",
  "a/testdata/go.mod",
  "test/fixtures/requirements.txt",
  "tests/app/requirements.txt",
  "tests/package.json",
  "examples/a/package.json",
  "{{name}}/pyproject.toml",
  "requirements.md",
  "notrequirements.txt",
])("%s is left alone", (path) => {
  expect(manifestKindOf(path)).toBeUndefined();
});
