// The files of one commit as programs see a working tree. Nothing is checked out: names and texts come from git's objects.
import { isUtf8 } from "node:buffer";
import { type Files, type ReadText, UnavailableError, type Unreadable } from "@lockstep/core";
import { splitRecords } from "./file-names.ts";
import type { HardenedGit } from "./hardened-git.ts";
import { readObject } from "./object-reader.ts";
import { treeOf } from "./tree-object.ts";

/** Room for a million entries of some 60 bytes and their paths. */
const MAX_LIST_BYTES = 256 * 1024 * 1024;
const REGULAR: readonly string[] = ["100644", "100755"];

interface Blob {
  readonly id: string;
  readonly regular: boolean;
  readonly size: number;
}

/** The tree of `commit`. Its questions throw `UnavailableError` (`base-unavailable`) where this clone lacks the commit. */
export class CommittedTree implements Files {
  readonly #git: HardenedGit;
  readonly #commit: string;
  #blobs: Promise<ReadonlyMap<string, Blob>> | undefined;

  constructor(git: HardenedGit, commit: string) {
    this.#git = git;
    this.#commit = commit;
  }

  async list(): Promise<readonly string[]> {
    return [...(await this.#all()).keys()].sort();
  }

  async readText(path: string, maxBytes: number): Promise<ReadText | Unreadable> {
    const blob = (await this.#all()).get(path);
    if (blob === undefined) return { ok: false, why: `commit ${this.#commit} has no such file` };
    if (!blob.regular) return { ok: false, why: "it is a link" };
    if (blob.size > maxBytes) return { ok: false, why: `it is larger than ${maxBytes} bytes` };
    const content = (await readObject(this.#git, blob.id, maxBytes))?.content;
    if (content === undefined) return { ok: false, why: "its content is not in this clone" };
    if (!isUtf8(content)) return { ok: false, why: "it is not valid UTF-8" };
    return { ok: true, text: content.toString("utf8") };
  }

  #all(): Promise<ReadonlyMap<string, Blob>> {
    this.#blobs ??= readBlobs(this.#git, this.#commit);
    return this.#blobs;
  }
}

async function readBlobs(git: HardenedGit, commit: string): Promise<ReadonlyMap<string, Blob>> {
  if ((await treeOf(git, commit)) === undefined) throw unavailable(commit);
  const output = await git.ask(["ls-tree", "-r", "-l", "-z", "--full-tree", commit], undefined, MAX_LIST_BYTES);
  if (output.exitCode !== 0) throw unavailable(commit);
  return new Map(splitRecords(output.stdout).flatMap(toBlob));
}

/** `<mode> <type> <id> <size>\t<path>` (git documentation, "git-ls-tree", option `-l`); submodules have no content. */
function toBlob(record: string): readonly (readonly [string, Blob])[] {
  const tab = record.indexOf("\t");
  const [mode = "", type, id = "", size] = record.slice(0, tab).split(/ +/);
  if (type !== "blob") return [];
  return [[record.slice(tab + 1), { id, regular: REGULAR.includes(mode), size: Number(size) }]];
}

function unavailable(commit: string): UnavailableError {
  return new UnavailableError("base-unavailable", `the files of commit ${commit} are not in this clone`, {
    hint: "Set fetch-depth: 0 for actions/checkout (and no filter).",
  });
}
