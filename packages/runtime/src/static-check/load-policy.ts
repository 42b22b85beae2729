// Finds the policy that is in force for a run and reports on it.
import {
  DEFAULT_POLICY,
  type Digest,
  type ErrorCode,
  type GitHub,
  MAX_POLICY_BYTES,
  POLICY_PATH,
  type Policy,
  type Report,
  reportPolicy,
  UnavailableError,
  UsageError,
} from "@lockstep/core";
import type { Ancestry, AssessedPolicy, PolicyFiles } from "@lockstep/core/policy";
import type { EventContext } from "../event/event-context.ts";
import type { GitRepository } from "../git/repository.ts";
import { readTrusted } from "../policy-source/read-trusted.ts";
import { normalizePolicyPath } from "./policy-path.ts";
import { catalogueOf } from "./rule-catalogue.ts";
import type { StaticCheck } from "./static-check.ts";

export interface PolicyRequest {
  /** The policy file, relative to the repository root. */
  readonly path: string;
  readonly event: EventContext;
  /** Undefined outside any repository. */
  readonly git: GitRepository | undefined;
  readonly github: GitHub | undefined;
  /** What the policy may extend, and what it extends in any case. */
  readonly ancestry: Ancestry;
  readonly checks: readonly StaticCheck[];
  readonly digest: Digest;
  /** The day exceptions are measured against: `YYYY-MM-DD` in UTC. */
  readonly today: string;
}

export interface LoadedPolicy {
  readonly policy: Policy;
  readonly report: Report;
}

/**
 * Reads, parses and assesses the policy with all that it extends. Errors are those of `readTrusted` and `assessPolicy`, and
 * `UsageError` for a path that leaves the repository (`invalid-input`) or a file other than the default one that is not there
 * (`path-not-found`).
 */
export async function loadPolicy(request: PolicyRequest): Promise<LoadedPolicy> {
  const { event, git, github, digest } = request;
  const path = normalizePolicyPath(request.path);
  if (git === undefined) return withoutRepository(path, request);
  const {
    text: trusted,
    changed,
    proposed,
  } = await readTrusted(path, MAX_POLICY_BYTES, {
    event,
    git,
    github,
  }).catch(rethrowWithCure);
  // A change that names a policy of its own making must not thereby escape the one that is there.
  if (trusted === undefined && (changed === "no" || path !== POLICY_PATH)) return withoutPolicy(path, request);
  const repository = event.kind === "local" ? undefined : event.repository;
  const assessed = await assess({ path, repository, trusted, changed, proposed }, request);
  return { policy: assessed.policy, report: reportPolicy(assessed, trusted !== undefined, digest) };
}

/** The parser is loaded where there is something to parse. */
async function assess(files: PolicyFiles, { checks, ancestry, today }: PolicyRequest): Promise<AssessedPolicy> {
  const { assessPolicy } = await import("@lockstep/core/policy");
  return assessPolicy(files, { catalogue: catalogueOf(checks), ancestry, today });
}

/** In a workflow there is a repository with a policy somewhere: not standing in it must not mean being without its policy. */
function withoutRepository(path: string, request: PolicyRequest): Promise<LoadedPolicy> {
  if (request.event.kind === "local") return withoutPolicy(path, request);
  throw new UsageError(
    "not-a-repository",
    "the current folder lies in no git repository, so there is no policy to read",
    {
      hint: "Run after actions/checkout, in the folder it filled.",
    },
  );
}

async function withoutPolicy(path: string, request: PolicyRequest): Promise<LoadedPolicy> {
  if (path !== POLICY_PATH) throw missing(path);
  const { ancestry, digest } = request;
  const none = { path, repository: undefined, trusted: undefined, changed: "no", proposed: undefined } as const;
  const assessed = ancestry.organisation === undefined ? WITHOUT_ANY : await assess(none, request);
  return { policy: assessed.policy, report: reportPolicy(assessed, false, digest) };
}

const WITHOUT_ANY: AssessedPolicy = { policy: DEFAULT_POLICY, facts: [], notChecked: [], inherited: 0 };

/** The defaults stand for a policy nobody wrote, not for one that was named and is not there: it may be the stricter one. */
function missing(path: string): UsageError {
  return new UsageError("path-not-found", `there is no policy file ${path}`, {
    hint: `Name a file relative to the root of the repository, or leave the name out for ${POLICY_PATH}.`,
  });
}

/** Codes by which only GitHub fails to answer, git never. */
const UNANSWERED: readonly ErrorCode[] = ["network-failed", "rate-limited", "server-error"];

/** Whatever kept GitHub from answering, a clone that holds the base commit needs no answer. */
function rethrowWithCure(error: unknown): never {
  if (!(error instanceof UnavailableError && UNANSWERED.includes(error.code))) throw error;
  const hint = `${error.hint} Or set fetch-depth: 0 for actions/checkout, so that GitHub need not be asked.`;
  throw new UnavailableError(error.code, error.message, { hint, cause: error });
}
