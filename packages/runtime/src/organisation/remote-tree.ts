// The files of one commit on GitHub as programs see a working tree. A file is fetched when it is read, and only then.
import { posix } from "node:path";
import {
  type CommitTree,
  type Files,
  type GitHub,
  type ReadText,
  type RepositoryName,
  type TreeFile,
  type TrustedText,
  UnavailableError,
  type Unreadable,
  UsageError,
} from "@lockstep/core";

/** Each of them is a request, of which a token has some thousands an hour for a whole organisation. */
const MAX_FETCHES = 1000;

/** What is fetched from one repository is held in memory until its check ends. */
const MAX_FETCHED_BYTES = 64 * 1024 * 1024;

/** A larger blob does not fit into an answer of the API, where it stands as base64. */
const MAX_BLOB_BYTES = 10 * 1024 * 1024;

/** The text of a link is a path (Linux, `PATH_MAX`). */
const MAX_LINK_BYTES = 4096;

const BEYOND: Unreadable = {
  ok: false,
  why: "too much of this repository would have to be fetched; check a clone of it",
};

export class RemoteTree implements Files {
  readonly #github: Pick<GitHub, "blobText">;
  readonly #repository: RepositoryName;
  readonly #files: ReadonlyMap<string, TreeFile>;
  readonly #links: ReadonlyMap<string, TreeFile>;
  readonly #texts = new Map<string, Promise<ReadText | Unreadable>>();
  #fetchedBytes = 0;

  /** `tree` must be whole: what is not in it does not exist. */
  constructor(github: Pick<GitHub, "blobText">, repository: RepositoryName, tree: CommitTree) {
    this.#github = github;
    this.#repository = repository;
    this.#files = byPath(tree.files);
    this.#links = byPath(tree.links);
  }

  async list(): Promise<readonly string[]> {
    return [...this.#files.keys(), ...this.#links.keys()].sort();
  }

  /** Throws what the GitHub port throws where it cannot be asked: that is no state of a file. */
  async readText(path: string, maxBytes: number): Promise<ReadText | Unreadable> {
    const file = this.#files.get(path);
    if (file !== undefined) return this.#read(file, maxBytes);
    const link = this.#links.get(path);
    return link === undefined ? { ok: false, why: "the commit has no such file" } : this.#follow(link, maxBytes);
  }

  /**
   * A file that a change must not decide about. On the default branch nothing is a proposal.
   * Errors: `UsageError` (`policy-unreadable`) for what is there and cannot be taken for a text file, and those of `readText`.
   */
  async readTrusted(path: string, maxBytes: number): Promise<TrustedText> {
    if (this.#isBehindLink(path)) throw unreadable(path, "it is, or lies behind, a symbolic link");
    if (!this.#files.has(path)) return { text: undefined, changed: "no", proposed: undefined };
    const read = await this.readText(path, maxBytes);
    if (!read.ok) throw unreadable(path, read.why);
    return { text: read.text, changed: "no", proposed: read.text };
  }

  /** A checkout would follow it. GitHub does not for workflows: there a link is a text that holds a path. */
  async #follow(link: TreeFile, maxBytes: number): Promise<ReadText | Unreadable> {
    if (link.path.startsWith(".github/workflows/"))
      return { ok: false, why: "it is a link, which GitHub does not follow" };
    const target = await this.#read(link, MAX_LINK_BYTES);
    if (!target.ok) return target;
    const isRelative = !posix.isAbsolute(target.text);
    const file = isRelative ? this.#files.get(posix.join(posix.dirname(link.path), target.text)) : undefined;
    return file ? this.#read(file, maxBytes) : { ok: false, why: "it is a link to no regular file of the repository" };
  }

  async #read(file: TreeFile, maxBytes: number): Promise<ReadText | Unreadable> {
    const limit = Math.min(maxBytes, MAX_BLOB_BYTES);
    if (file.size > limit) return { ok: false, why: `it is larger than ${limit} bytes` };
    const known = this.#texts.get(file.id);
    if (known) return known;
    if (this.#texts.size >= MAX_FETCHES || this.#fetchedBytes + file.size > MAX_FETCHED_BYTES) return BEYOND;
    this.#fetchedBytes += file.size;
    const text = this.#fetch(file);
    this.#texts.set(file.id, text);
    return text;
  }

  async #fetch({ id, size }: TreeFile): Promise<ReadText | Unreadable> {
    try {
      return { ok: true, text: await this.#github.blobText(this.#repository, id, size) };
    } catch (error) {
      if (error instanceof UnavailableError && error.code === "policy-unreadable") return { ok: false, why: NO_TEXT };
      throw error;
    }
  }

  #isBehindLink(path: string): boolean {
    const segments = path.split("/");
    return segments.some((_, index) => this.#links.has(segments.slice(0, index + 1).join("/")));
  }
}

const NO_TEXT = "it is not UTF-8 text of the size that GitHub states";

function byPath(files: readonly TreeFile[]): ReadonlyMap<string, TreeFile> {
  return new Map(files.map((file) => [file.path, file]));
}

function unreadable(path: string, why: string): UsageError {
  return new UsageError("policy-unreadable", `${path} cannot be used: ${why}`, {
    hint: `Commit ${path} as a regular UTF-8 text file of moderate size.`,
  });
}
