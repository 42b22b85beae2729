// Turns what the comparison with the locks gave into one verdict for the manifest.
import { fetched, type JudgedManifest, type LockCheck, type Manifest, type ManifestVerdict } from "./manifest.ts";

export interface FoundLocks {
  readonly locks: readonly LockCheck[];
  /** The lock whose absence is to be reported, where no lock was found. */
  readonly missing: string | undefined;
  /** Why there is no lock and none is missed, where that is so. */
  readonly excuse?: string;
  /** Where the root of its workspace should have a lock and has none: its repository-relative path. */
  readonly rootLock?: string;
}

export function judgeLocks(manifest: Manifest, { locks, missing, excuse, rootLock }: FoundLocks): JudgedManifest {
  if (fetched(manifest).length === 0 && locks.every((lock) => !lock.ok || lock.drifts.length === 0)) {
    return judged(manifest, locks, "no-dependencies", "it asks for nothing from outside the repository");
  }
  const drifted = locks.find((lock) => lock.ok && lock.drifts.length > 0);
  if (drifted) return judged(manifest, locks, "out-of-step", `${drifted.path} does not hold what it asks for`);
  const held = locks.find(({ ok }) => ok);
  if (held) return judged(manifest, locks, "locked", `${held.path} holds what it asks for`);
  const [unread] = locks;
  if (unread) return judged(manifest, locks, "unlocked", `${unread.path} could not be read`);
  if (missing === undefined) return { ...judged(manifest, [], "unlocked", excuse ?? "it has no lock"), rootLock };
  return { ...judged(manifest, [], "unlocked", `there is no ${missing}`), missing };
}

function judged(
  manifest: Manifest,
  locks: readonly LockCheck[],
  verdict: ManifestVerdict,
  reason: string,
): JudgedManifest {
  return { manifest, locks, missing: undefined, verdict, reason };
}
