// Which destinations were asked for, and whether each can be served: known before anything is signed.
import { linesOf, UsageError } from "@lockstep/core";
import type { GitHubPublisher } from "@lockstep/runtime";
import type { ArtifactSubject } from "@lockstep/sigstore";
import { DESTINATIONS, type DestinationKind } from "./delivery.ts";

export interface DestinationContext {
  readonly subjects: readonly ArtifactSubject[];
  readonly publisher: GitHubPublisher | undefined;
  /** Of the release. */
  readonly tag: string | undefined;
}

/** Throws `UsageError` (`invalid-input`) with everything that stands in the way. */
export function chooseDestinations(given: string, context: DestinationContext): ReadonlySet<DestinationKind> {
  const words = linesOf(given.replaceAll(",", "\n"));
  const chosen = new Set(DESTINATIONS.filter((kind) => words.includes(kind)));
  const unknown = words.filter((word) => !DESTINATIONS.some((kind) => kind === word));
  const problems = [
    ...unknown.map((word) => `destinations: "${word.slice(0, 100)}" is not one of ${DESTINATIONS.join(", ")}`),
    ...(chosen.size + unknown.length === 0 ? ["destinations: none is named"] : []),
    ...obstacles(chosen, context),
  ];
  if (problems.length === 0) return chosen;
  throw new UsageError("invalid-input", "The attestations cannot go where they should.", {
    hint: "Correct the inputs named.",
    problems,
  });
}

function obstacles(chosen: ReadonlySet<DestinationKind>, context: DestinationContext): readonly string[] {
  const { subjects, publisher, tag } = context;
  const needsToken = (["github", "release"] as const).filter((kind) => chosen.has(kind) && publisher === undefined);
  const others = subjects.filter(({ kind, digest }) => kind === "oci" && digest.algorithm !== "sha256");
  return [
    ...needsToken.map((kind) => `token: missing, and the destination ${kind} needs it`),
    ...(chosen.has("release") && tag === undefined ? ["release-tag: missing, and no tag started this run"] : []),
    ...(chosen.has("registry") && !subjects.some(({ kind }) => kind === "oci")
      ? ["images: none, and the destination registry is for them"]
      : []),
    ...(chosen.has("registry") ? others.map(({ name }) => `images: registries know ${name} by SHA-256 only`) : []),
  ];
}
