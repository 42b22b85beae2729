// What the verdicts mean for a chain of references: whether it holds, and whether GitHub's own policy lets it run.
import type { PinVerdict } from "../reference/pin-verdict.ts";

const PINNED: readonly PinVerdict[] = ["sha", "locked", "immutable-release", "self", "local", "digest"];

/** Names that `sha_pinning_required` refuses. An immutable release is one of them: the policy looks at how a ref is written. */
const REFUSED: readonly PinVerdict[] = ["tag", "branch", "short-sha", "sha-lookalike", "immutable-release", "local"];

/** True for a reference that leads to the same code every time, and for code of the tree that is checked anyway. */
export function isPinned(verdict: PinVerdict): boolean {
  return PINNED.includes(verdict);
}

/**
 * True where GitHub's `sha_pinning_required` stops a run: at an action whose ref is not a full-length commit id, `./path`
 * included. Workflows may be called by tag, images are not judged, and what is no reference at all fails for that reason.
 * Source: GitHub's documentation of the Actions policy "Require actions to be pinned to a full-length commit SHA".
 */
export function isBlocked(site: string, verdict: PinVerdict): boolean {
  return site === "step" && REFUSED.includes(verdict);
}
