// Has what was found masked by the runner, before anything else can print it.
import { Buffer } from "node:buffer";
import { Secret } from "@lockstep/core";
import type { Sighting } from "../engine/sighting.ts";

/** A user's own rule may find a single letter; the runner would blot it out of every word of every log. */
const MIN_MASKED = 4;

/**
 * Hands each credential to `conceal`. A value that is only possible may be an ordinary word, which the runner would then blot
 * out of every log; and a rule about paths alone has found a path.
 */
export function concealFound(sightings: readonly Sighting[], conceal: (secret: Secret) => void): void {
  for (const { secret, path, level } of sightings) {
    const value = Buffer.from(secret, "latin1").toString("utf8");
    const isMasked = level !== "possible" && value !== path && value.trim().length >= MIN_MASKED;
    if (isMasked) conceal(new Secret(value));
  }
}
