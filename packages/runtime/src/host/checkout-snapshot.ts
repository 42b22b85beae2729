// What a workspace holds of checkouts, recorded before the job's own steps run.
import { UnavailableError } from "@lockstep/core";
import type { Environment } from "../process/environment.ts";
import type { CheckoutGap, CheckoutGapReason } from "./checkout-gap.ts";
import { type FoundCheckout, findCheckouts, isInside } from "./checkout-places.ts";
import { type Checkout, type RecordedCheckout, recordCheckout } from "./checkout-record.ts";

export interface CheckoutSnapshot {
  readonly workspace: string;
  readonly checkouts: readonly Checkout[];
  readonly gaps: readonly CheckoutGap[];
}

/** Reasons that may be gone the next time: a repository is there before it has its first commit. */
const TRIED_AGAIN: ReadonlySet<CheckoutGapReason> = new Set(["no-commit", "git-failed", "not-searched"]);

/**
 * Records the checkouts of `workspace` (absolute). Those of `earlier` stay as they were recorded, whatever became of them, so
 * it can be called again when steps have ended. A repository that appeared inside a recorded one is recorded only with
 * `mayNest`, to be set where a step that checks out has ended: otherwise any step could make a commit of what it left there,
 * and have it taken for good. `env` supplies PATH. Never throws for the state of a repository: that is a gap.
 */
export async function snapshotCheckouts(
  workspace: string,
  env: Environment,
  earlier?: CheckoutSnapshot,
  mayNest = false,
): Promise<CheckoutSnapshot> {
  const { checkouts: found, unsearched } = findCheckouts(workspace);
  const known = earlier?.checkouts ?? [];
  const checkouts = [...known];
  const gaps = (earlier?.gaps ?? []).filter(({ why }) => !TRIED_AGAIN.has(why));
  for (const place of found) {
    const isKnown = known.some(({ path }) => path === place.path || (!mayNest && isInside(place.path, path)));
    if (isKnown) continue;
    const recorded = await recordOrGap(place, env);
    if ("checkout" in recorded) checkouts.push(recorded.checkout);
    gaps.push(...recorded.gaps);
  }
  for (const path of unsearched) gaps.push({ why: "not-searched", path, count: 1 });
  return { workspace, checkouts, gaps: withoutDoubles(gaps) };
}

function withoutDoubles(gaps: readonly CheckoutGap[]): readonly CheckoutGap[] {
  return [...new Map(gaps.map((gap) => [`${gap.why} ${gap.path}`, gap])).values()];
}

async function recordOrGap(
  place: FoundCheckout,
  env: Environment,
): Promise<RecordedCheckout | { readonly gaps: readonly CheckoutGap[] }> {
  const { path } = place;
  try {
    return (await recordCheckout(place, env)) ?? { gaps: [{ why: "no-commit", path, count: 1 }] };
  } catch (error) {
    // A tree that was damaged names ids that are none: a TypeError. Either way it is the repository that is at fault.
    if (!(error instanceof UnavailableError) && !(error instanceof TypeError)) throw error;
    return { gaps: [{ why: "git-failed", path, count: 1 }] };
  }
}
