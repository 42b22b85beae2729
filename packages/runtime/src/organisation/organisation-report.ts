// Puts what came of the repositories of an organisation into one report. Pure.
import {
  clip,
  combine,
  IntegrityError,
  LockstepError,
  type NotChecked,
  type OwnedRepository,
  PermissionError,
  type Report,
  type Subject,
  type UnavailableError,
  type Verdict,
} from "@lockstep/core";
import { describeError } from "../failure/describe-error.ts";
import { fullName } from "./check-repository.ts";
import { compareRisk } from "./compare-risk.ts";
import type { DoneRepository } from "./resume-file.ts";

const MAX_REASON = 2000;

/** Where a repository stands at the end of a run. */
export type Standing =
  | { readonly kind: "left-out"; readonly why: "archived" | "fork" | "empty" }
  | { readonly kind: "done"; readonly done: DoneRepository; readonly isResumed: boolean }
  | { readonly kind: "failed"; readonly error: unknown }
  /** Its turn did not come. */
  | { readonly kind: "unreached" };

export interface RepositoryStanding {
  readonly repository: OwnedRepository;
  readonly standing: Standing;
}

export interface OrganisationResult {
  /** Name of the check. */
  readonly tool: string;
  readonly organisation: string;
  readonly standings: readonly RepositoryStanding[];
  /** What ended the run before its time. */
  readonly stoppedBy: UnavailableError | undefined;
  /** The report about the policy that all repositories are checked under. */
  readonly policy: Report | undefined;
}

/**
 * One report per repository that was looked at, the riskiest first. Whatever was not looked at is among the subjects, and
 * among what was not checked if it should have been. What no warning may excuse (a bug, or evidence that contradicts itself)
 * fails the whole.
 */
export function reportOrganisation(result: OrganisationResult): Report {
  const { tool, standings, policy } = result;
  const checked = standings.flatMap(({ standing }) => (standing.kind === "done" ? (standing.done.report ?? []) : []));
  const missing = gaps(result);
  const notChecked = checked.length + missing.length === 0 ? [nothingChecked(result)] : missing;
  const combined = combine(tool, [...[...checked].sort(compareRisk), ...(policy ? [policy] : [])]);
  return {
    ...combined,
    verdict: standings.some(isInexcusable) ? "fail" : atBestIncomplete(combined.verdict, notChecked),
    notChecked,
    subjects: standings.map(toSubject),
    stats: countStandings(standings),
  };
}

function atBestIncomplete(verdict: Verdict, notChecked: readonly NotChecked[]): Verdict {
  return verdict === "pass" && notChecked.length > 0 ? "incomplete" : verdict;
}

function isInexcusable({ standing }: RepositoryStanding): boolean {
  if (standing.kind !== "failed") return false;
  return standing.error instanceof IntegrityError || !(standing.error instanceof LockstepError);
}

function gaps({ organisation, standings, stoppedBy }: OrganisationResult): readonly NotChecked[] {
  const stop = stoppedBy ? [{ what: organisation, why: `the run stopped early: ${explain(stoppedBy)}` }] : [];
  const repositories = standings.flatMap(({ repository, standing }) => {
    if (standing.kind === "failed") return [{ what: fullName(repository), why: explain(standing.error) }];
    if (standing.kind === "unreached") return [{ what: fullName(repository), why: UNREACHED }];
    return [];
  });
  return [...stop, ...repositories];
}

const UNREACHED = "the run stopped before its turn";

function nothingChecked({ organisation, standings, tool }: OrganisationResult): NotChecked {
  const why =
    standings.length === 0
      ? "this token sees no repository of it: check the name, and the token's access"
      : `there is nothing for ${tool} to look at in any of its repositories`;
  return { what: organisation, why };
}

/** An error in one line, with its cure. The block that permissions make in a workflow is left out: the cure names them. */
function explain(error: unknown): string {
  const { lines } = describeError(error, { debug: false });
  const told = error instanceof PermissionError ? lines.slice(0, 2) : lines;
  return clip(told.map((line) => line.replace(/[.;]$/, "")).join("; "), MAX_REASON);
}

function toSubject({ repository, standing }: RepositoryStanding): Subject {
  const what = fullName(repository);
  const location = { file: what, line: 1, column: 1, endLine: 1, endColumn: 1 };
  return { what, kind: "repository", ...describe(standing), location };
}

function describe(standing: Standing): Pick<Subject, "verdict" | "reason"> {
  switch (standing.kind) {
    case "left-out":
      return { verdict: "left-out", reason: LEFT_OUT[standing.why] };
    case "failed":
      return { verdict: "not-checked", reason: explain(standing.error) };
    case "unreached":
      return { verdict: "not-checked", reason: UNREACHED };
    case "done":
      return describeDone(standing);
  }
}

const LEFT_OUT = {
  archived: "it is archived: nothing runs in it",
  fork: "it is a fork: its pipeline is that of another repository",
  empty: "it has no commit",
} as const;

function describeDone({ done, isResumed }: Extract<Standing, { kind: "done" }>): Pick<Subject, "verdict" | "reason"> {
  const at = `at commit ${done.commit}${isResumed ? ", taken from the resume file" : ""}`;
  if (done.report) return { verdict: done.report.verdict, reason: `its default branch ${at}` };
  return { verdict: "left-out", reason: `nothing in it is part of a pipeline, ${at}` };
}

function countStandings(standings: readonly RepositoryStanding[]): Report["stats"] {
  const count = (matches: (standing: Standing) => boolean): number =>
    standings.filter(({ standing }) => matches(standing)).length;
  const leftOut = (why: string): number => count((standing) => standing.kind === "left-out" && standing.why === why);
  return {
    repositories: standings.length,
    checked: count((standing) => standing.kind === "done" && standing.done.report !== undefined),
    "without a pipeline": count((standing) => standing.kind === "done" && standing.done.report === undefined),
    archived: leftOut("archived"),
    forks: leftOut("fork"),
    empty: leftOut("empty"),
  };
}
