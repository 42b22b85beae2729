// Puts what came of the repositories of an organisation into one audit. Pure.
import {
  clip,
  IntegrityError,
  LockstepError,
  type OwnedRepository,
  PermissionError,
  type UnavailableError,
  VERSION,
  type Verdict,
  worst,
} from "@lockstep/core";
import { describeError } from "../failure/describe-error.ts";
import { fullName } from "../organisation/check-repository.ts";
import {
  type AuditReport,
  BASELINE,
  type OrganisationSettings,
  type RepositoryAudit,
  type Told,
  type Unaudited,
} from "./audit-report.ts";

const MAX_REASON = 1000;

/** Where a repository stands at the end of a run. */
export type AuditStanding =
  | { readonly kind: "left-out"; readonly why: string }
  | { readonly kind: "done"; readonly audit: RepositoryAudit }
  | { readonly kind: "failed"; readonly error: unknown }
  | { readonly kind: "unreached" };

export interface AuditResult {
  readonly organisation: string;
  readonly settings: OrganisationSettings;
  readonly standings: readonly { readonly repository: OwnedRepository; readonly standing: AuditStanding }[];
  readonly stoppedBy: UnavailableError | undefined;
}

export function reportAudit(result: AuditResult): AuditReport {
  const { organisation, settings, standings } = result;
  const repositories = standings.flatMap(({ standing }) => (standing.kind === "done" ? [standing.audit] : []));
  const notChecked = gapsOf(result, repositories);
  const leftOut = standings.flatMap(({ repository, standing }) =>
    standing.kind === "left-out" ? [{ what: fullName(repository), why: standing.why }] : [],
  );
  const verdict = overall(result, repositories, notChecked);
  const stats = countAll(repositories, { notChecked: countGaps(result), leftOut: leftOut.length });
  return {
    ...{ schema: 1, tool: "org-audit", version: VERSION, organisation, verdict, baseline: BASELINE, settings },
    ...{ repositories, leftOut, notChecked, stats },
  };
}

/** No repository at all is no pass. What contradicts itself, or is a bug, fails the whole. */
function overall(
  { standings }: AuditResult,
  repositories: readonly RepositoryAudit[],
  notChecked: readonly Unaudited[],
): Verdict {
  const isBroken = standings.some(({ standing }) => standing.kind === "failed" && isInexcusable(standing.error));
  if (isBroken) return "fail";
  const found = worst(repositories.map(({ verdict }) => verdict));
  return found === "pass" && notChecked.length > 0 ? "incomplete" : found;
}

function isInexcusable(error: unknown): boolean {
  return error instanceof IntegrityError || !(error instanceof LockstepError);
}

function gapsOf(result: AuditResult, repositories: readonly RepositoryAudit[]): readonly Unaudited[] {
  const { organisation, standings, stoppedBy } = result;
  const stop = stoppedBy ? [{ what: organisation, why: `the run stopped early: ${explain(stoppedBy)}` }] : [];
  const none = standings.length === 0 ? [{ what: organisation, why: NOBODY }] : [];
  const failed = standings.flatMap(({ repository, standing }) => {
    if (standing.kind === "failed") return [{ what: fullName(repository), why: explain(standing.error) }];
    return standing.kind === "unreached"
      ? [{ what: fullName(repository), why: "the run stopped before its turn" }]
      : [];
  });
  const { rulesets: _, ...own } = result.settings;
  return [
    ...stop,
    ...none,
    ...failed,
    ...untoldSettings(organisation, own),
    ...repositories.flatMap(({ repository, settings }) => untoldSettings(repository, settings)),
  ];
}

const NOBODY = "this token sees no repository of it: check the name, and the token's access";

/** One entry for all settings of one place that could not be told. */
function untoldSettings(what: string, settings: object): readonly Unaudited[] {
  const untold = Object.entries(settings).flatMap(([name, told]: [string, Told<unknown>]) =>
    told.told ? [] : [{ name, ...told }],
  );
  if (untold.length === 0) return [];
  const rights = [...new Set(untold.flatMap(({ right }) => right ?? []))].sort();
  const cure = rights.length > 0 ? `; the token needs ${rights.join(" and ")}` : "";
  return [{ what, why: `could not tell ${untold.map(({ name }) => name).join(", ")}${cure}` }];
}

/** An error in one line, with its cure. */
function explain(error: unknown): string {
  const { lines } = describeError(error, { debug: false });
  const told = error instanceof PermissionError ? lines.slice(0, 2) : lines;
  return clip(told.map((line) => line.replace(/[.;]$/, "")).join("; "), MAX_REASON);
}

function countGaps({ standings }: AuditResult): number {
  return standings.filter(({ standing }) => standing.kind === "failed" || standing.kind === "unreached").length;
}

function countAll(
  repositories: readonly RepositoryAudit[],
  rest: { readonly notChecked: number; readonly leftOut: number },
): AuditReport["stats"] {
  const count = (wanted: Verdict): number => repositories.filter(({ verdict }) => verdict === wanted).length;
  return {
    repositories: repositories.length,
    pass: count("pass"),
    fail: count("fail"),
    incomplete: count("incomplete"),
    ...rest,
  };
}
