// Bundles that a registry keeps beside an image.
import { Buffer } from "node:buffer";
import type { ReferrerRegistry } from "@lockstep/runtime/registry";
import { findBundles, imageOfSubject } from "@lockstep/sigstore";
import type { AttestationSource } from "./attestation-source.ts";

/** Only images are in a registry. What refers to the image and cannot be read as a bundle is content like any other. */
export function registrySource(registry: ReferrerRegistry): AttestationSource {
  return {
    name: "the registry",
    find: async (subject) => {
      if (subject.kind !== "oci") return [];
      const { bundles } = await findBundles(registry, imageOfSubject(subject));
      return bundles.map(({ text, referrer }) => ({
        origin: `${subject.name}@${referrer}`,
        content: Buffer.from(text),
      }));
    },
  };
}
