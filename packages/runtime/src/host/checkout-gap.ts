// What of a workspace was not compared, and why. Nothing that is left out may look like something that is unchanged.

/**
 * `absent-at-start`: not there when recorded, as with a sparse checkout. `filtered`: converted by a program, so compared with
 * its content at the start only. `not-text`: a name that is not UTF-8, or that git does not check out. `appeared-later`: a
 * checkout that was never recorded. `no-commit`: HEAD leads to no commit that is here and is what its id says.
 */
export type CheckoutGapReason =
  | "absent-at-start"
  | "appeared-later"
  | "filtered"
  | "git-failed"
  | "no-commit"
  | "not-readable"
  | "not-searched"
  | "not-text"
  | "object-missing"
  | "out-of-time"
  | "submodule"
  | "too-large"
  | "too-many";

export interface CheckoutGap {
  readonly why: CheckoutGapReason;
  /** Relative to the workspace; the first one where there are several. */
  readonly path: string;
  readonly count: number;
}

/** One gap for all `paths` of a checkout that have the same reason; none for no path. */
export function gapsFor(checkout: string, why: CheckoutGapReason, paths: readonly string[]): readonly CheckoutGap[] {
  const [first] = paths;
  if (first === undefined) return [];
  const path = checkout === "" || first === "" ? checkout + first : `${checkout}/${first}`;
  return [{ why, path, count: paths.length }];
}
