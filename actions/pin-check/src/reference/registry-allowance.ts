// Asks whether a policy's list of registries lets an image in.
import { matchesGlob } from "@lockstep/core";
import { parseImageName } from "./image-name.ts";

/**
 * True if an entry matches the image's registry (an entry without `/`) or `registry/name` (one with it). An entry always
 * stands for the whole of it.
 */
export function isAllowedRegistry(image: string, allowed: readonly string[]): boolean {
  const { registry, name } = parseImageName(image);
  return allowed.some((entry) =>
    matchesGlob(entry.toLowerCase(), entry.includes("/") ? `${registry}/${name}` : registry),
  );
}
