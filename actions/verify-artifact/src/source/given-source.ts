// Bundles in files that the user named: each may be about any artifact.
import type { AttestationSource, FoundContent } from "./attestation-source.ts";

/** One alone is meant for every artifact. Of several, each is tried only on those that it says it is about. */
export function givenSource(contents: readonly FoundContent[]): AttestationSource {
  const shared = contents.map((content) => ({ ...content, isShared: contents.length > 1 }));
  return { name: "the bundles given", find: async () => shared };
}
