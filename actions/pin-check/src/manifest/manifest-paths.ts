// Tells by its path which files are manifests that a pipeline may install from. Reads nothing.

export type ManifestKind = "package-json" | "requirements" | "pyproject" | "pipfile" | "cargo" | "go-mod";

/**
 * Folders whose manifests are left alone, because they are copies, samples or test data that no pipeline installs from: a
 * missing or broken lock is normal there, often on purpose.
 */
const LEFT_ALONE: ReadonlySet<string> = new Set([
  "node_modules",
  "bower_components",
  "vendor",
  "third_party",
  "site-packages",
  ".venv",
  "venv",
  "testdata",
  "test-data",
  "test_data",
  "fixture",
  "fixtures",
  "__fixtures__",
  "__mocks__",
  "__tests__",
  "test",
  "tests",
  "example",
  "examples",
  "sample",
  "samples",
  "template",
  "templates",
]);

const BY_NAME: ReadonlyMap<string, ManifestKind> = new Map([
  ["package.json", "package-json"],
  ["pyproject.toml", "pyproject"],
  ["Pipfile", "pipfile"],
  ["Cargo.toml", "cargo"],
  ["go.mod", "go-mod"],
]);

/** `requirements.txt`, `dev-requirements.txt`, `requirements-dev.txt`, `requirements_test.txt`. */
const REQUIREMENTS = /^(?:.*[-_.])?requirements(?:[-_.].*)?\.txt$/is;

/** What the file at this repository-relative path is, or undefined for what is no manifest or is left alone. */
export function manifestKindOf(path: string): ManifestKind | undefined {
  const folders = path.split("/");
  const name = folders.pop() ?? "";
  const kind = BY_NAME.get(name) ?? (isRequirements(folders, name) ? "requirements" : undefined);
  return kind === undefined || isLeftAlone(folders, kind) ? undefined : kind;
}

function isRequirements(folders: readonly string[], name: string): boolean {
  return REQUIREMENTS.test(name) || (folders.at(-1) === "requirements" && name.endsWith(".txt"));
}

/** A requirements file directly in `test` or `tests` is what a pipeline installs before it runs the tests. */
function isLeftAlone(folders: readonly string[], kind: ManifestKind): boolean {
  const isTestFolder = /^tests?$/.test(folders.at(-1) ?? "");
  const counted = kind === "requirements" && isTestFolder ? folders.slice(0, -1) : folders;
  return counted.some((folder) => LEFT_ALONE.has(folder) || folder.includes("{{"));
}
