// Lists the files of a commit from its tree objects, each checked against its id: the list follows from the commit's id alone.
import { type Buffer, isUtf8 } from "node:buffer";
import type { HardenedGit } from "../git/hardened-git.ts";
import { readObjects } from "./checkout-objects.ts";

export interface CommittedFile {
  /** Relative to the checkout, `/`-separated. */
  readonly path: string;
  readonly kind: "file" | "link" | "submodule";
  /** Of the blob; of a submodule, its commit. */
  readonly id: string;
}

interface UnlistedFolder {
  /** `not-text`: a name that is not UTF-8, or that git would not check out. `object-missing`: also one that is not what its id says. */
  readonly why: "not-text" | "object-missing" | "too-many";
  readonly path: string;
}

export interface CommittedFiles {
  readonly files: readonly CommittedFile[];
  readonly unlisted: readonly UnlistedFolder[];
}

interface Folder {
  readonly path: string;
  readonly id: string;
}

const MAX_FILES = 500_000;
const MAX_DEPTH = 200;
/** Modes (git documentation, "git-fast-import", `filemodify`). */
const FOLDER = "40000";
const LINK = "120000";
const SUBMODULE = "160000";

/** The files of `commit` (a full id). Undefined if the commit is not here or is not what its id says. Throws as `readObjects` does. */
export async function listCommitted(git: HardenedGit, commit: string): Promise<CommittedFiles | undefined> {
  const object = (await readObjects(git, [commit])).get(commit);
  if (object?.type !== "commit") return undefined;
  const walk = new TreeWalk(git, commit.length / 2);
  await walk.run(treeOf(object.bytes, commit.length));
  return walk;
}

/** `tree <id>` is the first line of a commit (git documentation, "git-cat-file"). */
function treeOf(commit: Buffer, digits: number): string {
  const start = "tree ".length;
  return commit.toString("latin1", start, start + digits);
}

class TreeWalk implements CommittedFiles {
  readonly files: CommittedFile[] = [];
  readonly unlisted: UnlistedFolder[] = [];
  readonly #git: HardenedGit;
  readonly #idLength: number;

  constructor(git: HardenedGit, idLength: number) {
    this.#git = git;
    this.#idLength = idLength;
  }

  /** One question to git for all folders of a level. */
  async run(root: string): Promise<void> {
    let level: readonly Folder[] = [{ path: "", id: root }];
    for (let depth = 0; level.length > 0; depth++) {
      if (depth > MAX_DEPTH || this.files.length + level.length > MAX_FILES) {
        for (const { path } of level) this.unlisted.push({ why: "too-many", path });
        return;
      }
      const ids = level.map(({ id }) => id);
      const trees = await readObjects(this.#git, ids);
      level = level.flatMap((folder) => {
        const tree = trees.get(folder.id);
        if (tree?.type === "tree") return this.#take(folder, tree.bytes);
        this.unlisted.push({ why: "object-missing", path: folder.path });
        return [];
      });
    }
  }

  /** Keeps the files of a folder and gives its folders. */
  #take(folder: Folder, tree: Buffer): readonly Folder[] {
    const folders: Folder[] = [];
    for (const { mode, name, isPlain, id } of parseTree(tree, this.#idLength)) {
      const path = folder.path === "" ? name : `${folder.path}/${name}`;
      if (!isPlain) this.unlisted.push({ why: "not-text", path });
      else if (mode === FOLDER) folders.push({ path, id });
      else this.files.push({ path, kind: mode === LINK ? "link" : mode === SUBMODULE ? "submodule" : "file", id });
    }
    return folders;
  }
}

interface Entry {
  readonly mode: string;
  readonly name: string;
  readonly isPlain: boolean;
  readonly id: string;
}

/** `<mode> <name>\0<id in bytes>`, again and again (Pro Git, "Git Internals - Git Objects", "Tree Objects"). */
function* parseTree(bytes: Buffer, idLength: number): Generator<Entry, void, undefined> {
  for (let at = 0; at < bytes.length; ) {
    const space = bytes.indexOf(0x20, at);
    const end = bytes.indexOf(0, space);
    if (space < 0 || end < 0) return;
    const name = bytes.subarray(space + 1, end);
    const text = name.toString("utf8");
    const id = bytes.toString("hex", end + 1, end + 1 + idLength);
    yield { mode: bytes.toString("latin1", at, space), name: text, isPlain: isUtf8(name) && isPlainName(text), id };
    at = end + 1 + idLength;
  }
}

/** A name that would lead elsewhere was put into the tree by hand: git itself checks nothing out under it. */
function isPlainName(name: string): boolean {
  return name !== "" && name !== "." && name !== ".." && !name.includes("/") && name.toLowerCase() !== ".git";
}
