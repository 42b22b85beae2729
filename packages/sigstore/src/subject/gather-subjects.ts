// The subjects of a run from all the places a user can name them in.
import { linesOf, UsageError } from "@lockstep/core";
import { readBelow } from "@lockstep/runtime/artifacts";
import { parseArtifactList } from "./artifact-list.ts";
import { MAX_CHECKSUM_BYTES, parseChecksums } from "./checksum-file.ts";
import { parseDigestLines } from "./digest-lines.ts";
import { type FileSubjectOptions, fileSubjects } from "./file-subjects.ts";
import { parseImageLines } from "./image-lines.ts";
import { matchedFiles } from "./matched-files.ts";
import type { ArtifactSubject } from "./subject.ts";
import { uniqueSubjects } from "./unique-subjects.ts";

/** Texts of inputs, each of as many lines as the user likes. What is left out or blank names nothing. */
export interface SubjectSources {
  /** Patterns below the workspace, as `findArtifacts` reads them. */
  readonly patterns?: string;
  /** As `parseDigestLines` reads them. */
  readonly digests?: string;
  /** Name of a single digest without one. */
  readonly name?: string;
  /** Paths of checksum files below the workspace. */
  readonly checksumFiles?: string;
  /** As `parseImageLines` reads them. */
  readonly images?: string;
  /** The runner's list, used where no other source is given: its text, or `off` where the runner keeps none. */
  readonly artifactList?: string | "off";
}

/**
 * As `uniqueSubjects` gives them: at least one. `workspace` is absolute. Errors: those of the functions that read the sources;
 * `UsageError` (`no-subjects`) where nothing was named, and where the runner's list is the only source and is off or empty.
 */
export async function gatherSubjects(
  sources: SubjectSources,
  workspace: string,
  options: FileSubjectOptions = {},
): Promise<readonly ArtifactSubject[]> {
  const { patterns = "", digests = "", checksumFiles = "", images = "", name = "" } = sources;
  if ([patterns, digests, checksumFiles, images].every((text) => text.trim() === "")) {
    return uniqueSubjects(listedSubjects(sources.artifactList));
  }
  // The quick ones come first: a typing error should not cost the time of hashing.
  const named = [
    ...parseDigestLines(digests, name),
    ...parseImageLines(images),
    ...linesOf(checksumFiles).flatMap((path) => readChecksums(workspace, path)),
  ];
  if (patterns.trim() === "") return uniqueSubjects(named);
  const found = await fileSubjects(matchedFiles(workspace, patterns), options);
  return uniqueSubjects([...found, ...named]);
}

function listedSubjects(list: string | undefined): readonly ArtifactSubject[] {
  if (list !== undefined && list !== "off") return parseArtifactList(list);
  if (list === undefined) return [];
  throw new UsageError("no-subjects", "No subject is named, and this runner keeps no list of the job's artifacts.", {
    hint: "Name the subjects by an input: the runner's list (GITHUB_ARTIFACTS_LIST) is off or not known to it.",
  });
}

function readChecksums(workspace: string, path: string): readonly ArtifactSubject[] {
  const read = readBelow(workspace, path, MAX_CHECKSUM_BYTES);
  if (read.ok) return parseChecksums(read.text, path);
  throw new UsageError("path-not-found", `The checksum file ${path} cannot be read: ${read.why}.`, {
    hint: "Name a UTF-8 text file below the workspace, of at most 10 MiB, that an earlier step wrote.",
  });
}
