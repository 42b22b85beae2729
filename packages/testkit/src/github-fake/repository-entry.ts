// Looks into a fake repository as git would: refs, entries, directories, links, blobs.
import { createHash } from "node:crypto";
import { posix } from "node:path";
import type { FakeEntry, FakeRepository } from "./state.ts";

/** The full commit SHA behind a tag, a branch, `HEAD`, a SHA or a tag object, or undefined. */
export function resolveRef(repository: FakeRepository, ref: string): string | undefined {
  if (ref === "HEAD") return Object.values(repository.refs)[0];
  const named = lookUp(repository.tags ?? {}, ref) ?? lookUp(repository.refs, ref) ?? ref;
  const commit = peelTag(repository, named);
  return hasCommit(repository, commit) ? commit : undefined;
}

/** What an object id leads to once annotated tags are followed. */
export function peelTag(repository: FakeRepository, id: string): string {
  const target = lookUp(repository.tagObjects ?? {}, id);
  return target === undefined ? id : peelTag(repository, target);
}

/** True for a commit of the repository or its fork network. */
export function hasCommit(repository: FakeRepository, id: string): boolean {
  return Object.hasOwn(repository.commits, id) || Object.hasOwn(repository.history ?? {}, id);
}

/** The entry at `path`, or undefined where there is none or a directory. */
export function entryAt(repository: FakeRepository, commit: string, path: string): FakeEntry | undefined {
  const files = repository.commits[commit];
  return files && lookUp(files, path);
}

/** The names directly below a directory, or undefined where there is no directory. `""` is the root. */
export function namesIn(repository: FakeRepository, commit: string, folder: string): readonly string[] | undefined {
  const prefix = folder === "" ? "" : `${folder}/`;
  const below = Object.keys(repository.commits[commit] ?? {}).filter((path) => path.startsWith(prefix));
  const names = new Set(below.map((path) => path.slice(prefix.length).split("/", 1)[0] ?? ""));
  return names.size === 0 ? undefined : [...names].sort();
}

/** The file a link points at, if it is one of the same commit. */
export function linkedFile(
  repository: FakeRepository,
  commit: string,
  path: string,
  target: string,
): Uint8Array | undefined {
  const entry = entryAt(repository, commit, posix.join(posix.dirname(path), target));
  return entry === undefined || isSpecial(entry) ? undefined : bytesOf(entry);
}

/** The bytes git stores for an entry: a link is a blob that holds its target. */
export function bytesOf(entry: Exclude<FakeEntry, { submodule: string }>): Uint8Array {
  if (entry instanceof Uint8Array) return entry;
  return new TextEncoder().encode(typeof entry === "string" ? entry : entry.symlink);
}

/** True for links and submodules. */
export function isSpecial(entry: FakeEntry): entry is Exclude<FakeEntry, string | Uint8Array> {
  return typeof entry === "object" && !(entry instanceof Uint8Array);
}

/** Git's object id of a blob. */
export function blobSha(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}

/** The blob with this object id in any commit of the repository. */
export function findBlob(repository: FakeRepository, sha: string): Uint8Array | undefined {
  const entries = Object.values(repository.commits).flatMap((files) => Object.values(files));
  return entries.flatMap((entry) => (isSubmodule(entry) ? [] : [bytesOf(entry)])).find((blob) => blobSha(blob) === sha);
}

function isSubmodule(entry: FakeEntry): entry is { readonly submodule: string } {
  return isSpecial(entry) && "submodule" in entry;
}

/** An own property, so that no name of a ref or path finds one of every object. */
export function lookUp<T>(record: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
