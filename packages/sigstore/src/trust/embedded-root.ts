// The trusted root of the public instance, as it was when this version was made. Verification needs no network with it.
import { TRUSTED_ROOT } from "./public-good.ts";
import { parseTrustedRoots, type TrustedRoot } from "./trusted-root.ts";

/**
 * The root of the public instance alone. GitHub's own instance, which signs for private repositories, publishes no root that
 * could be embedded: give that one as a file (`gh attestation trusted-root`).
 */
export function embeddedTrustedRoots(): readonly TrustedRoot[] {
  return parseTrustedRoots(TRUSTED_ROOT);
}
