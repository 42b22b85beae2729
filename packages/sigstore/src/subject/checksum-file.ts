// Files of checksums such as SHA256SUMS, read as subjects and written from them.
import { UsageError } from "@lockstep/core";
import type { DigestAlgorithm } from "../digest/artifact-digest.ts";
import { parseChecksumLine, renderChecksumLine } from "./checksum-line.ts";
import type { ArtifactSubject } from "./subject.ts";
import { demandNoProblems } from "./subject-problems.ts";

/** Bytes of a checksum file: enough for a hundred thousand lines. */
export const MAX_CHECKSUM_BYTES = 10 * 1024 * 1024;

/**
 * Reads the text of a checksum file; `origin` is what messages call it. A byte order mark, CRLF, blank lines and lines that
 * begin with `#` count for nothing; `./` before a name neither. Throws `UsageError`: `no-subjects` for a file without lines,
 * `invalid-input` with every line that is no checksum. One name with two digests is found by `uniqueSubjects`.
 */
export function parseChecksums(text: string, origin: string): readonly ArtifactSubject[] {
  const problems: string[] = [];
  const subjects: ArtifactSubject[] = [];
  const lines = (text.startsWith("\uFEFF") ? text.slice(1) : text).split("\n");
  for (const [index, line] of lines.entries()) {
    const bare = line.endsWith("\r") ? line.slice(0, -1) : line;
    if (bare.trim() === "" || bare.startsWith("#")) continue;
    const read = parseChecksumLine(bare);
    if (read === undefined) problems.push(`${origin}:${index + 1} is no sha256, sha384 or sha512 checksum`);
    else subjects.push({ kind: "digest", name: withoutDot(read.name), digest: read.digest });
  }
  demandNoProblems("This checksum file cannot be read.", "Write it with sha256sum, sha384sum or sha512sum.", problems);
  if (subjects.length > 0) return subjects;
  throw new UsageError("no-subjects", `${origin} holds no checksums.`, {
    hint: "Write it with sha256sum after the artifacts are built.",
  });
}

/** `find . -exec sha256sum` writes names that begin with `./`. */
function withoutDot(name: string): string {
  return name.length > 2 && name.startsWith("./") ? name.slice(2) : name;
}

/**
 * The text of a checksum file that `sha256sum --check` accepts, one line a subject. Throws `UsageError` (`invalid-input`)
 * for a subject whose digest is another one: its tool would take the line for broken.
 */
export function renderChecksums(subjects: readonly ArtifactSubject[], algorithm: DigestAlgorithm = "sha256"): string {
  const others = subjects.filter(({ digest }) => digest.algorithm !== algorithm).map(({ name }) => name);
  const hint = `Name these subjects by their ${algorithm}, or write no checksum file.`;
  demandNoProblems(`These subjects have no ${algorithm}, which the checksum file is made of.`, hint, others);
  return subjects.map(renderChecksumLine).join("");
}
