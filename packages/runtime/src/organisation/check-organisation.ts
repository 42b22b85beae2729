// Runs a check on every repository of an organisation, and keeps what is done, so that a run can go on where one stopped.
import { createHash } from "node:crypto";
import { resolve } from "node:path";
import {
  type Digest,
  type OnIncomplete,
  type OwnedRepository,
  type Progress,
  type Report,
  UnavailableError,
  UsageError,
} from "@lockstep/core";
import { isAbsent } from "../files/is-absent.ts";
import { openAncestry } from "../policy-source/open-ancestry.ts";
import type { StaticCheck } from "../static-check/static-check.ts";
import { checkRepository, fullName, type RepositoryCheck } from "./check-repository.ts";
import { isOrganisationName } from "./organisation-name.ts";
import { sharedPolicy, topPolicy } from "./organisation-policy.ts";
import { type RepositoryStanding, reportOrganisation, type Standing } from "./organisation-report.ts";
import { type DoneRepository, identify, openResumeFile, type ResumeFile } from "./resume-file.ts";
import { openServers, type Servers, type ServersRequest } from "./servers.ts";
import { type Ending, workThrough } from "./work-through.ts";

export interface OrganisationRequest extends ServersRequest {
  /** Its name on GitHub; a user's name will do, too. */
  readonly organisation: string;
  readonly check: StaticCheck;
  /** One policy file of this machine for all repositories; undefined: each has its own. */
  readonly config: string | undefined;
  /** A policy that every other is taken to extend, `owner/repository/path@commit`; undefined: none. */
  readonly organisationPolicy?: string | undefined;
  /** The file to go on from and to write to; undefined: one in the current folder, while something is left to do. */
  readonly resume: string | undefined;
  /** Whether to ask for evidence; a policy may demand it, and then wins. */
  readonly online: boolean;
  readonly onIncomplete: OnIncomplete | undefined;
  readonly cwd: string;
  readonly progress: Progress;
}

export interface OrganisationOutcome {
  readonly report: Report;
  /** The policies of single repositories have no say in it. */
  readonly onIncomplete: OnIncomplete;
  /** How many repositories another run could still check. */
  readonly left: number;
  /** How many were taken from the resume file. */
  readonly resumed: number;
  /** As it was named; undefined where none is to remain. */
  readonly resumeFile: string | undefined;
  /** Removes a file that nobody needs any more. For whoever has the report in safety. */
  release(): void;
}

/**
 * Checks the default branches of all repositories that are neither archived, forks nor empty. A repository that cannot be
 * checked is told of in the report and does not end the run; a rate limit does. Errors: `UsageError` for a bad name, file or
 * policy, and those of `GitHub.repositoriesOf`.
 */
export async function checkOrganisation(
  request: OrganisationRequest,
  servers: Servers = openServers(request),
): Promise<OrganisationOutcome> {
  checkName(request.organisation);
  const { check, organisation, config, organisationPolicy, online, cwd } = request;
  const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const ancestry = openAncestry(organisationPolicy, () => servers.github);
  const measure = { check, ancestry, digest, today };
  const shared = config === undefined ? undefined : await sharedPolicy(config, cwd, measure);
  const common = shared ?? (await topPolicy(measure));
  const policy = organisationPolicy ? `${organisationPolicy}\n${shared?.text ?? ""}` : shared?.text;
  const identity = identify({ org: organisation, apiUrl: servers.apiUrl, online, policy }, digest);
  const path = resumePath(request);
  const kept = openResumeFile(resolve(cwd, path), { identity, rules: check.rules });
  const repositories = await servers.github.repositoriesOf(organisation);
  if (request.resume !== undefined) kept.save();
  const worked = await workOn(repositories, kept, { ...measure, servers, online, shared }, request.progress);
  const left = worked.standings.filter(isLeft).length;
  const remains = left > 0 || request.resume !== undefined;
  if (remains) kept.save();
  return {
    report: reportOrganisation({ ...worked, tool: check.name, organisation, policy: shared?.report }),
    onIncomplete: stricter(request.onIncomplete, common?.policy["on-incomplete"]),
    left,
    resumed: worked.standings.filter(({ standing }) => standing.kind === "done" && standing.isResumed).length,
    resumeFile: remains ? path : undefined,
    release: () => (remains ? undefined : kept.remove()),
  };
}

/** Lower-case hex SHA-256 of the UTF-8 bytes. */
const digest: Digest = (text) => createHash("sha256").update(text, "utf8").digest("hex");

/** The name becomes part of a file's name, too. */
function checkName(organisation: string): void {
  if (isOrganisationName(organisation)) return;
  throw new UsageError("invalid-input", "this is not the name of an organisation on GitHub", {
    hint: "Give the name alone: letters, digits and hyphens, at most 39 of them.",
  });
}

function resumePath({ resume, organisation, cwd }: OrganisationRequest): string {
  if (resume !== undefined) return resume;
  const path = `lockstep-org-${organisation}.json`;
  if (isAbsent(resolve(cwd, path))) return path;
  throw new UsageError("file-exists", `${path} is there already: an earlier run did not come to its end.`, {
    hint: `Add --resume ${path} to go on with it, or delete the file to start over.`,
  });
}

async function workOn(
  repositories: readonly OwnedRepository[],
  kept: ResumeFile,
  setup: RepositoryCheck,
  progress: Progress,
): Promise<{ readonly standings: readonly RepositoryStanding[]; readonly stoppedBy: UnavailableError | undefined }> {
  const settled = new Map<OwnedRepository, Standing>();
  for (const repository of repositories) {
    const standing = standingBefore(repository, kept);
    if (standing) settled.set(repository, standing);
  }
  const open = repositories.filter((repository) => !settled.has(repository));
  const tell = (name: string): void => progress.report(`checked ${name},`, settled.size, repositories.length);
  const end = (repository: OwnedRepository, ending: Ending<DoneRepository>): void => {
    settled.set(repository, standingAfter(ending));
    if (ending.ok) kept.add(repository.name, ending.value);
    tell(fullName(repository));
  };
  const { stoppedBy } = await workThrough(open, (repository) => checkRepository(repository, setup), end);
  const standings = repositories.map((repository): RepositoryStanding => {
    return { repository, standing: settled.get(repository) ?? { kind: "unreached" } };
  });
  return { standings, stoppedBy };
}

/** Where a repository stands before anything is asked about it; undefined if it is to be checked. */
function standingBefore(repository: OwnedRepository, kept: ResumeFile): Standing | undefined {
  if (repository.archived) return { kind: "left-out", why: "archived" };
  if (repository.fork) return { kind: "left-out", why: "fork" };
  if (repository.defaultBranch === undefined) return { kind: "left-out", why: "empty" };
  const done = kept.get(repository.name);
  return done && { kind: "done", done, isResumed: true };
}

function standingAfter(ending: Ending<DoneRepository>): Standing {
  return ending.ok ? { kind: "done", done: ending.value, isResumed: false } : { kind: "failed", error: ending.error };
}

/** Codes of what may be gone at the next attempt. */
const PASSING = ["rate-limited", "network-failed", "timed-out", "server-error"];

function isLeft({ standing }: RepositoryStanding): boolean {
  if (standing.kind === "unreached") return true;
  return (
    standing.kind === "failed" && standing.error instanceof UnavailableError && PASSING.includes(standing.error.code)
  );
}

/** `warn` only where nobody demands more. */
function stricter(...wanted: readonly (OnIncomplete | undefined)[]): OnIncomplete {
  const stated = wanted.filter((value) => value !== undefined);
  return stated.length > 0 && stated.every((value) => value === "warn") ? "warn" : "fail";
}
