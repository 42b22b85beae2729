// The bytes of artifacts on this machine, for bundles that need more than their SHA-256.
import { IntegrityError } from "@lockstep/core";
import { digestFiles, readArtifact } from "@lockstep/runtime/artifacts";
import type { ArtifactContent } from "../source/verify-found.ts";

export const ARTIFACT_CONTENT: ArtifactContent = {
  digest: async (path, algorithm, known) => {
    const [hashed] = await digestFiles([{ path }], { algorithms: [algorithm, known.algorithm] });
    const hex = hashed?.digests[algorithm];
    if (hex === undefined || hashed?.digests[known.algorithm] !== known.hex) throw changed(path);
    return { algorithm, hex };
  },
  read: (path, onChunk) => readArtifact({ path }, onChunk),
};

function changed(path: string): IntegrityError {
  return new IntegrityError("digest-mismatch", `${path} has changed since it was first read.`, {
    hint: "Find out what wrote to the file, and verify it again.",
  });
}
