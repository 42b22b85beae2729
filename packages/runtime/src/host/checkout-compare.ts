// Compares checkouts with what was recorded of them at the start: by content, file by file, with nothing of the repository's
// own bookkeeping (index, configuration, hooks) taken into account.
import { conversionOf } from "./checkout-attributes.ts";
import { type Found, WorkTreeContent } from "./checkout-content.ts";
import { isConverted } from "./checkout-conversion.ts";
import { type CheckoutGap, type CheckoutGapReason, gapsFor } from "./checkout-gap.ts";
import { findCheckouts, isInside } from "./checkout-places.ts";
import type { Checkout } from "./checkout-record.ts";
import type { CheckoutSnapshot } from "./checkout-snapshot.ts";
import type { CommittedFile } from "./checkout-tree.ts";
import { findUntracked } from "./checkout-untracked.ts";

export interface CheckoutChange {
  /** Of the repository, relative to the workspace; empty for the workspace itself. */
  readonly checkout: string;
  /** Relative to the checkout, `/`-separated. */
  readonly path: string;
  readonly change: "modified" | "added" | "deleted";
}

export interface CheckoutComparison {
  /** Sorted by checkout and path. */
  readonly changes: readonly CheckoutChange[];
  readonly gaps: readonly CheckoutGap[];
}

export interface CompareOptions {
  /** Which untracked files count: paths relative to their checkout. */
  readonly isBuildInput: (path: string) => boolean;
  /** In milliseconds. Files that are not reached by then are a gap. Left out: a minute. */
  readonly timeLimit?: number;
}

const TIME_LIMIT = 60_000;
/** In milliseconds: other work of the thread waits no longer than this. */
const BREATH = 5;

/**
 * Compares every checkout of `snapshot`. What appeared since inside one of them is untracked there; what appeared elsewhere is
 * a gap. No git is run. Never throws for what it finds.
 */
export async function compareCheckouts(
  snapshot: CheckoutSnapshot,
  options: CompareOptions,
): Promise<CheckoutComparison> {
  const deadline = Date.now() + (options.timeLimit ?? TIME_LIMIT);
  const changes: (readonly CheckoutChange[])[] = [];
  const gaps: CheckoutGap[] = [...snapshot.gaps, ...unrecorded(snapshot)];
  for (const checkout of snapshot.checkouts) {
    const comparison = new Comparison(checkout, deadline);
    await comparison.run();
    const others = pathsInside(checkout.path, snapshot.checkouts);
    const { added, unsearched } = await findUntracked(checkout, options.isBuildInput, others, deadline);
    const fresh = added.map((path) => changeOf(checkout, path, "added"));
    changes.push(comparison.changes, fresh);
    gaps.push(...comparison.gaps(), ...gapsFor(checkout.path, "not-searched", unsearched));
  }
  return { changes: changes.flat().sort(byPlace), gaps };
}

/** Repositories that are in no recorded checkout. */
function unrecorded({ workspace, checkouts }: CheckoutSnapshot): readonly CheckoutGap[] {
  const isKnown = (path: string) => checkouts.some((known) => isInside(path, known.path));
  const late = findCheckouts(workspace).checkouts.filter(({ path }) => !isKnown(path));
  return late.map(({ path }) => ({ why: "appeared-later", path, count: 1 }));
}

function byPlace(a: CheckoutChange, b: CheckoutChange): number {
  if (a.checkout !== b.checkout) return a.checkout < b.checkout ? -1 : 1;
  return a.path < b.path ? -1 : Number(a.path > b.path);
}

/** The paths, relative to the checkout at `path`, of other checkouts in it. */
function pathsInside(path: string, checkouts: readonly Checkout[]): ReadonlySet<string> {
  const start = path === "" ? "" : `${path}/`;
  const inside = checkouts.filter((other) => other.path !== path && other.path.startsWith(start));
  return new Set(inside.map((other) => other.path.slice(start.length)));
}

function changeOf({ path: checkout }: Checkout, path: string, change: CheckoutChange["change"]): CheckoutChange {
  return { checkout, path, change };
}

/** One checkout's tracked files. */
class Comparison {
  readonly changes: CheckoutChange[] = [];
  readonly #checkout: Checkout;
  readonly #content: WorkTreeContent;
  readonly #deadline: number;
  readonly #unread = new Map<CheckoutGapReason, string[]>();

  /** `deadline` is in milliseconds since the epoch. */
  constructor(checkout: Checkout, deadline: number) {
    this.#checkout = checkout;
    this.#content = new WorkTreeContent(checkout.workTree, checkout.commit.length);
    this.#deadline = deadline;
  }

  async run(): Promise<void> {
    let breath = Date.now();
    for (const file of this.#checkout.files) {
      const now = Date.now();
      if (now > this.#deadline) this.#skip("out-of-time", file);
      else this.#compare(file);
      if (now - breath < BREATH) continue;
      await new Promise((resolve) => setImmediate(resolve));
      breath = Date.now();
    }
  }

  gaps(): readonly CheckoutGap[] {
    return [...this.#unread].flatMap(([why, paths]) => gapsFor(this.#checkout.path, why, paths));
  }

  #skip(why: CheckoutGapReason, { path }: CommittedFile): void {
    const paths = this.#unread.get(why) ?? [];
    paths.push(path);
    this.#unread.set(why, paths);
  }

  /** A submodule was told as a gap when the snapshot was taken. */
  #compare(file: CommittedFile): void {
    if (file.kind === "submodule") return;
    const found = this.#content.find(file.path);
    const change = found.kind === "unreadable" ? undefined : this.#judge(file, found);
    if (found.kind === "unreadable") this.#skip(found.why, file);
    if (change !== undefined) this.changes.push(changeOf(this.#checkout, file.path, change));
  }

  #judge(file: CommittedFile, found: Exclude<Found, { kind: "unreadable" }>): CheckoutChange["change"] | undefined {
    if (found.kind === "absent") return this.#checkout.absent.has(file.path) ? undefined : "deleted";
    if (found.kind === "other" || found.kind !== file.kind) return "modified";
    if (found.id === file.id) return undefined;
    return found.kind === "file" && this.#isAsCheckedOut(file) ? undefined : "modified";
  }

  #isAsCheckedOut({ path, id }: CommittedFile): boolean {
    const { pointers, sealed, attributes } = this.#checkout;
    const expected = pointers.get(path)?.digest ?? sealed.get(path);
    if (expected !== undefined) return this.#content.sha256(path)?.digest === expected;
    const conversion = conversionOf(path, attributes);
    if (conversion.lineEnds === "kept" && !conversion.ident) return false;
    const bytes = this.#content.read(path);
    return bytes !== undefined && isConverted(bytes, id, conversion);
  }
}
