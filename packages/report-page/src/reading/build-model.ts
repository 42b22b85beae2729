// Builds what a page shows from reports, logs and the judged index they came with.
import { type EvidenceIndex, type EvidenceRun, flatten, type Report, type Verdict, worst } from "@lockstep/core";
import type { Guard, PageModel, PageProblem, Release, Timeline, Verification } from "../page/page-model.ts";
import { isObject, type JsonObject, textOf } from "./json-value.ts";
import { readCheckReport } from "./read-check-report.ts";
import { readGuard } from "./read-guard.ts";
import { readLog } from "./read-log.ts";
import { readAttestation, readSigning, readVerification } from "./read-release.ts";

/** One folder of evidence, or one report. */
export interface PageInput {
  /** As it was named. */
  readonly place: string;
  /** Undefined for a report alone. */
  readonly index?: EvidenceIndex;
  /** What the judge of the evidence says; undefined for a report alone. */
  readonly verdict?: Verdict;
  readonly problems: readonly PageProblem[];
  /** Texts of files `report.json`. */
  readonly reports: readonly { readonly name: string; readonly text: string }[];
  /** The lines of files `events.jsonl`, without their ends, and the SHA-256 of the file in lower-case hex. */
  readonly logs: readonly { readonly name: string; readonly lines: Iterable<string>; readonly sha256: string }[];
}

interface Pieces {
  readonly checks: Report[];
  readonly guards: Guard[];
  readonly releases: Release[];
  readonly verifications: Verification[];
  readonly problems: PageProblem[];
}

/**
 * The verdict is the worst of all that speaks. Nothing that could be read is `incomplete`, and so is what could not be read;
 * what contradicts itself fails.
 */
export function buildModel(inputs: readonly PageInput[]): PageModel {
  const pieces: Pieces = { checks: [], guards: [], releases: [], verifications: [], problems: [] };
  for (const { reports } of inputs) for (const { name, text } of reports) place(name, parse(text), pieces);
  const timelines = inputs.flatMap(({ logs }) => logs.map(({ name, lines }) => readLog(lines, name)));
  const runs = inputs.flatMap(({ index }) => (index === undefined ? [] : [index.run]));
  const contradictions = [...mixedRuns(runs), ...otherLogs(inputs, pieces.guards)];
  const problems = [
    ...inputs.flatMap((input) => input.problems),
    ...contradictions,
    ...pieces.problems,
    ...unreadLines(timelines),
  ];
  const { guards, releases, verifications } = pieces;
  const checks = pieces.checks.flatMap(flatten);
  const spoken = [checks, guards, releases, verifications].flatMap((list) => list.map(({ verdict }) => verdict));
  return {
    verdict: worst([
      ...spoken,
      ...inputs.flatMap(({ verdict }) => (verdict === undefined ? [] : [verdict])),
      ...(contradictions.length > 0 ? (["fail"] as const) : []),
      ...(problems.length > 0 || spoken.length === 0 ? (["incomplete"] as const) : []),
    ]),
    runs,
    problems,
    steps: inputs.flatMap(({ index, place: folder }) =>
      (index?.entries ?? []).map((entry) => ({ entry, place: folder })),
    ),
    checks,
    guards,
    timelines,
    releases,
    verifications,
  };
}

/** Undefined for what is no object. */
function parse(text: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

function place(name: string, value: JsonObject | undefined, pieces: Pieces): void {
  if (value?.["schema"] !== 1) {
    pieces.problems.push({
      code: "report-malformed",
      what: name,
      why: "it is no report of a schema that is known here",
    });
    return;
  }
  switch (value["tool"]) {
    case "gate":
    case "pin-check":
    case "secret-scan":
      pieces.checks.push(readCheckReport(value));
      break;
    case "harden-runner":
      pieces.guards.push(readGuard(value, name));
      break;
    case "sign-artifact":
      pieces.releases.push(readSigning(value));
      break;
    case "provenance":
      pieces.releases.push(readAttestation(value));
      break;
    case "verify-artifact":
      pieces.verifications.push(readVerification(value));
      break;
    default:
      pieces.problems.push({
        code: "report-malformed",
        what: name,
        why: `no tool is called "${textOf(value["tool"], 80)}"`,
      });
  }
}

/** Evidence of several jobs makes one chain only if all of it is about one commit. */
function mixedRuns([first, ...others]: readonly EvidenceRun[]): readonly PageProblem[] {
  return others
    .filter((run) => (["server", "repository", "commit"] as const).some((field) => run[field] !== first?.[field]))
    .map(({ repository, commit }) => ({
      code: "run-mismatch",
      what: `${repository} at ${commit}`,
      why: "it is evidence of another commit than the first one: make a page of its own of it",
    }));
}

/** A log beside a report that is of another log. */
function otherLogs(inputs: readonly PageInput[], guards: readonly Guard[]): readonly PageProblem[] {
  return inputs
    .flatMap(({ logs }) => logs)
    .filter(({ name, sha256 }) => {
      const guard = guards.find(({ place: report }) => folderOf(report) === folderOf(name));
      return guard?.logSha256 !== sha256;
    })
    .map(({ name }) => ({
      code: "digest-mismatch",
      what: name,
      why: "it is not the log that the report beside it names",
    }));
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf("/") + 1);
}

function unreadLines(timelines: readonly Timeline[]): readonly PageProblem[] {
  return timelines
    .filter(({ unread }) => unread > 0)
    .map(({ place: name, unread }) => ({
      code: "log-malformed",
      what: name,
      why: `lines that hold no event: ${unread}`,
    }));
}
