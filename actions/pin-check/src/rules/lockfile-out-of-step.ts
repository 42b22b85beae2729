// Finds locks that do not hold what their manifest asks for.
import { clip, defineRule } from "@lockstep/core";
import { type Drift, type JudgedManifest, locate, type Manifest } from "../manifest/manifest.ts";

/** Names and ranges come from files of any content. */
const MAX_TEXT = 100;

const PACKAGE = '{ "dependencies": { "left": "^2.0.0", "right": "^1.0.0" } }\n';

function packageLock(left: string): string {
  const root = { dependencies: { left, right: "^1.0.0" } };
  const installed = { "node_modules/left": { version: "2.1.0" }, "node_modules/right": { version: "1.0.0" } };
  return `${JSON.stringify({ lockfileVersion: 3, packages: { "": root, ...installed } }, undefined, 2)}\n`;
}

export const lockfileOutOfStep = defineRule<JudgedManifest>({
  id: "lockfile-out-of-step",
  title: "Lockfile does not match the manifest",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "What a lockfile does not hold, it does not pin: an install that takes the lockfile as it is fails, and one that may change it resolves the difference again and takes what fits that day. A lockfile that records what nobody asks for looks like an edit by hand.",
  fix: "Let the package manager write the lockfile again (`npm install --package-lock-only`, `yarn install`, `pnpm install --lockfile-only`, `bun install --lockfile-only`, `uv lock`, `poetry lock`, `pipenv lock`, `cargo update --workspace`, `go mod tidy`), review what it changed, and commit both files together.",
  examples: {
    flags: [
      {
        path: "package.json",
        text: PACKAGE,
        at: ['"^2.0.0"'],
        beside: [{ path: "package-lock.json", text: packageLock("^1.3.0") }],
      },
      {
        path: "package.json",
        text: PACKAGE,
        at: ['"^1.0.0"'],
        beside: [{ path: "yarn.lock", text: 'left@^2.0.0:\n  version "2.1.0"\n' }],
      },
      {
        path: "pyproject.toml",
        text: '[project]\nname = "app"\ndependencies = ["left>=2"]\n',
        at: ['"left>=2"'],
        beside: [
          {
            path: "uv.lock",
            text: 'version = 1\n\n[[package]]\nname = "app"\nsource = { virtual = "." }\n\n[package.metadata]\nrequires-dist = [{ name = "left", specifier = ">=1" }]\n',
          },
        ],
      },
      {
        path: "go.mod",
        text: "module example.test/tool\n\nrequire example.test/left v1.3.1\n",
        at: ["example.test/left v1.3.1"],
        beside: [{ path: "go.sum", text: "example.test/left v1.3.0/go.mod h1:c3VtIG9mIGEgZ28ubW9k\n" }],
      },
    ],
    allows: [
      { path: "package.json", text: PACKAGE, beside: [{ path: "package-lock.json", text: packageLock("^2.0.0") }] },
      {
        path: "Cargo.toml",
        text: '[package]\nname = "tool"\n\n[dependencies]\nleft = "1.3"\n',
        beside: [
          {
            path: "Cargo.lock",
            text: 'version = 4\n\n[[package]]\nname = "tool"\nversion = "0.1.0"\ndependencies = [\n "left",\n]\n\n[[package]]\nname = "left"\nversion = "1.4.0"\nsource = "registry"\n',
          },
        ],
      },
    ],
  },
  *check({ manifest, locks }) {
    for (const lock of locks) {
      for (const drift of lock.ok ? lock.drifts : []) {
        yield {
          message: messageOf(drift, manifest, lock.path),
          location: locate(manifest, drift.dependency ?? manifest.heading),
          subject: drift.name,
          evidence: { lock: lock.path, drift: drift.kind },
        };
      }
    }
  },
});

function messageOf({ kind, name, dependency, held }: Drift, { file }: Manifest, lock: string): string {
  const what = clip(name, MAX_TEXT);
  if (kind === "stale") return `${lock} records ${what}, which ${file.path} does not ask for`;
  if (kind === "unlisted") return `${lock} does not list ${what}, a member of its workspace`;
  if (kind === "absent") return `${lock} does not hold ${what}`;
  const asked = clip(dependency?.specifier || "any version", MAX_TEXT);
  const instead = held === undefined ? "something else" : clip(held || "no range", MAX_TEXT);
  return `${what}: the manifest asks for ${asked}, but ${lock} has ${instead}`;
}
