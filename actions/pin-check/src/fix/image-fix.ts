// What the rules about images share: which images are built on or run by hand, and the fix that adds a digest.
import type { Fix, ReferenceSite } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { pinToDigest } from "./pin-fix.ts";

const BASE_SITES: readonly ReferenceSite[] = [
  "dockerfile-from",
  "dockerfile-copy",
  "dockerfile-syntax",
  "compose-service",
];

/** True for an image of a Dockerfile or a compose file: no job of a workflow names it. */
export function isBase({ reference }: ReferenceCase): boolean {
  return BASE_SITES.includes(reference.site);
}

/** The fix for an image whose digest is known and that is written out. */
export function digestFix({ file, reference, value, imageDigest }: ReferenceCase): { readonly fix?: Fix } {
  if (imageDigest === undefined || value !== reference.value) return {};
  const fix = pinToDigest(file, reference, imageDigest);
  return fix ? { fix } : {};
}
