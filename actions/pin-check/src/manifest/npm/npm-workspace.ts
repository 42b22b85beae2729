// Tells whether a folder belongs to a workspace whose root lies in a folder around it.
import { matchesGlob, parseYaml } from "@lockstep/core";
import { inFolder } from "../folder.ts";
import { type ManifestTree, oncePerFile } from "../manifest-tree.ts";
import { boundedGlobs } from "../member-globs.ts";
import { textsAt } from "../record.ts";
import { PACKAGE_JSON, readPackageJson } from "./package-json.ts";

export const PNPM_WORKSPACE = "pnpm-workspace.yaml";

/** The globs of the workspace whose root is `folder`; undefined where it is none. */
export async function workspaceGlobs(tree: ManifestTree, folder: string): Promise<readonly string[] | undefined> {
  const pnpm = inFolder(folder, PNPM_WORKSPACE);
  if (tree.has(pnpm)) return readPnpmWorkspace(tree, pnpm);
  const path = inFolder(folder, PACKAGE_JSON);
  if (!tree.has(path)) return undefined;
  const read = await readPackageJson(tree, path);
  return read.ok ? read.value.workspaces : undefined;
}

/** A file without `packages` holds settings only, for the package in its own folder. */
const readPnpmWorkspace = oncePerFile(async (tree, path): Promise<readonly string[]> => {
  const content = await tree.manifestText(path);
  const yaml = content.ok ? parseYaml(content.text) : content;
  return yaml.ok ? textsAt(yaml.value, "packages") : [];
});

/** Signs of the glob language of the package managers that ours lacks. */
const FOREIGN = /[{}[\]()]/;

/**
 * Whether `folder`, as seen from the root, is a member: a later glob with `!` takes members out again. Undefined where a
 * glob would have to be understood that is not.
 */
export function isMember(globs: readonly string[], folder: string): boolean | undefined {
  let member: boolean | undefined = false;
  for (const glob of boundedGlobs(globs)) {
    const excludes = glob.startsWith("!");
    const pattern = excludes ? glob.slice(1) : glob;
    if (FOREIGN.test(pattern)) member = undefined;
    // The package managers look for the package.json files that a glob leads to.
    else if (matchesGlob(`${pattern}/${PACKAGE_JSON}`, inFolder(folder, PACKAGE_JSON))) member = !excludes;
  }
  return member;
}
