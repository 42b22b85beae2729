// Puts bundles beside images, several in one step: what fails for one does not keep the others from their turn.
import type { ImageDigest, PushedReferrer, ReferrerRegistry } from "@lockstep/runtime/registry";
import type { SerializedBundle } from "@sigstore/bundle";
import { toReferrer } from "./bundle-artifact.ts";
import { inParallel } from "./in-parallel.ts";

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
 * The outcome of each push, in their order; four images have one under way at a time. Of one image they go one after the other:
 * a registry without the referrers API keeps a list that every push reads and writes again. Pushing again what is there is a
 * success.
 */
export async function pushBundles(
  registry: ReferrerRegistry,
  pushes: readonly BundlePush[],
  now: () => Date,
): Promise<readonly PushOutcome[]> {
  const done = await inParallel(groupByImage(pushes), PARALLEL, async (group) => {
    const outcomes: (readonly [BundlePush, PushOutcome])[] = [];
    for (const push of group) outcomes.push([push, await pushOne(registry, push, now())]);
    return outcomes;
  });
  const outcomes = new Map(done.flat());
  return pushes.flatMap((push) => outcomes.get(push) ?? []);
}

function groupByImage(pushes: readonly BundlePush[]): readonly (readonly BundlePush[])[] {
  const groups = new Map<string, BundlePush[]>();
  for (const push of pushes) {
    const { registry, name, digest } = push.image;
    const key = `${registry}/${name}@${digest}`;
    groups.set(key, [...(groups.get(key) ?? []), push]);
  }
  return [...groups.values()];
}

async function pushOne(registry: ReferrerRegistry, push: BundlePush, created: Date): Promise<PushOutcome> {
  try {
    return { ...push, ok: true, pushed: await registry.push(push.image, toReferrer(push.bundle, created)) };
  } catch (error) {
    return { ...push, ok: false, error };
  }
}
