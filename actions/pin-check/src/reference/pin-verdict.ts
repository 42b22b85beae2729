// The verdicts pin-check gives, one a reference, and what each one means for the person who reads it.

/**
 * - `sha`: a full commit id (40 or 64 lower-case hex digits).
 * - `locked`: a tag or branch whose commit is recorded for this workflow in `.github/workflows/actions.lock`.
 * - `immutable-release`: a tag that GitHub keeps from being moved, because its release is immutable. Known by evidence only.
 * - `self`: `$/path`, the repository's own code at the commit that runs.
 * - `local`: `./path`, or a Dockerfile beside the action: code of the checked-out tree.
 * - `tag`, `branch`: a name that can be moved. Offline the two are told apart by how the name looks.
 * - `short-sha`: an abbreviated commit id, which git resolves to whatever matches.
 * - `sha-lookalike`: looks like a commit id and is a name.
 * - `digest`: an image by content digest.
 * - `mutable-image`: an image by tag, or by nothing at all.
 * - `dynamic`: decided by an expression when the workflow runs.
 * - `invalid`: not a reference GitHub documents.
 */
export type PinVerdict =
  | "sha"
  | "locked"
  | "immutable-release"
  | "self"
  | "local"
  | "tag"
  | "branch"
  | "short-sha"
  | "sha-lookalike"
  | "digest"
  | "mutable-image"
  | "dynamic"
  | "invalid";

export interface Judgement {
  readonly verdict: PinVerdict;
  /** Why, in a sentence that can stand alone. Holds no text of the reference. */
  readonly reason: string;
}
