// Bundles that a registry keeps beside an image.
import { Buffer } from "node:buffer";
import type { ReferrerRegistry } from "@lockstep/runtime/registry";
import { findBundles, imageOfSubject, type SkippedBundle } from "@lockstep/sigstore";
import type { AttestationSource } from "./attestation-source.ts";

const REASONS: Readonly<Record<SkippedBundle["reason"], string>> = {
  unusable: "it is gone, or is no artifact that refers to the image",
  gone: "the registry no longer has its content",
  "not-text": "its content is no UTF-8 text",
};

/** Only images are in a registry. What refers to the image and cannot be read as a bundle is content like any other. */
export function registrySource(registry: ReferrerRegistry): AttestationSource {
  return {
    name: "the registry",
    find: async (subject) => {
      if (subject.kind !== "oci") return [];
      const { bundles, skipped } = await findBundles(registry, imageOfSubject(subject));
      const originOf = (referrer: string) => `${subject.name}@${referrer}`;
      return [
        ...bundles.map(({ text, referrer }) => ({ origin: originOf(referrer), content: Buffer.from(text) })),
        ...skipped.map(({ referrer, reason }) => ({ origin: originOf(referrer), lost: REASONS[reason] })),
      ];
    },
  };
}
