// Lines by which a step declares its artifacts to the runner, for the steps and jobs after it (actions/runner#4527).
import { Buffer } from "node:buffer";
import { formatDigest } from "../digest/parse-digest.ts";
import type { ArtifactSubject } from "./subject.ts";

/** What the runner takes from one step. */
const MAX_LINES = 500;
const MAX_BYTES = 1024 * 1024;

/**
 * `digest-only`: the runner takes files and images. `name`: it holds what the runner reserves. `ambiguous`: another subject has
 * the name that the runner knows it by, and another digest. `limit`: the runner takes no more of one step.
 */
type OmissionReason = "digest-only" | "name" | "ambiguous" | "limit";

export interface ArtifactLines {
  /** Whole lines, ready to be appended to `GITHUB_ARTIFACTS`; empty where there are none. */
  readonly text: string;
  /** Subjects the runner cannot be told of, for the report. */
  readonly omitted: readonly { readonly name: string; readonly why: OmissionReason }[];
}

/**
 * `file://PATH`, relative to the workspace, which the runner hashes itself after the step, and `oci://NAME@sha256:HEX`.
 * The runner knows a file by the last segment of its path, and fails the step where two subjects of one name have different
 * digests: those are left out, all of them.
 */
export function renderArtifactLines(subjects: readonly ArtifactSubject[]): ArtifactLines {
  const digests = digestsByName(subjects);
  const lines: string[] = [];
  const omitted: { name: string; why: OmissionReason }[] = [];
  let bytes = 0;
  for (const subject of subjects) {
    const isClear = digests.get(runnerName(subject))?.size === 1;
    const line = lineOf(subject);
    const size = Buffer.byteLength(line);
    const why =
      whyNot(subject, isClear) ?? (lines.length < MAX_LINES && bytes + size <= MAX_BYTES ? undefined : "limit");
    if (why !== undefined) omitted.push({ name: subject.name, why });
    else {
      lines.push(line);
      bytes += size;
    }
  }
  return { text: lines.join(""), omitted };
}

function digestsByName(subjects: readonly ArtifactSubject[]): ReadonlyMap<string, ReadonlySet<string>> {
  const digests = new Map<string, Set<string>>();
  for (const subject of subjects) {
    const name = runnerName(subject);
    const known = digests.get(name) ?? new Set();
    digests.set(name, known.add(formatDigest(subject.digest)));
  }
  return digests;
}

function runnerName({ kind, name }: ArtifactSubject): string {
  return kind === "file" ? name.slice(name.lastIndexOf("/") + 1) : name;
}

function lineOf({ kind, name, digest }: ArtifactSubject): string {
  return kind === "oci" ? `oci://${name}@${formatDigest(digest)}\n` : `file://${name}\n`;
}

/** The runner reserves `=`, and a line break would add a subject. */
function whyNot({ kind, name }: ArtifactSubject, isClear: boolean): OmissionReason | undefined {
  if (kind === "digest") return "digest-only";
  if (/[=\p{Cc}\p{Zl}\p{Zp}]/u.test(name) || name !== name.trim()) return "name";
  return isClear ? undefined : "ambiguous";
}
