// Checks the names that go into a request's address. Percent-encoding keeps them apart from the rest of the address, but dot
// segments survive it: URL parsers resolve them, and the question would be about another resource.
import { type RepositoryName, UsageError } from "@lockstep/core";

const NAME = /^[A-Za-z0-9_.-]{1,100}$/;
const MAX_REF_LENGTH = 255;
const MAX_PATH_LENGTH = 4096;
/** A missing file costs up to one request per segment. */
const MAX_PATH_DEPTH = 64;

/** Errors: `UsageError` (`invalid-input`) for anything GitHub could not have as an owner and a repository. */
export function checkRepositoryName(repository: RepositoryName): void {
  for (const part of [repository.owner, repository.name]) {
    if (!NAME.test(part) || isDots(part)) throw invalid("repository", "Write it as owner/name.");
  }
}

/** Errors: `UsageError` (`invalid-input`) for what is neither a commit SHA nor a ref name (git-check-ref-format). */
export function checkRef(ref: string): void {
  const sound = ref !== "" && ref.length <= MAX_REF_LENGTH && isPlain(ref) && ref !== "." && !ref.includes("..");
  if (!sound) throw invalid("ref", "Name a commit SHA, a branch or a tag.");
}

/** Errors: `UsageError` (`invalid-input`) unless `path` is relative, `/`-separated and without empty or dot segments, at most 64 deep. */
export function checkPath(path: string): void {
  const segments = path.slice(0, MAX_PATH_LENGTH).split("/");
  const sound = path.length <= MAX_PATH_LENGTH && segments.length <= MAX_PATH_DEPTH && isPlain(path);
  if (!sound || segments.some((segment) => segment === "" || isDots(segment))) {
    throw invalid("path", "Write it relative to the repository's root, without . or .. segments.");
  }
}

/** No control characters, and encodable as UTF-8. */
function isPlain(text: string): boolean {
  return text.isWellFormed() && !/\p{Cc}/u.test(text);
}

function isDots(segment: string): boolean {
  return segment === "." || segment === "..";
}

function invalid(what: string, hint: string): UsageError {
  return new UsageError("invalid-input", `this is not the name of a ${what} on GitHub`, { hint });
}
