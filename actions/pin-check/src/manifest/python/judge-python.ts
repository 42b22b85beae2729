// Finds the locks that a pyproject.toml or a Pipfile is installed from, and compares.
import { folderOf, foldersAround, inFolder, relativeTo } from "../folder.ts";
import { type FoundLocks, judgeLocks } from "../judge-locks.ts";
import { fetched, type JudgedManifest, type LockCheck, type Read } from "../manifest.ts";
import { type ManifestTree, oncePerFile } from "../manifest-tree.ts";
import { namesMember } from "../member-globs.ts";
import { readPipfile } from "./pipfile.ts";
import { type Pyproject, readPyproject } from "./pyproject.ts";
import { readUvLock } from "./uv-lock.ts";
import { readPackageList, readPipfileLock } from "./version-lock.ts";

const UV_LOCK = "uv.lock";
const PACKAGE_LISTS: readonly string[] = ["poetry.lock", "pdm.lock", "pylock.toml"];

export async function judgePyproject(tree: ManifestTree, path: string): Promise<Read<JudgedManifest>> {
  const read = await readPyproject(tree, path);
  if (!read.ok) return read;
  const found = (await compareUv(tree, read.value)) ?? (await compareLists(tree, read.value));
  return { ok: true, value: judgeLocks(read.value.manifest, found) };
}

export async function judgePipfile(tree: ManifestTree, path: string): Promise<Read<JudgedManifest>> {
  const read = await readPipfile(tree, path);
  if (!read.ok) return read;
  const lock = inFolder(folderOf(path), "Pipfile.lock");
  const [first] = fetched(read.value);
  const missing = first ? "Pipfile.lock" : undefined;
  if (!tree.has(lock)) return { ok: true, value: judgeLocks(read.value, { locks: [], missing }) };
  const checked = await readListLock(tree, lock);
  const { dependencies } = read.value;
  const check: LockCheck = checked.ok
    ? { path: lock, ok: true, drifts: checked.value.compare(dependencies) }
    : { path: lock, ok: false, why: checked.why };
  return { ok: true, value: judgeLocks(read.value, { locks: [check], missing: undefined }) };
}

/** uv keeps one lock at the root of a workspace. Undefined where none knows the project. */
async function compareUv(tree: ManifestTree, project: Pyproject): Promise<FoundLocks | undefined> {
  const folder = folderOf(project.manifest.file.path);
  for (const root of [folder, ...foldersAround(folder)]) {
    const found = await compareUvAt(tree, project, root, relativeTo(root, folder));
    if (found) return found;
  }
  return undefined;
}

async function compareUvAt(
  tree: ManifestTree,
  project: Pyproject,
  root: string,
  folder: string,
): Promise<FoundLocks | undefined> {
  const isMember = folder === "" || (await isMemberOf(tree, root, folder));
  const path = inFolder(root, UV_LOCK);
  if (!tree.has(path)) {
    const isCovered = isMember && folder !== "";
    return isCovered ? { locks: [], missing: undefined, excuse: "the root of its workspace has no lock" } : undefined;
  }
  const lock = await readLock(tree, path);
  if (!lock.ok) return isMember ? { locks: [{ path, ok: false, why: lock.why }], missing: undefined } : undefined;
  const drifts = lock.value.compare(project, folder);
  if (drifts) return { locks: [{ path, ok: true, drifts }], missing: undefined };
  return isMember ? { locks: [unlisted(project, path)], missing: undefined } : undefined;
}

function unlisted({ name, manifest }: Pyproject, path: string): LockCheck {
  return { path, ok: true, drifts: [{ kind: "unlisted", name: name ?? manifest.file.path }] };
}

async function isMemberOf(tree: ManifestTree, root: string, folder: string): Promise<boolean> {
  const path = inFolder(root, "pyproject.toml");
  const read = tree.has(path) ? await readPyproject(tree, path) : undefined;
  return read?.ok === true && namesMember(read.value.workspace ?? [], folder);
}

async function compareLists(tree: ManifestTree, { manifest, tool }: Pyproject): Promise<FoundLocks> {
  const folder = folderOf(manifest.file.path);
  const paths = PACKAGE_LISTS.map((name) => inFolder(folder, name)).filter((path) => tree.has(path));
  const locks = await Promise.all(
    paths.map(async (path): Promise<LockCheck> => {
      const lock = await readListLock(tree, path);
      if (!lock.ok) return { path, ok: false, why: lock.why };
      return { path, ok: true, drifts: lock.value.compare(manifest.dependencies) };
    }),
  );
  const [first] = fetched(manifest);
  const missing = first && tool ? `${tool}.lock` : undefined;
  return { locks, missing, excuse: "it names no program that would write a lock" };
}

const readLock = oncePerFile(async (tree, path) => {
  const content = await tree.lockText(path);
  return content.ok ? readUvLock(content.text) : content;
});

const readListLock = oncePerFile(async (tree, path) => {
  const content = await tree.lockText(path);
  if (!content.ok) return content;
  return path.endsWith("Pipfile.lock") ? readPipfileLock(content.text) : readPackageList(content.text);
});
