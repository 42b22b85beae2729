// Finds files that a commit does not have and does not ignore, and that decide how a build goes.
import { type Dirent, readdirSync } from "node:fs";
import { join } from "node:path";
import { type IgnoreFile, isIgnored } from "./checkout-ignore.ts";
import type { Checkout } from "./checkout-record.ts";

const MAX_DEPTH = 64;
const MAX_ENTRIES = 300_000;
/** Entries between two breaths. */
const BREATH = 2000;

export interface Untracked {
  /** Relative to the checkout. */
  readonly added: readonly string[];
  readonly unsearched: readonly string[];
}

/**
 * The untracked files for which `isBuildInput` is true. `others` are the paths of further checkouts in this one, which are
 * compared on their own. What is not reached by `deadline` (milliseconds since the epoch) is not searched. A repository that a
 * step made is searched like any folder. Never throws.
 */
export async function findUntracked(
  checkout: Checkout,
  isBuildInput: (path: string) => boolean,
  others: ReadonlySet<string>,
  deadline: number,
): Promise<Untracked> {
  const search = new UntrackedSearch(checkout, isBuildInput, others);
  await search.run(deadline);
  return search;
}

interface Waiting {
  readonly path: string;
  readonly depth: number;
  readonly ignores: readonly IgnoreFile[];
}

class UntrackedSearch implements Untracked {
  readonly added: string[] = [];
  readonly unsearched: string[] = [];
  readonly #checkout: Checkout;
  readonly #isBuildInput: (path: string) => boolean;
  readonly #others: ReadonlySet<string>;
  readonly #tracked: ReadonlySet<string>;

  constructor(checkout: Checkout, isBuildInput: (path: string) => boolean, others: ReadonlySet<string>) {
    this.#checkout = checkout;
    this.#isBuildInput = isBuildInput;
    this.#others = others;
    this.#tracked = new Set(checkout.files.map(({ path }) => path));
  }

  async run(deadline: number): Promise<void> {
    const waiting: Waiting[] = [{ path: "", depth: 0, ignores: this.#ignoresOf("", []) }];
    let seen = 0;
    let breath = 0;
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const isBeyond = next.depth > MAX_DEPTH || seen > MAX_ENTRIES || Date.now() > deadline;
      const entries = isBeyond ? undefined : this.#list(next.path);
      if (entries === undefined) this.unsearched.push(next.path);
      else for (const folder of this.#sort(next, entries)) waiting.push(folder);
      seen += entries?.length ?? 0;
      if (seen - breath < BREATH) continue;
      breath = seen;
      await new Promise((resolve) => setImmediate(resolve));
    }
  }

  #list(path: string): readonly Dirent[] | undefined {
    try {
      return readdirSync(join(this.#checkout.workTree, path), { withFileTypes: true });
    } catch {
      return undefined;
    }
  }

  /** Keeps what was added and gives the folders to search. */
  #sort({ path, depth, ignores }: Waiting, entries: readonly Dirent[]): readonly Waiting[] {
    const folders: Waiting[] = [];
    for (const entry of entries) {
      if (entry.name === ".git") continue;
      const child = path === "" ? entry.name : `${path}/${entry.name}`;
      if (this.#tracked.has(child) || this.#others.has(child)) continue;
      if (isIgnored(child, entry.isDirectory(), ignores)) continue;
      if (!entry.isDirectory()) this.#keep(child);
      else folders.push({ path: child, depth: depth + 1, ignores: this.#ignoresOf(child, ignores) });
    }
    return folders;
  }

  #keep(path: string): void {
    if (this.#isBuildInput(path)) this.added.push(path);
  }

  #ignoresOf(folder: string, above: readonly IgnoreFile[]): readonly IgnoreFile[] {
    const own = this.#checkout.ignores.get(folder);
    return own === undefined ? above : [...above, own];
  }
}
