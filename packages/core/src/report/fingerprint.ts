// Stable identities for findings. The hash itself comes from outside: this package holds no cryptography.
import type { Detection } from "./finding.ts";

/** Lower-case hex SHA-256 of the UTF-8 bytes of `text`. */
export type Digest = (text: string) => string;

/**
 * Fingerprints detections of one report in order. Two detections of one rule in one file with the same subject differ by
 * their occurrence number, so inserting lines above changes nothing, and each duplicate keeps its own identity.
 */
export function fingerprinter(digest: Digest): (ruleId: string, detection: Detection) => string {
  const seen = new Map<string, number>();
  return (ruleId, detection) => {
    const identity = JSON.stringify([ruleId, detection.location.file, detection.subject]);
    const occurrence = (seen.get(identity) ?? 0) + 1;
    seen.set(identity, occurrence);
    return digest(`${identity}#${occurrence}`);
  };
}
