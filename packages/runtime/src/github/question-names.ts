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

/** Errors: `UsageError` (`invalid-input`) for anything GitHub could not have as an organisation or a user. */
export function checkOwner(owner: string): void {
  if (!NAME.test(owner) || isDots(owner)) throw invalid("organisation or user", "Write it without @ and slashes.");
}

/** Errors: `UsageError` (`invalid-input`) for what is neither a commit SHA nor a ref name. */
export function checkRef(ref: string): void {
  if (!isRefName(ref)) throw invalid("ref", "Name a commit SHA, a branch or a tag.");
}

/** Errors: `UsageError` (`invalid-input`) unless `isPath`. */
export function checkPath(path: string): void {
  if (!isPath(path)) throw invalid("path", "Write it relative to the repository's root, without . or .. segments.");
}

/** True for what git could have as the name of a branch or a tag, a commit SHA included (git-check-ref-format). */
export function isRefName(ref: string): boolean {
  if (ref === "" || ref === "@" || ref.length > MAX_REF_LENGTH || !isPlain(ref)) return false;
  if (/[ ~^:?*[\\]|\.\.|@\{|\.$/.test(ref)) return false;
  return ref.split("/").every((part) => part !== "" && !part.startsWith(".") && !part.endsWith(".lock"));
}

/** True for a path that is relative, `/`-separated and without empty or dot segments, at most 64 deep. */
export function isPath(path: string): boolean {
  const segments = path.slice(0, MAX_PATH_LENGTH).split("/");
  const bounded = path.length <= MAX_PATH_LENGTH && segments.length <= MAX_PATH_DEPTH && isPlain(path);
  return bounded && !segments.some((segment) => segment === "" || isDots(segment));
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
