// Names of files that decide what a build does. One that appears in a checkout, and is not ignored, may be there to be run.

/** Whole names, in lower case. */
const NAMES: ReadonlySet<string> = new Set([
  // JavaScript
  "package.json",
  "package-lock.json",
  "npm-shrinkwrap.json",
  "yarn.lock",
  "pnpm-lock.yaml",
  "pnpm-workspace.yaml",
  "bun.lock",
  "bun.lockb",
  "bunfig.toml",
  "deno.json",
  "deno.jsonc",
  "deno.lock",
  ".npmrc",
  ".yarnrc",
  ".yarnrc.yml",
  ".pnpmfile.cjs",
  "binding.gyp",
  // Python
  "pyproject.toml",
  "setup.py",
  "setup.cfg",
  "pipfile",
  "pipfile.lock",
  "poetry.lock",
  "uv.lock",
  "pip.conf",
  "tox.ini",
  "noxfile.py",
  "conftest.py",
  "sitecustomize.py",
  "usercustomize.py",
  // Go, Rust, Java, Ruby, PHP, .NET, C
  "go.mod",
  "go.sum",
  "go.work",
  "cargo.toml",
  "cargo.lock",
  "build.rs",
  "rust-toolchain",
  "rust-toolchain.toml",
  "pom.xml",
  "gradlew",
  "gradle.properties",
  "mvnw",
  "maven.config",
  "gemfile",
  "gemfile.lock",
  "rakefile",
  "composer.json",
  "composer.lock",
  "nuget.config",
  "directory.build.props",
  "directory.build.targets",
  "global.json",
  "cmakelists.txt",
  "configure",
  "meson.build",
  "build.ninja",
  "sconstruct",
  "build.bazel",
  "workspace.bazel",
  "module.bazel",
  ".bazelrc",
  // Whatever the language
  "makefile",
  "gnumakefile",
  "justfile",
  "taskfile.yml",
  "dockerfile",
  "containerfile",
  "docker-compose.yml",
  "docker-compose.yaml",
  "compose.yml",
  "compose.yaml",
  ".dockerignore",
  "action.yml",
  "action.yaml",
  ".gitattributes",
  ".gitignore",
  ".gitmodules",
  ".gitconfig",
  ".envrc",
  ".env",
  ".tool-versions",
  "mise.toml",
]);

const ENDINGS = [
  ".gradle",
  ".gradle.kts",
  ".mk",
  ".cmake",
  ".bzl",
  ".csproj",
  ".fsproj",
  ".gemspec",
  ".podspec",
  ".pth",
  ".sh",
  ".bash",
  ".ps1",
];

/** Names that tools extend: `Dockerfile.build`, `requirements-dev.txt`, `vite.config.ts`. */
const STARTS = ["dockerfile.", "makefile.", "requirements"];
const CONFIG = /\.config\.(?:[cm]?[jt]s)$/;

/** Folders whose files are read by tools whatever their names are. */
const FOLDERS = [".github/", ".cargo/", ".mvn/", ".husky/", ".githooks/", "node_modules/.bin/"];

/** True for a path, relative to its checkout, that a build may read or run without being told to. */
export function isBuildInput(path: string): boolean {
  const lower = path.toLowerCase();
  const name = lower.slice(lower.lastIndexOf("/") + 1);
  if (NAMES.has(name) || CONFIG.test(name)) return true;
  if (ENDINGS.some((ending) => name.endsWith(ending)) || STARTS.some((start) => name.startsWith(start))) return true;
  return FOLDERS.some((folder) => lower.startsWith(folder) || lower.includes(`/${folder}`));
}
