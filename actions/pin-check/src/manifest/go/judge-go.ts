// Holds a go.mod against its go.sum, and against the go.work.sum of a workspace around it.
import { folderOf, foldersAround, inFolder } from "../folder.ts";
import { judgeLocks } from "../judge-locks.ts";
import type { DependencySpec, Drift, JudgedManifest, LockCheck, Read } from "../manifest.ts";
import { type ManifestTree, oncePerFile } from "../manifest-tree.ts";
import { type GoMod, readGoMod } from "./go-mod.ts";

export async function judgeGoMod(tree: ManifestTree, path: string): Promise<Read<JudgedManifest>> {
  const read = await readGoMod(tree, path);
  if (!read.ok) return read;
  const { manifest } = read.value;
  const work = [folderOf(path), ...foldersAround(folderOf(path))].find((folder) =>
    tree.has(inFolder(folder, "go.work")),
  );
  const own = work === undefined ? new Set<string>() : await workspaceModules(tree);
  const asked = manifest.dependencies.filter((dependency) => isFetched(dependency, read.value, own));
  const sum = inFolder(folderOf(path), "go.sum");
  if (asked.length === 0) return { ok: true, value: judgeLocks({ ...manifest, dependencies: [] }, NO_LOCK) };
  if (!tree.has(sum)) return { ok: true, value: judgeLocks(manifest, { locks: [], missing: "go.sum" }) };
  const shared = work === undefined ? [] : [inFolder(work, "go.work.sum")].filter((file) => tree.has(file));
  const lock = await compare(tree, [sum, ...shared], asked, read.value);
  return { ok: true, value: judgeLocks(manifest, { locks: [lock], missing: undefined }) };
}

const NO_LOCK = { locks: [], missing: undefined };

/** In a workspace the modules of the repository meet each other's requirements. */
async function workspaceModules(tree: ManifestTree): Promise<ReadonlySet<string>> {
  const modules = new Set<string>();
  for (const path of tree.paths()) {
    if (path !== "go.mod" && !path.endsWith("/go.mod")) continue;
    const read = await readGoMod(tree, path);
    if (read.ok && read.value.module !== undefined) modules.add(read.value.module);
  }
  return modules;
}

function isFetched({ name, specifier }: DependencySpec, mod: GoMod, own: ReadonlySet<string>): boolean {
  const pin = `${name} ${specifier}`;
  // A branch or commit id is not yet a version: go replaces it at its next run.
  if (own.has(name) || mod.excluded.has(pin) || !/^v\d/.test(specifier)) return false;
  return sourceOf(pin, name, mod) !== undefined;
}

/** The `module version` that go fetches for a requirement; undefined for a folder. */
function sourceOf(pin: string, name: string, { replaced }: GoMod): string | undefined {
  const key = [pin, name].find((candidate) => replaced.has(candidate));
  return key === undefined ? pin : replaced.get(key);
}

async function compare(
  tree: ManifestTree,
  paths: readonly string[],
  asked: readonly DependencySpec[],
  mod: GoMod,
): Promise<LockCheck> {
  const [path = ""] = paths;
  const held = new Set<string>();
  for (const file of paths) {
    const sums = await readGoSum(tree, file);
    if (!sums.ok) return { path, ok: false, why: sums.why };
    for (const pin of sums.value) held.add(pin);
  }
  const drifts = asked.flatMap((dependency): readonly Drift[] => {
    const { name, specifier } = dependency;
    const source = sourceOf(`${name} ${specifier}`, name, mod) ?? "";
    return held.has(source) ? [] : [{ kind: "absent", name, dependency }];
  });
  return { path, ok: true, drifts };
}

/** The `module version` whose go.mod the file has a hash of ("go.sum files"). */
const readGoSum = oncePerFile(async (tree, path): Promise<Read<ReadonlySet<string>>> => {
  const content = await tree.lockText(path);
  if (!content.ok) return content;
  const pins = new Set<string>();
  for (const line of content.text.split("\n")) {
    const [module, version, hash] = line.trim().split(" ");
    if (module === undefined || module === "") continue;
    if (hash === undefined || version === undefined)
      return { ok: false, why: "one of its lines is not the hash of a module" };
    if (version.endsWith(GO_MOD) && hash.startsWith("h1:")) pins.add(`${module} ${version.slice(0, -GO_MOD.length)}`);
  }
  return { ok: true, value: pins };
});

const GO_MOD = "/go.mod";
