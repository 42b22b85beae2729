// Reads the dependency manifests of a repository, holds them against their locks, and lets the rules judge.
import {
  type Files,
  type NotChecked,
  notCheckedAt,
  type Progress,
  type Rule,
  SourceFile,
  type Subject,
} from "@lockstep/core";
import { detectAll, type Family } from "../family.ts";
import { lockfileMissing } from "../rules/lockfile-missing.ts";
import { lockfileOutOfStep } from "../rules/lockfile-out-of-step.ts";
import { wildcardDependency } from "../rules/wildcard-dependency.ts";
import { folderOf } from "./folder.ts";
import { type JudgedManifest, locate, type Manifest, type Read, type Refusal } from "./manifest.ts";
import { type ManifestKind, manifestKindOf } from "./manifest-paths.ts";
import { ManifestTree, type TreeReader } from "./manifest-tree.ts";

const RULES: readonly Rule<JudgedManifest>[] = [lockfileMissing, lockfileOutOfStep, wildcardDependency];

/** What is known of each kind of manifest is loaded where a repository has one. */
const JUDGES: Readonly<Record<ManifestKind, () => Promise<TreeReader<Read<JudgedManifest>>>>> = {
  "package-json": async () => (await import("./npm/judge-package-json.ts")).judgePackageJson,
  requirements: async () => (await import("./python/judge-requirements.ts")).judgeRequirements,
  pyproject: async () => (await import("./python/judge-python.ts")).judgePyproject,
  pipfile: async () => (await import("./python/judge-python.ts")).judgePipfile,
  cargo: async () => (await import("./cargo/judge-cargo.ts")).judgeCargo,
  "go-mod": async () => (await import("./go/judge-go.ts")).judgeGoMod,
};

/** What the manifests contribute, and the manifests. */
export interface ManifestFamily extends Family {
  readonly manifests: readonly Manifest[];
}

/**
 * Judges every manifest among the listed paths, and the requirements files that they include. What cannot be read, lock or
 * manifest, is listed as not checked. Never rejects for the content of a file.
 */
export async function readManifests(
  listed: readonly string[],
  files: Files,
  progress: Progress,
): Promise<ManifestFamily> {
  const tree = new ManifestTree(listed, files);
  const kinds = new Map(listed.flatMap((path) => kindOf(path) ?? []));
  const judged: JudgedManifest[] = [];
  const notChecked = new Map<string, NotChecked>();
  for (const [path, kind] of kinds) {
    progress.report("reading dependency manifests", judged.length, kinds.size);
    const read = await (await JUDGES[kind]())(tree, path);
    if (read.ok) judged.push(read.value);
    for (const entry of read.ok ? gapsOf(read.value) : [await unread(tree, path, read)])
      notChecked.set(entry.what, entry);
    if (kind === "requirements") for (const included of await includesOf(tree, path)) kinds.set(included, kind);
  }
  return {
    detections: detectAll(RULES, withRootLocks(judged)),
    subjects: judged.map(subjectOf),
    notChecked: [...notChecked.values()],
    stats: { manifests: judged.length },
    manifests: judged.map(({ manifest }) => manifest),
  };
}

/** The lock that a workspace lacks is missed once: where its root asks for nothing, at the first member that does. */
function withRootLocks(judged: readonly JudgedManifest[]): readonly JudgedManifest[] {
  const told = new Set(judged.flatMap(({ manifest, missing }) => (missing ? [folderOf(manifest.file.path)] : [])));
  return judged.map((each) => {
    const root = each.rootLock === undefined ? undefined : folderOf(each.rootLock);
    if (root === undefined || told.has(root)) return each;
    told.add(root);
    return { ...each, missing: each.rootLock };
  });
}

function kindOf(path: string): readonly (readonly [string, ManifestKind])[] {
  const kind = manifestKindOf(path);
  return kind === undefined ? [] : [[path, kind]];
}

async function includesOf(tree: ManifestTree, path: string): Promise<readonly string[]> {
  return (await import("./python/judge-requirements.ts")).includedFiles(tree, path);
}

/** Locks that were not read, and parts of the manifest that say nothing. */
function gapsOf({ manifest, locks }: JudgedManifest): readonly NotChecked[] {
  const unreadLocks = locks.flatMap((lock) => (lock.ok ? [] : [{ what: lock.path, why: lock.why }]));
  const problems = manifest.problems.map(({ why, offset }) =>
    notCheckedAt(locate(manifest, { start: offset, end: offset }), why),
  );
  return [...unreadLocks, ...problems];
}

async function unread(tree: ManifestTree, path: string, { why, offset }: Refusal): Promise<NotChecked> {
  const content = offset === undefined ? undefined : await tree.manifestText(path);
  if (offset === undefined || !content?.ok) return { what: path, why };
  return notCheckedAt(new SourceFile(path, content.text).locate(offset, offset), why);
}

function subjectOf({ manifest, verdict, reason }: JudgedManifest): Subject {
  const { path } = manifest.file;
  return { what: path, kind: "manifest", verdict, reason, location: locate(manifest, manifest.heading) };
}
