// Judges a container image reference: only a content digest pins an image.
import type { Judgement } from "./pin-verdict.ts";

/** Digest grammar of the OCI image specification ("Descriptors", registered algorithms): sha256 and sha512. */
const DIGEST = /@(?:sha256:[0-9a-f]{64}|sha512:[0-9a-f]{128})$/;

export function judgeImage(image: string): Judgement {
  if (image === "") return { verdict: "invalid", reason: "No image is named." };
  if (DIGEST.test(image)) return { verdict: "digest", reason: "A content digest names one image for good." };
  if (image.includes("@")) {
    return { verdict: "mutable-image", reason: "What follows the @ is not a sha256 or sha512 digest of full length." };
  }
  const name = image.slice(image.lastIndexOf("/") + 1);
  return name.includes(":")
    ? { verdict: "mutable-image", reason: "An image tag can be pushed again with other content." }
    : {
        verdict: "mutable-image",
        reason: "Without tag or digest the registry serves whatever `latest` is at the time.",
      };
}
