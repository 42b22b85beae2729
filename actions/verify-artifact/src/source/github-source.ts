// Bundles that GitHub keeps about an artifact.
import { Buffer } from "node:buffer";
import { type RepositoryName, UnavailableError } from "@lockstep/core";
import type { StoredAttestations } from "@lockstep/runtime";
import type { AttestationSource } from "./attestation-source.ts";

/** What GitHub keeps for a repository. Of another digest than SHA-256 it knows nothing: asking for one is an outage, not a "no". */
export function githubSource(attestations: StoredAttestations, repository: RepositoryName): AttestationSource {
  const name = `the attestations of ${repository.owner}/${repository.name}`;
  return {
    name,
    find: async ({ digest: { algorithm, hex } }) => {
      if (algorithm !== "sha256") throw otherDigest();
      const texts = await attestations.find(repository, hex);
      return texts.map((text) => ({ origin: name, content: Buffer.from(text) }));
    },
  };
}

function otherDigest(): UnavailableError {
  return new UnavailableError("not-found", "GitHub knows artifacts by their SHA-256 only", {
    hint: "Give the file, or its SHA-256.",
  });
}
