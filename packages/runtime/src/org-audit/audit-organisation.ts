// Audits every repository of an organisation, and keeps what is done, so that a run can go on where one stopped.
import { resolve } from "node:path";
import { type OwnedRepository, type Progress, type Secret, UsageError } from "@lockstep/core";
import type { RuleCatalogue } from "@lockstep/core/policy";
import { isAbsent } from "../files/is-absent.ts";
import { fullName } from "../organisation/check-repository.ts";
import { type KeptRun, openKeptRun } from "../organisation/kept-run.ts";
import { isOrganisationName } from "../organisation/organisation-name.ts";
import { type Ending, PARALLEL, workThrough } from "../organisation/work-through.ts";
import { openAncestry } from "../policy-source/open-ancestry.ts";
import { type AuditGitHub, openAuditGitHub } from "./audit-github.ts";
import type { AuditReport, RepositoryAudit } from "./audit-report.ts";
import { auditRepository, type RepositorySetup } from "./audit-repository.ts";
import { FileBatches } from "./file-batches.ts";
import { KEPT_AUDIT } from "./kept-audit.ts";
import { askOrganisation } from "./organisation-settings.ts";
import { type AuditResult, type AuditStanding, reportAudit } from "./report-audit.ts";
import { RequiredWorkflows } from "./required-workflows.ts";
import { isOutage } from "./told.ts";

export interface AuditRequest {
  readonly organisation: string;
  readonly token: Secret;
  /** The REST root, as in `GITHUB_API_URL`. */
  readonly apiUrl: string;
  /** The rules that a policy may name. */
  readonly catalogue: RuleCatalogue;
  /** The file to go on from and to write to; undefined: one in the current folder, while something is left to do. */
  readonly resume: string | undefined;
  /** How many repositories at a time; undefined: four. */
  readonly concurrency: number | undefined;
  readonly cwd: string;
  readonly progress: Progress;
}

export interface AuditOutcome {
  readonly report: AuditReport;
  /** Requests that left this machine. */
  readonly requests: number;
  /** How many repositories another run could still audit. */
  readonly left: number;
  /** How many were taken from the resume file. */
  readonly resumed: number;
  /** As it was named; undefined where none is to remain. */
  readonly resumeFile: string | undefined;
  /** Removes a file that nobody needs any more. For whoever has the report in safety. */
  release(): void;
}

/**
 * Audits the default branches of all repositories that are neither archived, forks nor empty. A rate limit ends the run, and what
 * is done is kept. Errors: `UsageError` for a bad name or file, and those of `GitHub.repositoriesOf`.
 */
export async function auditOrganisation(
  request: AuditRequest,
  open: (onRequest: () => void) => AuditGitHub = (onRequest) => openOver(request, onRequest),
): Promise<AuditOutcome> {
  const { organisation, apiUrl, cwd, resume } = request;
  const path = resumePath(request);
  const identity = { org: organisation.toLowerCase(), apiUrl, online: true, policy: null };
  const kept = openKeptRun(resolve(cwd, path), identity, KEPT_AUDIT);
  let requests = 0;
  const github = open(() => requests++);
  const repositories = await github.repositoriesOf(organisation);
  const settings = await askOrganisation(github, organisation);
  if (resume !== undefined) kept.save();
  const resumed = repositories.filter(({ name }) => kept.get(name) !== undefined).length;
  const result = await workOn({ ...request, github, settings, repositories }, kept);
  const left = result.standings.filter(({ standing }) => isLeft(standing)).length;
  const remains = left > 0 || resume !== undefined;
  if (remains) kept.save();
  return {
    ...{ report: reportAudit(result), requests, left, resumed },
    resumeFile: remains ? path : undefined,
    release: () => (remains ? undefined : kept.remove()),
  };
}

function openOver({ token, apiUrl }: AuditRequest, onRequest: () => void): AuditGitHub {
  return openAuditGitHub({ token, apiUrl, cacheDir: undefined, onRequest });
}

/** The name becomes part of a file's name, too. */
function resumePath({ organisation, resume, cwd }: AuditRequest): string {
  if (!isOrganisationName(organisation)) {
    throw new UsageError("invalid-input", "this is not the name of an organisation on GitHub", {
      hint: "Give the name alone: letters, digits and hyphens, at most 39 of them.",
    });
  }
  if (resume !== undefined) return resume;
  const path = `lockstep-org-audit-${organisation}.json`;
  if (isAbsent(resolve(cwd, path))) return path;
  throw new UsageError("file-exists", `${path} is there already: an earlier run did not come to its end.`, {
    hint: `Add --resume ${path} to go on with it, or delete the file to start over.`,
  });
}

type Work = AuditRequest &
  Pick<RepositorySetup, "github" | "settings"> & { readonly repositories: readonly OwnedRepository[] };

async function workOn(work: Work, kept: KeptRun<RepositoryAudit>): Promise<AuditResult> {
  const { organisation, settings, github, repositories, catalogue, progress } = work;
  const settled = new Map<OwnedRepository, AuditStanding>();
  for (const repository of repositories) {
    const standing = standingBefore(repository, kept);
    if (standing) settled.set(repository, standing);
  }
  const open = repositories.filter((repository) => !settled.has(repository));
  const batches = new FileBatches(github, open);
  const required = new RequiredWorkflows(github, repositories);
  const filesOf: RepositorySetup["filesOf"] = (repository) => batches.filesOf(repository);
  const policies = { organisation, catalogue, read: openAncestry(undefined, () => github).read };
  const setup = { github, settings, required, policies, filesOf };
  const audit = (repository: OwnedRepository): Promise<RepositoryAudit> =>
    auditRepository(repository, repository.defaultBranch ?? "HEAD", setup);
  const end = (repository: OwnedRepository, ending: Ending<RepositoryAudit>): void => {
    if (ending.ok) kept.add(repository.name, ending.value);
    settled.set(repository, standingAfter(ending));
    progress.report(`audited ${fullName(repository)},`, settled.size, repositories.length);
  };
  const { stoppedBy } = await workThrough(open, audit, end, work.concurrency ?? PARALLEL);
  const standings = repositories.map((repository) => {
    const standing: AuditStanding = settled.get(repository) ?? { kind: "unreached" };
    return { repository, standing };
  });
  return { organisation, settings, standings, stoppedBy };
}

/** Where a repository stands before anything is asked about it; undefined if it is to be audited. */
function standingBefore(repository: OwnedRepository, kept: KeptRun<RepositoryAudit>): AuditStanding | undefined {
  if (repository.archived) return { kind: "left-out", why: "archived: nothing runs in it" };
  if (repository.fork) return { kind: "left-out", why: "a fork: its pipeline is that of another repository" };
  if (repository.defaultBranch === undefined) return { kind: "left-out", why: "it has no commit" };
  const audit = kept.get(repository.name);
  return audit?.repository === fullName(repository) ? { kind: "done", audit } : undefined;
}

function standingAfter(ending: Ending<RepositoryAudit>): AuditStanding {
  return ending.ok ? { kind: "done", audit: ending.value } : { kind: "failed", error: ending.error };
}

function isLeft(standing: AuditStanding): boolean {
  return standing.kind === "unreached" || (standing.kind === "failed" && isOutage(standing.error));
}
