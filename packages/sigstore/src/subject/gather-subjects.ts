// The subjects of a run from all the places a user can name them in.
import { linesOf, UsageError } from "@lockstep/core";
import { findArtifacts, readBelow } from "@lockstep/runtime/artifacts";
import { parseArtifactList } from "./artifact-list.ts";
import { MAX_CHECKSUM_BYTES, parseChecksums } from "./checksum-file.ts";
import { parseDigestLines } from "./digest-lines.ts";
import { type FileSubjectOptions, fileSubjects } from "./file-subjects.ts";
import { parseImageLines } from "./image-lines.ts";
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

export interface GatheredSubjects {
  /** As `uniqueSubjects` gives them: at least one. */
  readonly subjects: readonly ArtifactSubject[];
  /** Patterns that named nothing while others did: worth a remark. */
  readonly unmatched: readonly string[];
}

/**
 * `workspace` is absolute. Errors: those of the functions that read the sources; `UsageError` (`no-subjects`) where nothing was
 * named, where the patterns match no file, and where the runner's list is the only source and is off or empty.
 */
export async function gatherSubjects(
  sources: SubjectSources,
  workspace: string,
  options: FileSubjectOptions = {},
): Promise<GatheredSubjects> {
  const { patterns = "", digests = "", checksumFiles = "", images = "", name = "" } = sources;
  if ([patterns, digests, checksumFiles, images].every((text) => text.trim() === "")) {
    return { subjects: uniqueSubjects(listedSubjects(sources.artifactList)), unmatched: [] };
  }
  // The quick ones come first: a typing error should not cost the time of hashing.
  const named = [
    ...parseDigestLines(digests, name),
    ...parseImageLines(images),
    ...linesOf(checksumFiles).flatMap((path) => readChecksums(workspace, path)),
  ];
  if (patterns.trim() === "") return { subjects: uniqueSubjects(named), unmatched: [] };
  const { files, unmatched } = findArtifacts(workspace, patterns);
  if (files.length === 0) throw noFilesMatch(patterns);
  const found = await fileSubjects(files, options);
  return { subjects: uniqueSubjects([...found, ...named]), unmatched };
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

/**
 * For patterns that match no file: code `no-subjects`. Those that take everything away again count as well: a user who names files
 * expects some.
 */
export function noFilesMatch(patterns: string): UsageError {
  const problems = linesOf(patterns).slice(0, 20);
  return new UsageError("no-subjects", "No file matches.", {
    hint: "Build the artifacts in an earlier step of this job, and check the patterns; they are relative to the workspace.",
    problems,
  });
}
