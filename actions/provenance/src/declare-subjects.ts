// Tells the runner of the subjects.
import { type ArtifactSubject, renderArtifactLines } from "@lockstep/sigstore";
import type { AttestPorts } from "./ports.ts";

/** Gives a note for subjects that the runner could not be told of. Nothing depends on them. */
export function declareSubjects(
  subjects: readonly ArtifactSubject[],
  { declareArtifacts }: Pick<AttestPorts, "declareArtifacts">,
): readonly string[] {
  const { text, omitted } = renderArtifactLines(subjects);
  if (text === "" || !declareArtifacts(text) || omitted.length === 0) return [];
  return [`${omitted.length} subjects could not be declared to the runner.`];
}
