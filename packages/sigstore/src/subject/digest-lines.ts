// Subjects that are known by their digest alone, as a user writes them.
import { parseDigest } from "../digest/parse-digest.ts";
import type { ArtifactSubject } from "./subject.ts";
import { demandNoProblems } from "./subject-problems.ts";

/**
 * Reads lines `sha256:HEX NAME` (also sha384 and sha512; blank lines count for nothing). A line without a name is called
 * `name`, where one is given. Throws `UsageError` (`invalid-input`) with every line that is wrong.
 */
export function parseDigestLines(text: string, name = ""): readonly ArtifactSubject[] {
  const lines = text.split("\n").map((line) => line.trim());
  const read = lines.filter((line) => line !== "").map((line) => parseLine(line, name));
  const hint = "Write one digest a line: sha256:HEX, a space, and a name.";
  demandNoProblems(
    "These digests cannot be read.",
    hint,
    read.filter((one) => typeof one === "string"),
  );
  return read.filter((one) => typeof one !== "string");
}

function parseLine(line: string, fallback: string): ArtifactSubject | string {
  const space = line.indexOf(" ");
  const digest = parseDigest(space < 0 ? line : line.slice(0, space));
  if (digest === undefined) return `${shorten(line)} does not begin with a digest`;
  const name = space < 0 ? fallback : line.slice(space + 1).trim();
  return name === "" ? `${shorten(line)} has no name` : { kind: "digest", name, digest };
}

function shorten(line: string): string {
  return line.length > 160 ? `${line.slice(0, 160)}...` : line;
}
