// Puts bundles beside images, several in one step: what fails for one does not keep the others from their turn.
import type { ImageDigest, PushedReferrer, ReferrerRegistry } from "@lockstep/runtime/registry";
import type { SerializedBundle } from "@sigstore/bundle";
import { inTurns } from "../turns/turns.ts";
import { toReferrer } from "./bundle-artifact.ts";

export interface BundlePush {
  readonly image: ImageDigest;
  readonly bundle: SerializedBundle;
}

export type PushOutcome = BundlePush &
  (
    | { readonly ok: true; readonly pushed: PushedReferrer }
    /** An error of `ReferrerRegistry.push`, or a bug. */
    | { readonly ok: false; readonly error: unknown }
  );

const PARALLEL = 4;

/**
 * The outcome of each push, in their order; four are under way at a time, and of one image one (`ReferrerRegistry.push`). Pushing
 * again what is there is a success.
 */
export function pushBundles(
  registry: ReferrerRegistry,
  pushes: readonly BundlePush[],
  now: () => Date,
): Promise<readonly PushOutcome[]> {
  return inTurns(pushes, PARALLEL, async (push): Promise<PushOutcome> => {
    try {
      return { ...push, ok: true, pushed: await registry.push(push.image, toReferrer(push.bundle, now())) };
    } catch (error) {
      return { ...push, ok: false, error };
    }
  });
}
