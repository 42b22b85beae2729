// The evidence of this job until now, and of other jobs of the run: what provenance lists, and what it binds. Evidence that
// contradicts itself, or is of another run, ends the step before anything is signed; what it says is for others to judge.
import {
  type EvidenceProblem,
  type EvidenceProblemCode,
  type EvidenceRun,
  IntegrityError,
  linesOf,
  MAX_INDEX_BYTES,
  renderIndex,
  UsageError,
} from "@lockstep/core";
import { judgeEvidence } from "@lockstep/core/evidence";
import type { ReadEvidence } from "@lockstep/runtime/evidence";
import { describeIndex, type GitHubClaims, type ResourceDescriptor } from "@lockstep/sigstore";
import type { AttestPorts } from "../ports.ts";
import { snapshotOf } from "./snapshot.ts";

/** The report of a step, as its evidence names it. */
export interface EvidenceReport {
  /** The action. */
  readonly tool: string;
  readonly sha256: string;
  readonly text: string;
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
  const { entries, notes } = await snapshotOf(own.index.entries, claims, ports);
  const texts = [renderIndex({ ...own.index, entries }), ...others.map(({ indexText }) => indexText)];
  const jobs = [own, ...others].map(({ index }) => index.run.job);
  return {
    reports: [own, ...others].flatMap(reportsIn),
    indexes: texts.map((text, place) => describeSmall(text, jobs, place)),
    notes,
  };
}

function runOf(claims: GitHubClaims, server: string): Partial<EvidenceRun> {
  const { repository, run_id: runId, run_attempt: attempt, sha: commit } = claims;
  return { server, repository, runId, attempt, commit };
}

function readOthers(
  folders: string,
  run: Partial<EvidenceRun>,
  { evidenceIn }: EvidencePorts,
): readonly ReadEvidence[] {
  const paths = [...new Set(linesOf(folders))];
  if (paths.length > MAX_FOLDERS) {
    throw new UsageError("invalid-input", `evidence: ${paths.length} folders, and ${MAX_FOLDERS} is the limit.`, {
      hint: "Name the folders of the jobs that made the artifacts.",
    });
  }
  return paths.map((path) => {
    const evidence = evidenceIn(path);
    demandSound(evidence, run, `the evidence in ${path}`);
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
    hint: "Look for the step that changes what this suite leaves, and pass evidence of this attempt of this run alone: after a re-run, run all jobs again.",
  });
}

function told(problems: readonly EvidenceProblem[]): string {
  const sentences = problems.slice(0, MAX_TOLD).map(({ what, why }) => `${what}: ${why}`);
  const more = problems.length - sentences.length;
  return [...sentences, ...(more > 0 ? [`${more} more.`] : [])].join(" ");
}

/** Of steps that ended; harden-runner has none before the job ends. */
function reportsIn({ index, read }: ReadEvidence): readonly EvidenceReport[] {
  const named = index.entries.flatMap(({ name, files }) =>
    files.filter(({ path }) => /^[^/]+\/report\.json$/.test(path)).map(({ path, sha256 }) => ({ name, path, sha256 })),
  );
  return named.map(({ name, path, sha256 }) => ({ tool: name, sha256, text: read(path).toString("utf8") }));
}

/** Jobs of a matrix share their key. What is too large to be read again must not be signed. */
function describeSmall(text: string, jobs: readonly string[], place: number): ResourceDescriptor {
  const [job = ""] = jobs.slice(place, place + 1);
  if (text.length <= MAX_INDEX_BYTES) {
    return describeIndex(text, job, jobs.slice(0, place + 1).filter((other) => other === job).length);
  }
  throw new UsageError("invalid-input", `The evidence of the job ${job} is larger than ${MAX_INDEX_BYTES} bytes.`, {
    hint: "Split the job: its steps leave more evidence than an index may hold.",
  });
}
