// Finds dependencies that take any later release, where no lock says which.
import { clip, defineRule } from "@lockstep/core";
import { type DependencySpec, type JudgedManifest, locate } from "../manifest/manifest.ts";

/** Names and ranges come from files of any content. */
const MAX_TEXT = 100;

const PACKAGE = '{ "dependencies": { "left": "*", "right": "latest", "top": ">=1.2", "down": "^1.0.0" } }\n';

export const wildcardDependency = defineRule<JudgedManifest>({
  id: "wildcard-dependency",
  title: "Dependency accepts any later release, and no lockfile pins it",
  severity: "warning",
  confidence: "high",
  needs: [],
  why: "A range without an upper bound accepts every release to come, whatever its content. Nobody looks at it before the pipeline runs it. Where a lockfile holds the dependency, that decides, and the range does no harm. Ranges of libraries in `[project]` of a `pyproject.toml` are left alone: they are for the users of the library.",
  fix: "Commit a lockfile. Where that is not possible, name a version: `^1.4.2` in a `package.json`, `name==1.4.2` with `--hash` in a requirements file (`pip-compile --generate-hashes` and `uv pip compile --generate-hashes` write it).",
  examples: {
    flags: [
      { path: "package.json", text: PACKAGE, at: ['"*"', '"latest"', '">=1.2"'] },
      {
        path: "requirements.txt",
        text: "left\nright>=2  # any\ntop==1.4.2\ndown~=1.0\n",
        at: ["left", "right>=2"],
      },
      { path: "Cargo.toml", text: '[dependencies]\nleft = "*"\n', at: ['"*"'] },
      { path: "pyproject.toml", text: '[tool.poetry.dependencies]\nleft = { version = "*" }\n', at: ['"*"'] },
    ],
    allows: [
      {
        path: "package.json",
        text: '{ "dependencies": { "left": "*" } }\n',
        beside: [{ path: "yarn.lock", text: 'left@*:\n  version "2.1.0"\n' }],
      },
      { path: "requirements.txt", text: `left==1.4.2 \\\n    --hash=sha256:${"0".repeat(64)}\n` },
      {
        path: "requirements.txt",
        text: "-c constraints.txt\nleft\n",
        beside: [{ path: "constraints.txt", text: "left==1.4.2\n" }],
      },
      { path: "package.json", text: '{ "peerDependencies": { "left": "*" } }\n' },
    ],
  },
  *check(judged) {
    const { manifest } = judged;
    const isHeld = heldBy(judged);
    for (const dependency of manifest.dependencies) {
      if (!dependency.wildcard || isHeld(dependency)) continue;
      const range = clip(dependency.specifier, MAX_TEXT);
      const message = `${clip(dependency.name, MAX_TEXT)}${range && ` ${range}`}: any later release fits, and no lockfile pins it`;
      yield { message, location: locate(manifest, dependency), subject: dependency.name };
    }
  },
});

/** A lock that was not read may hold it: the report says that it was not read. */
function heldBy({ locks }: JudgedManifest): (dependency: DependencySpec) => boolean {
  const drifted = locks.map((lock) => new Set(lock.ok ? lock.drifts.map(({ name }) => name) : []));
  return ({ name }) => drifted.some((names) => !names.has(name));
}
