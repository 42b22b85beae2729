// Follows `extends` from a policy to the topmost one. What the policies say otherwise is not known here.
import {
  type ErrorCode,
  LockstepError,
  PermissionError,
  type Problem,
  UnavailableError,
  UsageError,
} from "../../errors.ts";
import type { RepositoryName } from "../../ports/github.ts";
import { type ParsedPolicy, parsePolicy } from "../parse-policy.ts";
import type { RuleCatalogue } from "../policy-schema.ts";
import { formatPolicyReference, type PolicyReference, parsePolicyReference, placeOf } from "./policy-reference.ts";

/** How many policies one may have above itself. */
export const MAX_PARENTS = 5;

/**
 * Reads the file that a reference names; undefined where the commit has no such file.
 * Errors: those of `GitHub.fileAt`.
 */
export type ReadParent = (reference: PolicyReference) => Promise<string | undefined>;

/** One policy of those that are in force together. */
export interface PolicyLayer {
  /** `own`: the file of the repository. `organisation`: named by whoever runs the check. `parent`: extended by another. */
  readonly kind: "own" | "parent" | "organisation";
  /** A path in the repository, or `owner/repository/path@commit`. */
  readonly origin: string;
  readonly parsed: ParsedPolicy;
  /** Undefined for a file of a repository whose name is not known. */
  readonly place: string | undefined;
}

/** The repository's own file. */
export interface OwnPolicy {
  readonly file: string;
  readonly text: string;
  /** Whose file it is, where that is known. */
  readonly repository: RepositoryName | undefined;
}

export interface ChainSources {
  readonly catalogue: RuleCatalogue;
  readonly read: ReadParent;
}

/** The own policy as a layer. Errors: those of `parsePolicy`. */
export function ownLayer({ file, text, repository }: OwnPolicy, catalogue: RuleCatalogue): PolicyLayer {
  const place = repository && placeOf({ repository, path: file });
  return { kind: "own", origin: file, parsed: parsePolicy(file, text, catalogue), place };
}

/** The policy that whoever runs the check names. Errors: those of `policiesAbove`. */
export async function organisationLayer(reference: PolicyReference, sources: ChainSources): Promise<PolicyLayer> {
  return readLayer("organisation", reference, sources, () => undefined);
}

/**
 * The policies above `layer`, the topmost first. Those at the places of `known`, and whatever is above them, are left out: the
 * caller has them. Errors: `UsageError` (`policy-invalid` for a circle, more than `MAX_PARENTS` levels and a policy that cannot
 * be used; `path-not-found`, `policy-unreadable`), `PermissionError`, `UnavailableError` and `IntegrityError`.
 */
export async function policiesAbove(
  layer: PolicyLayer,
  known: ReadonlySet<string>,
  sources: ChainSources,
): Promise<readonly PolicyLayer[]> {
  const above: PolicyLayer[] = [];
  const seen = new Map([[layer.place, layer.origin]]);
  const locate = () => (layer.kind === "own" ? layer.parsed.locate(["extends"]) : undefined);
  for (let last = layer; ; ) {
    const reference = parentOf(last);
    if (reference === undefined || known.has(placeOf(reference))) return above;
    const origin = formatPolicyReference(reference);
    if (seen.has(placeOf(reference))) throw circle(last.origin, origin, locate());
    if (above.length === MAX_PARENTS) throw tooHigh(last.origin, locate());
    last = await readLayer("parent", reference, sources, locate);
    seen.set(last.place, last.origin);
    above.unshift(last);
  }
}

function parentOf({ parsed }: PolicyLayer): PolicyReference | undefined {
  const text = parsed.policy.extends;
  return text === undefined ? undefined : parsePolicyReference(text);
}

type Locate = () => Problem["location"];

async function readLayer(
  kind: PolicyLayer["kind"],
  reference: PolicyReference,
  { catalogue, read }: ChainSources,
  locate: Locate,
): Promise<PolicyLayer> {
  const origin = formatPolicyReference(reference);
  const text = await read(reference).catch((error: unknown) => {
    throw unread(error, origin, locate());
  });
  if (text === undefined) throw missing(origin, locate());
  try {
    return { kind, origin, parsed: parsePolicy(origin, text, catalogue), place: placeOf(reference) };
  } catch (error) {
    throw error instanceof UsageError ? unusable(error, origin, locate()) : error;
  }
}

const CORRECT_THERE = "Correct it there, commit it, and name that commit in `extends`.";

function refuse(code: ErrorCode, message: string, location: Problem["location"], hint: string, cause?: unknown) {
  const problem = { message, ...(location === undefined ? {} : { location }) };
  return new UsageError(code, "The policy cannot be used.", { hint, problems: [problem], cause });
}

function circle(from: string, to: string, location: Problem["location"]): UsageError {
  const hint = "Take `extends` out of one of the policies. Another commit of the same file counts as the same policy.";
  return refuse("policy-invalid", `${from} extends ${to}, which leads back to itself`, location, hint);
}

function tooHigh(from: string, location: Problem["location"]): UsageError {
  const hint = `Let ${from} say itself what it needs, instead of extending another policy.`;
  return refuse("policy-invalid", `more than ${MAX_PARENTS} policies extend each other`, location, hint);
}

function missing(origin: string, location: Problem["location"]): UsageError {
  const hint = "Name a file that the commit has, as `owner/repository/path@commit`.";
  return refuse("path-not-found", `there is no file ${origin}`, location, hint);
}

/** A parent's lines are in no file of this repository, so they stand in the message. */
function unusable(error: UsageError, origin: string, location: Problem["location"]): UsageError {
  const problems = error.problems.map(({ message, location: at }) => ({
    message: at ? `${origin}:${at.line}:${at.column}: ${message}` : `${origin}: ${message}`,
    ...(location === undefined ? {} : { location }),
  }));
  return new UsageError("policy-invalid", `The policy ${origin} cannot be used.`, {
    hint: CORRECT_THERE,
    problems,
    cause: error,
  });
}

/** Whatever keeps a parent from being read, nothing goes on without it. */
function unread(error: unknown, origin: string, location: Problem["location"]): unknown {
  if (!(error instanceof LockstepError)) return error;
  if (error.code === "not-found") {
    const hint = "Push the commit, or name one that the repository has.";
    return refuse("path-not-found", `the commit of ${origin} does not exist`, location, hint, error);
  }
  if (error.code === "policy-unreadable")
    return refuse("policy-unreadable", `${origin} cannot be used: ${error.message}`, location, CORRECT_THERE, error);
  const message = `The policy ${origin} cannot be read: ${error.message}`;
  if (error instanceof PermissionError) {
    const hint =
      "Check the name. A private repository is not open to the token of a job: make it public or internal, or pass a token that may read its contents (input `token`; GITHUB_TOKEN on the command line).";
    return new PermissionError(message, { hint, permissions: error.permissions, cause: error });
  }
  return error instanceof UnavailableError
    ? new UnavailableError(error.code, message, { hint: error.hint, cause: error })
    : error;
}
