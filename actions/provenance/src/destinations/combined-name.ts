// The name of the file with all bundles. Scorecard and people know provenance by the ending `.intoto.jsonl`.
import { UsageError } from "@lockstep/core";

const SUFFIX = ".intoto.jsonl";
const NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,150}$/;

/**
 * `given` is the input, `repository` the bare name. Without an input it is made of the repository and the tag. Throws
 * `UsageError` (`invalid-input`) for a given name that releases cannot have.
 */
export function combinedName(given: string, repository: string, tag: string | undefined): string {
  if (given === "") return `${[repository, ...(tag === undefined ? [] : [tag])].map(toPlain).join("-")}${SUFFIX}`;
  const name = given.endsWith(SUFFIX) ? given.slice(0, -SUFFIX.length) : given;
  if (NAME.test(name)) return `${name}${SUFFIX}`;
  throw new UsageError("invalid-input", "combined-name: a file of a release cannot have this name.", {
    hint: "Use at most 150 letters, digits, dots, hyphens and underscores.",
  });
}

function toPlain(part: string): string {
  return (
    part
      .replace(/[^A-Za-z0-9._-]+/g, "-")
      .replace(/^\.+/, "")
      .slice(0, 70) || "attestations"
  );
}
