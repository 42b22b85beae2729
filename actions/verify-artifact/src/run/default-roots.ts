// Who is trusted where the user names no trusted root.
import { embeddedTrustedRoots, type TrustedRoot } from "@lockstep/sigstore";
import type { Demands } from "../demand/demands.ts";

/**
 * The embedded root. Where only keys may sign and no witness is demanded, none: a key needs no authority, and what the public
 * ones know nothing of must not stand in its way.
 */
export async function defaultRoots({ signers, thresholds }: Demands): Promise<readonly TrustedRoot[]> {
  const needsNone = signers.some((group) => group.every(({ kind }) => kind === "key"));
  const wantsWitness = (thresholds.timestamps ?? 0) + (thresholds.logEntries ?? 0) > 0;
  return needsNone && !wantsWitness ? [] : embeddedTrustedRoots();
}
