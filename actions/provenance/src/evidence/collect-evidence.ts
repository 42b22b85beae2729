// The evidence of this job until now, and of other jobs of the run: what provenance lists, and what it binds. Evidence that
// contradicts itself, or is of another run, ends the step before anything is signed; what it says is for others to judge.
import { Buffer } from "node:buffer";
import {
  type EvidenceEntry,
  type EvidenceIndex,
  type EvidenceProblem,
  type EvidenceProblemCode,
  type EvidenceRun,
  IntegrityError,
  linesOf,
  MAX_INDEX_BYTES,
  renderIndex,
  UsageError,
} from "@lockstep/core";
import { isAttemptUpTo, judgeEvidence } from "@lockstep/core/evidence";
import type { ReadEvidence } from "@lockstep/runtime/evidence";
import { describeIndex, type GitHubClaims, type ResourceDescriptor, type StepsKnown } from "@lockstep/sigstore";
import type { AttestPorts } from "../ports.ts";
import { otherSnapshotOf, snapshotOf } from "./snapshot.ts";

/** The report of a step, as its evidence names it. */
export interface EvidenceReport {
  /** The action. */
  readonly tool: string;
  readonly sha256: string;
  readonly text: string;
  /** True where the step came to a verdict, which the report then has to say. */
  readonly isFinished: boolean;
}

export interface CollectedEvidence {
  readonly reports: readonly EvidenceReport[];
  /** One for each job, this one first. */
  readonly indexes: readonly ResourceDescriptor[];
  readonly notes: readonly string[];
}

type EvidencePorts = Pick<AttestPorts, "serverUrl" | "step" | "ownEvidence" | "evidenceIn" | "workflowFile">;

/** Contradictions. Whatever else is wrong is bound as it is. */
const CONTRADICTIONS: ReadonlySet<EvidenceProblemCode> = new Set<EvidenceProblemCode>([
  "index-malformed",
  "run-mismatch",
  "report-missing",
  "digest-mismatch",
  "verdict-mismatch",
  "report-duplicate",
  "file-unlisted",
]);

/** More jobs than a person names. */
const MAX_FOLDERS = 100;
const MAX_TOLD = 5;

/**
 * `folders` is the input `evidence`. Errors: `IntegrityError` (`digest-mismatch`, `response-malformed`), `UsageError` for a folder
 * that cannot be read.
 */
export async function collectEvidence(
  folders: string,
  claims: GitHubClaims,
  ports: EvidencePorts,
): Promise<CollectedEvidence> {
  const run = runOf(claims, ports.serverUrl);
  const own = ports.ownEvidence();
  demandSound(own, { ...run, job: ports.step.job }, "the evidence of this job");
  const others = readOthers(folders, run, ports);
  const bound = [
    { index: own.index, ...(await snapshotOf(own.index, claims, ports)) },
    ...(await Promise.all(
      others.map(async ({ index }) => ({ index, ...(await otherSnapshotOf(index, claims, ports)) })),
    )),
  ];
  return {
    reports: [own, ...others].flatMap(reportsIn),
    indexes: bound.map((one, place) => describeSmall(one, countOf(bound, place))),
    notes: [...new Set(bound.flatMap(({ notes }) => notes))],
  };
}

function runOf(claims: GitHubClaims, server: string): Partial<EvidenceRun> {
  const { repository, run_id: runId, run_attempt: attempt, sha: commit } = claims;
  return { server, repository, runId, attempt, commit };
}

function readOthers(
  folders: string,
  { attempt = "", ...run }: Partial<EvidenceRun>,
  { evidenceIn, step }: EvidencePorts,
): readonly ReadEvidence[] {
  const paths = [...new Set(linesOf(folders))];
  if (paths.length > MAX_FOLDERS) {
    throw new UsageError("invalid-input", `evidence: ${paths.length} folders, and ${MAX_FOLDERS} is the limit.`, {
      hint: "Name the folders of the jobs that made the artifacts.",
    });
  }
  return paths.map((path) => {
    const evidence = evidenceIn(path);
    const { run: other } = evidence.index;
    // Who runs the failed jobs again keeps what the others have left. Of this very job an earlier attempt says nothing.
    const isKept = other.job !== step.job && isAttemptUpTo(other.attempt, attempt);
    demandSound(evidence, isKept ? run : { ...run, attempt }, `the evidence in ${path}`);
    return evidence;
  });
}

/** Throws `IntegrityError` where the evidence contradicts itself or is of another run. */
function demandSound({ index, files }: ReadEvidence, run: Partial<EvidenceRun>, what: string): void {
  const problems = judgeEvidence({ index, files, run }).filter(({ code }) => CONTRADICTIONS.has(code));
  if (problems.length === 0) return;
  const code = problems.some((problem) => problem.code === "digest-mismatch")
    ? "digest-mismatch"
    : "response-malformed";
  throw new IntegrityError(code, `${what} cannot be used: ${told(problems)}`, {
    hint: "Look for the step that changes what this suite leaves, and pass evidence of this run alone: of this attempt, or of an earlier one that another job has left.",
  });
}

function told(problems: readonly EvidenceProblem[]): string {
  const sentences = problems.slice(0, MAX_TOLD).map(({ what, why }) => `${what}: ${why}`);
  const more = problems.length - sentences.length;
  return [...sentences, ...(more > 0 ? [`${more} more.`] : [])].join(" ");
}

/** Of steps that ended; harden-runner has none before the job ends. */
function reportsIn({ index, read }: ReadEvidence): readonly EvidenceReport[] {
  return index.entries.flatMap(({ name: tool, state, files }) =>
    files
      .filter(({ path }) => /^[^/]+\/report\.json$/.test(path))
      .map(({ path, sha256 }) => ({
        ...{ tool, sha256, isFinished: state === "finished" },
        text: read(path).toString("utf8"),
      })),
  );
}

interface BoundJob {
  readonly index: EvidenceIndex;
  readonly entries: readonly EvidenceEntry[];
  readonly steps: StepsKnown;
}

/** Jobs of a matrix share their key: which one of them this is. */
function countOf(bound: readonly BoundJob[], place: number): number {
  const jobs = bound.map(({ index }) => index.run.job);
  return jobs.slice(0, place + 1).filter((job) => job === jobs[place]).length;
}

/** What is too large to be read again must not be signed. */
function describeSmall({ index, entries, steps }: BoundJob, count: number): ResourceDescriptor {
  const { job } = index.run;
  const text = renderIndex({ ...index, entries });
  if (Buffer.byteLength(text) <= MAX_INDEX_BYTES) return describeIndex(text, { job, count, steps });
  throw new UsageError("invalid-input", `The evidence of the job ${job} is larger than ${MAX_INDEX_BYTES} bytes.`, {
    hint: "Split the job: its steps leave more evidence than an index may hold.",
  });
}
