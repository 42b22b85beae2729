// Images in registries as subjects, by their digest.
import { UsageError } from "@lockstep/core";
import { parseImageDigest } from "@lockstep/runtime/registry";
import { parseDigest } from "../digest/parse-digest.ts";
import type { ArtifactSubject } from "./subject.ts";
import { demandNoProblems } from "./subject-problems.ts";

/**
 * Reads lines `REGISTRY/NAME[:TAG]@sha256:HEX`, as `parseImageDigest` reads each; blank lines count for nothing. Throws
 * `UsageError` (`invalid-input`) with every line that is wrong, among them those without a digest.
 */
export function parseImageLines(text: string): readonly ArtifactSubject[] {
  const lines = text.split("\n").map((line) => line.trim());
  const read = lines.filter((line) => line !== "").map(parseImage);
  const hint = "Write REGISTRY/NAME@sha256:HEX, one a line; the step that pushes an image gives its digest.";
  const problems = read.filter((one) => typeof one === "string");
  demandNoProblems("These images cannot be signed or attested.", hint, problems);
  return read.filter((one) => typeof one !== "string");
}

function parseImage(line: string): ArtifactSubject | string {
  const shown = line.slice(0, 300);
  if (!line.includes("@")) return `${shown} has no digest, and a tag can be moved`;
  try {
    const image = parseImageDigest(line);
    const digest = parseDigest(image.digest);
    if (digest !== undefined) return { kind: "oci", name: `${image.registry}/${image.name}`, digest };
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
  }
  return `${shown} is not a registry, a name and a sha256 digest`;
}
