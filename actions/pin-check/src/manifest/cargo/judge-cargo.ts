// Finds the Cargo.lock of a Cargo.toml, which lies at the root of its workspace, and compares.
import { folderOf, foldersAround, inFolder, relativeTo, resolveIn } from "../folder.ts";
import { type FoundLocks, judgeLocks } from "../judge-locks.ts";
import { type DependencySpec, fetched, type JudgedManifest, type LockCheck, type Read } from "../manifest.ts";
import { type ManifestTree, oncePerFile } from "../manifest-tree.ts";
import { namesMember } from "../member-globs.ts";
import { readCargoLock } from "./cargo-lock.ts";
import { type CargoToml, type CargoWorkspace, readCargoToml } from "./cargo-toml.ts";

const CARGO_LOCK = "Cargo.lock";
const CARGO_TOML = "Cargo.toml";

export async function judgeCargo(tree: ManifestTree, path: string): Promise<Read<JudgedManifest>> {
  const read = await readCargoToml(tree, path);
  if (!read.ok) return read;
  const root = await rootOf(tree, read.value, folderOf(path));
  const crate = inheriting(read.value, root.workspace);
  return { ok: true, value: judgeLocks(crate.manifest, await compare(tree, crate, root)) };
}

interface Root {
  readonly folder: string;
  readonly workspace: CargoWorkspace | undefined;
}

/** Cargo looks outwards for the first workspace that does not exclude the package; without one it is its own root. */
async function rootOf(tree: ManifestTree, crate: CargoToml, folder: string): Promise<Root> {
  if (crate.workspace) return { folder, workspace: crate.workspace };
  for (const around of foldersAround(folder)) {
    const path = inFolder(around, CARGO_TOML);
    const read = tree.has(path) ? await readCargoToml(tree, path) : undefined;
    const workspace = read?.ok ? read.value.workspace : undefined;
    if (!workspace) continue;
    const isExcluded = workspace.exclude.some((excluded) => isWithin(folder, resolveIn(around, excluded)));
    return isExcluded ? { folder, workspace: undefined } : { folder: around, workspace };
  }
  return { folder, workspace: undefined };
}

function isWithin(folder: string, outer: string | undefined): boolean {
  return outer !== undefined && (folder === outer || folder.startsWith(`${outer}/`));
}

/** The crate with the requirements that it inherits written out. */
function inheriting(crate: CargoToml, workspace: CargoWorkspace | undefined): CargoToml {
  if (crate.inherited.size === 0 || !workspace) return crate;
  const dependencies = crate.manifest.dependencies.map((dependency): DependencySpec => {
    const shared = crate.inherited.has(dependency.name) ? workspace.dependencies.get(dependency.name) : undefined;
    return shared ? { ...dependency, ...shared, wildcard: shared.specifier === "*" } : dependency;
  });
  return { ...crate, manifest: { ...crate.manifest, dependencies } };
}

async function compare(tree: ManifestTree, crate: CargoToml, root: Root): Promise<FoundLocks> {
  const path = inFolder(root.folder, CARGO_LOCK);
  if (!tree.has(path)) return withoutLock(tree, crate, root);
  const lock = await readLock(tree, path);
  if (!lock.ok) return { locks: [{ path, ok: false, why: lock.why }], missing: undefined };
  const { name } = crate;
  const drifts = name === undefined ? [] : lock.value.compare(name, crate.manifest.dependencies);
  if (drifts) return { locks: [{ path, ok: true, drifts }], missing: undefined };
  if (!isMember(crate, root)) return { locks: [], missing: undefined, excuse: "no lock knows it" };
  const unlisted: LockCheck = { path, ok: true, drifts: [{ kind: "unlisted", name: name ?? "" }] };
  return { locks: [unlisted], missing: undefined };
}

function isMember({ manifest }: CargoToml, { folder, workspace }: Root): boolean {
  const own = relativeTo(folder, folderOf(manifest.file.path));
  return own === "" || namesMember(workspace?.members ?? [], own);
}

/** Libraries are built with whatever their users lock; what has a program is what a pipeline builds and ships. */
async function withoutLock(tree: ManifestTree, crate: CargoToml, { folder }: Root): Promise<FoundLocks> {
  const own = folderOf(crate.manifest.file.path);
  if (folder !== own) {
    const excused = { locks: [], missing: undefined, excuse: "the root of its workspace has no lock" };
    return (await hasProgram(tree, crate, own)) ? { ...excused, rootLock: inFolder(folder, CARGO_LOCK) } : excused;
  }
  const [first] = fetched(crate.manifest);
  const missing = first && (await hasProgram(tree, crate, folder)) ? CARGO_LOCK : undefined;
  return { locks: [], missing, excuse: "it is a library without a lock" };
}

async function hasProgram(tree: ManifestTree, crate: CargoToml, folder: string): Promise<boolean> {
  return crate.hasBinary || (await programFolders(tree, CARGO_TOML)).has(folder);
}

const PROGRAM = /(?:^|\/)src\/(?:main\.rs$|bin\/)/;

/** The folders of packages whose files make a program, found once a tree. */
const programFolders = oncePerFile(async (tree): Promise<ReadonlySet<string>> => {
  const folders = new Set<string>();
  for (const path of tree.paths()) {
    const place = PROGRAM.exec(path);
    if (place) folders.add(path.slice(0, place.index));
  }
  return folders;
});

const readLock = oncePerFile(async (tree, path) => {
  const content = await tree.lockText(path);
  return content.ok ? readCargoLock(content.text) : content;
});
