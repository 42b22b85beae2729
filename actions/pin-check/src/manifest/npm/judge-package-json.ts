// Finds the locks that a package.json is installed from, beside it or at the root of its workspace, and compares.
import { folderOf, foldersAround, inFolder, relativeTo } from "../folder.ts";
import { type FoundLocks, judgeLocks } from "../judge-locks.ts";
import { fetched, type JudgedManifest, type LockCheck, type Read, type Refusal } from "../manifest.ts";
import { type ManifestTree, oncePerFile } from "../manifest-tree.ts";
import type { NpmLock, NpmRequest } from "./npm-lock.ts";
import { isMember, PNPM_WORKSPACE, workspaceGlobs } from "./npm-workspace.ts";
import { localPackageNames, PACKAGE_JSON, type PackageJson, readPackageJson } from "./package-json.ts";

interface LockFormat {
  readonly name: string;
  readonly manager: string;
  /** Loads its reader at its first use: few repositories need more than one. Undefined for what is no text. */
  readonly read: ((text: string) => Promise<Read<NpmLock>>) | undefined;
}

/** npm reads the shrinkwrap where there are both; Bun the text lock. */
const FORMATS: readonly LockFormat[] = [
  { name: "npm-shrinkwrap.json", manager: "npm", read: readNpm },
  { name: "package-lock.json", manager: "npm", read: readNpm },
  { name: "yarn.lock", manager: "yarn", read: async (text) => (await import("./yarn-lock.ts")).readYarnLock(text) },
  {
    name: "pnpm-lock.yaml",
    manager: "pnpm",
    read: async (text) => (await import("./pnpm-lock.ts")).readPnpmLock(text),
  },
  { name: "bun.lock", manager: "bun", read: async (text) => (await import("./bun-lock.ts")).readBunLock(text) },
  { name: "bun.lockb", manager: "bun", read: undefined },
];

const BINARY: Refusal = {
  ok: false,
  why: "a binary lockfile cannot be compared with its manifest; run `bun install --save-text-lockfile` to get a text one",
};

async function readNpm(text: string): Promise<Read<NpmLock>> {
  return (await import("./package-lock.ts")).readPackageLock(text);
}

export async function judgePackageJson(tree: ManifestTree, path: string): Promise<Read<JudgedManifest>> {
  const read = await readPackageJson(tree, path);
  if (!read.ok) return read;
  const { manifest } = read.value;
  const own = formatsIn(tree, folderOf(path), read.value.manager);
  const found = own.length > 0 ? await compareOwn(tree, read.value, own) : await compareAround(tree, read.value);
  return { ok: true, value: judgeLocks(manifest, found) };
}

async function compareOwn(tree: ManifestTree, pkg: PackageJson, formats: readonly LockFormat[]): Promise<FoundLocks> {
  const folder = folderOf(pkg.manifest.file.path);
  const request = await requestFor(tree, pkg, folder, true);
  const locks = formats.map(async ({ name }) => {
    const path = inFolder(folder, name);
    return (await compareWith(tree, path, request)) ?? unlisted(pkg, path);
  });
  return { locks: await Promise.all(locks), missing: undefined };
}

/** Looks outwards for a workspace root that knows the package. */
async function compareAround(tree: ManifestTree, pkg: PackageJson): Promise<FoundLocks> {
  const folder = folderOf(pkg.manifest.file.path);
  for (const root of foldersAround(folder)) {
    const globs = await workspaceGlobs(tree, root);
    if (globs === undefined) continue;
    const found = await compareAtRoot(tree, pkg, root, isMember(globs, relativeTo(root, folder)));
    if (found) return found;
  }
  const [first] = fetched(pkg.manifest);
  return { locks: [], missing: first ? lockNameOf(pkg.manager) : undefined };
}

async function compareAtRoot(
  tree: ManifestTree,
  pkg: PackageJson,
  root: string,
  member: boolean | undefined,
): Promise<FoundLocks | undefined> {
  const paths = formatsIn(tree, root, await managerAt(tree, root)).map(({ name }) => inFolder(root, name));
  const request = await requestFor(tree, pkg, root, member);
  const checks = await Promise.all(paths.map((path) => compareWith(tree, path, request)));
  const locks = checks.flatMap((check) => check ?? []);
  // A lock that cannot be read is no lock of a package that its root does not count among its members.
  if (locks.some(({ ok }) => ok || member !== false)) return { locks, missing: undefined };
  if (member !== true) return undefined;
  const [path] = paths;
  if (path !== undefined) return { locks: [unlisted(pkg, path)], missing: undefined };
  const rootLock = inFolder(root, await lockNameAt(tree, root));
  return { locks: [], missing: undefined, excuse: "the root of its workspace has no lock", rootLock };
}

function unlisted(pkg: PackageJson, path: string): LockCheck {
  return { path, ok: true, drifts: [{ kind: "unlisted", name: pkg.name ?? pkg.manifest.file.path }] };
}

/** The locks in a folder. Where the package names its manager and that one's lock is there, other locks do not count. */
function formatsIn(tree: ManifestTree, folder: string, manager: string | undefined): readonly LockFormat[] {
  const present = FORMATS.filter(({ name }) => tree.has(inFolder(folder, name)));
  const own = present.filter((format) => format.manager === manager);
  return (own.length > 0 ? own : present).filter(
    (format, index, all) => all.findIndex((other) => other.manager === format.manager) === index,
  );
}

function lockNameOf(manager: string | undefined): string {
  const formats = FORMATS.filter((format) => format.manager === manager && format.name !== "npm-shrinkwrap.json");
  return formats[0]?.name ?? "package-lock.json";
}

async function lockNameAt(tree: ManifestTree, root: string): Promise<string> {
  const manager = await managerAt(tree, root);
  return lockNameOf(manager ?? (tree.has(inFolder(root, PNPM_WORKSPACE)) ? "pnpm" : undefined));
}

async function managerAt(tree: ManifestTree, folder: string): Promise<string | undefined> {
  const root = await readPackageJson(tree, inFolder(folder, PACKAGE_JSON));
  return root.ok ? root.value.manager : undefined;
}

/** Undefined where the lock does not know the package. */
async function compareWith(tree: ManifestTree, path: string, request: NpmRequest): Promise<LockCheck | undefined> {
  const lock = await readLock(tree, path);
  if (!lock.ok) return { path, ok: false, why: lock.why };
  const drifts = await lock.value.compare(request);
  return drifts && { path, ok: true, drifts };
}

const readLock = oncePerFile(async (tree, path): Promise<Read<NpmLock>> => {
  const format = FORMATS.find(({ name }) => path === name || path.endsWith(`/${name}`));
  if (format?.read === undefined) return BINARY;
  const content = await tree.lockText(path);
  return content.ok ? format.read(content.text) : content;
});

async function requestFor(
  tree: ManifestTree,
  pkg: PackageJson,
  folder: string,
  member: boolean | undefined,
): Promise<NpmRequest> {
  const root = await readPackageJson(tree, inFolder(folder, PACKAGE_JSON));
  return {
    pkg,
    folder: relativeTo(folder, folderOf(pkg.manifest.file.path)),
    isMember: member,
    resolved: root.ok ? root.value.resolved : new Set(),
    localNames: () => localPackageNames(tree),
  };
}
