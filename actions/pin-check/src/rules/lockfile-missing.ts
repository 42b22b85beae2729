// Finds manifests that are installed from without a lock.
import { defineRule } from "@lockstep/core";
import { fetched, type JudgedManifest, locate } from "../manifest/manifest.ts";
import { SHA, step } from "./example-files.ts";

const PACKAGE = '{\n  "name": "app",\n  "dependencies": { "left": "^1.3.0" }\n}\n';
const MEMBER = '{ "name": "member", "dependencies": { "left": "^1.3.0" } }\n';

export const lockfileMissing = defineRule<JudgedManifest>({
  id: "lockfile-missing",
  title: "Dependencies are installed without a lockfile",
  severity: "warning",
  confidence: "medium",
  needs: [],
  why: "A manifest names ranges. Without a lockfile, every install takes whatever fits that day, even what somebody published an hour ago, and so do all dependencies of the dependencies. The rule looks at `package.json`, `Pipfile`, `go.mod`, a `Cargo.toml` whose workspace builds a program, and a `pyproject.toml` with tables of Poetry, uv or PDM; members of a workspace count with its root. Copies, samples and test data (folders such as `vendor`, `examples`, `fixtures`, `tests`) are left alone.",
  fix: "Let the package manager write the lockfile, commit it, and install with the command that refuses to change it: `npm ci`, `yarn install --immutable`, `pnpm install --frozen-lockfile`, `bun install --frozen-lockfile`, `uv sync --locked`, `poetry sync`, `cargo build --locked`. For a published library that ships no lockfile, add an exception with that reason.",
  examples: {
    flags: [
      { path: "package.json", text: PACKAGE, at: ['"dependencies"'] },
      {
        path: "tools/Cargo.toml",
        text: '[package]\nname = "tool"\n\n[dependencies]\nleft = "1"\n',
        at: ["[dependencies]"],
        beside: [{ path: "tools/src/main.rs", text: "fn main() {}\n" }],
      },
      {
        path: "go.mod",
        text: "module example.test/tool\n\nrequire example.test/left v1.3.0\n",
        at: ["example.test/left v1.3.0"],
      },
      {
        path: "pyproject.toml",
        text: '[tool.poetry.dependencies]\npython = "^3.12"\nleft = "^1.3"\n',
        at: ["[tool.poetry.dependencies]"],
      },
    ],
    allows: [
      {
        path: "package.json",
        text: PACKAGE,
        beside: [{ path: "yarn.lock", text: 'left@^1.3.0:\n  version "1.3.0"\n' }],
      },
      {
        path: "package.json",
        text: '{ "dependencies": { "own": "file:./own" }, "peerDependencies": { "left": "1" } }\n',
      },
      {
        path: "packages/member/package.json",
        text: MEMBER,
        beside: [
          { path: "package.json", text: '{ "name": "root", "workspaces": ["packages/*"] }\n' },
          { path: "yarn.lock", text: 'left@^1.3.0:\n  version "1.3.0"\n' },
        ],
      },
      { path: "examples/package.json", text: PACKAGE, beside: [step(`octo-org/tool@${SHA}`)] },
      { path: "Cargo.toml", text: '[package]\nname = "library"\n\n[dependencies]\nleft = "1"\n' },
      { path: "pyproject.toml", text: '[project]\nname = "library"\ndependencies = ["left>=1"]\n' },
    ],
  },
  *check({ manifest, missing }) {
    if (missing === undefined) return;
    const count = fetched(manifest).length;
    const asked = count === 1 ? "1 dependency" : `${count} dependencies`;
    yield {
      message: `${asked} but no ${missing}: every install resolves the versions again`,
      location: locate(manifest, manifest.heading),
      subject: missing,
    };
  },
});
