// Subjects of a run: each once, under a name of its own, and in parts that fit into statements.
import { revealControls, UsageError } from "@lockstep/core";
import { formatDigest } from "../digest/parse-digest.ts";
import type { ArtifactSubject } from "./subject.ts";
import { nameProblem } from "./subject-name.ts";
import { demandNoProblems } from "./subject-problems.ts";

/** Subjects of one statement at most, as GitHub's attestation API has it (actions/attest). */
export const MAX_SUBJECTS = 1024;

/**
 * The subjects sorted by name, each once. Images of one name may have several digests: one for each platform, and the index
 * over them, which registries tell apart by digest. Throws `UsageError`: `no-subjects` where there is none, `invalid-input`
 * for a name that cannot be used and for any other name with two digests, because in-toto wants names to tell subjects apart.
 */
export function uniqueSubjects(subjects: readonly ArtifactSubject[]): readonly ArtifactSubject[] {
  if (subjects.length === 0) {
    throw new UsageError("no-subjects", "There is nothing to sign or attest: no artifact was named or found.", {
      hint: "Build the artifacts in an earlier step, and name them by path, digest, checksum file or image.",
    });
  }
  const named = new Map<string, Map<string, ArtifactSubject>>();
  const problems: string[] = [];
  for (const subject of subjects) {
    const namesakes = named.get(subject.name) ?? new Map<string, ArtifactSubject>();
    const problem = problemOf(subject, namesakes);
    if (problem === undefined) named.set(subject.name, withSubject(namesakes, subject));
    else problems.push(problem);
  }
  const hint = "Give each artifact a name of its own, for example by its folder, or sign them in separate steps.";
  demandNoProblems("These subjects cannot stand in one statement.", hint, problems);
  return [...named].sort(byKey).flatMap(([, namesakes]) => [...namesakes].sort(byKey).map(([, subject]) => subject));
}

function problemOf(
  { kind, name, digest }: ArtifactSubject,
  namesakes: ReadonlyMap<string, ArtifactSubject>,
): string | undefined {
  const problem = nameProblem(name);
  if (problem !== undefined) return `${revealControls(name.slice(0, 200)) || formatDigest(digest)} ${problem}`;
  const own = formatDigest(digest);
  // Several namesakes are images all of them, so the first two stand for the rest: one of them has another digest.
  const [first, second] = namesakes.values();
  const other = first !== undefined && formatDigest(first.digest) === own ? second : first;
  if (other === undefined || (kind === "oci" && other.kind === "oci")) return undefined;
  return `${name} is named with two digests, ${formatDigest(other.digest)} and ${own}`;
}

/** What is known by its digest alone gives way to a file or an image: they say where it is. */
function withSubject(namesakes: Map<string, ArtifactSubject>, subject: ArtifactSubject): Map<string, ArtifactSubject> {
  const digest = formatDigest(subject.digest);
  const known = namesakes.get(digest);
  return known === undefined || known.kind === "digest" ? namesakes.set(digest, subject) : namesakes;
}

function byKey([a]: readonly [string, unknown], [b]: readonly [string, unknown]): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The subjects in groups of at most `size`, in their order, as even as can be. */
export function splitSubjects<Subject>(
  subjects: readonly Subject[],
  size: number = MAX_SUBJECTS,
): readonly (readonly Subject[])[] {
  const groups = Math.ceil(subjects.length / size);
  const each = Math.ceil(subjects.length / groups);
  return Array.from({ length: groups }, (_, index) => subjects.slice(index * each, (index + 1) * each));
}
