// Decides whether the evidence that provenance binds says that every step of this suite ran, as strictly as it should, and passed.
// It goes by the signed provenance alone: the indexes are in it, and the verdicts of the reports that they list.
import { type EvidenceEntry, type EvidenceIndex, type EvidenceProblemCode, LockstepError } from "@lockstep/core";
import { isAttemptUpTo, judgeEvidence, parseIndex } from "@lockstep/core/evidence";
import {
  type BoundIndex,
  boundIndexes,
  listAt,
  PREDICATE_TYPES,
  type Statement,
  textAt,
  type VerifiedSigner,
} from "@lockstep/sigstore";
import type { EvidenceRequirement } from "../demand/demands.ts";
import type { Finding } from "./finding.ts";
import { readProvenance } from "./provenance.ts";
import { firstRefusal, type Refusal, type RefusalCode } from "./refusal.ts";

/** What is wrong with an index, in the words of refusals. */
const CODES: Readonly<Record<EvidenceProblemCode, RefusalCode>> = {
  "index-missing": "evidence-missing",
  "index-malformed": "evidence-malformed",
  "run-mismatch": "evidence-other-run",
  "report-missing": "evidence-malformed",
  "digest-mismatch": "evidence-malformed",
  "verdict-mismatch": "evidence-malformed",
  "report-duplicate": "evidence-malformed",
  "file-unlisted": "evidence-malformed",
  "step-unfinished": "evidence-step-unfinished",
  "step-failed": "evidence-verdict",
  "step-skipped": "evidence-step-skipped",
  "step-weaker": "evidence-step-weaker",
  "verdict-not-pass": "evidence-verdict",
};

/** An index as it is bound. */
interface JobIndex extends Pick<BoundIndex, "steps"> {
  readonly index: EvidenceIndex;
}

/** Every index must hold: one that does is no answer to one that does not. */
export function judgeBoundEvidence(
  statement: Statement,
  signer: VerifiedSigner,
  { of, allSteps }: EvidenceRequirement,
): Finding {
  if (statement.predicateType !== PREDICATE_TYPES.provenance) return "silent";
  const bound = readIndexes(statement);
  if ("code" in bound) return bound;
  const indexes = bound.map(({ index }) => index);
  const [own] = indexes;
  if (own === undefined) return "silent";
  const run = runOf(statement, signer);
  const reports = reportsIn(statement);
  return (
    firstRefusal([
      ...indexes.map((index) => () => judgeRun(index, run, own)),
      ...indexes.map((index) => () => judgeIndex(index, reports)),
      ...of.map((name) => () => judgePresence(name, indexes)),
      ...(allSteps ? bound.map((one) => () => judgeSteps(one)) : []),
    ]) ?? "holds"
  );
}

function readIndexes(statement: Statement): readonly JobIndex[] | Refusal {
  try {
    return boundIndexes(statement).map(({ text, name, steps }) => ({ index: parseIndex(text, name), steps }));
  } catch (error) {
    if (error instanceof LockstepError) return refuse("evidence-malformed", error.message);
    throw error;
  }
}

/** What names a run; undefined is nothing that an index could be of. */
interface ProvenRun {
  readonly invocation: string | undefined;
  readonly repository: string | undefined;
  readonly commit: string | undefined;
}

/** As the certificate says. A key says nothing: then it is what the provenance says of itself. */
function runOf({ predicate }: Statement, signer: VerifiedSigner): ProvenRun {
  if (signer.kind === "certificate") {
    const { runInvocationUri: invocation, sourceRepositoryUri, sourceRepositoryDigest: commit } = signer.claims;
    return { invocation, repository: sourceRepositoryUri, commit };
  }
  const provenance = readProvenance(predicate);
  const [commit, ...others] = provenance?.commits ?? [];
  return {
    invocation: provenance?.invocation,
    repository: provenance?.workflow?.repository,
    commit: others.length > 0 ? undefined : commit,
  };
}

/**
 * `own` is the index of the job that has signed, which provenance binds first. It is of the very attempt that was signed. Another
 * job may have left its evidence in an earlier one: who runs the failed jobs again keeps it.
 */
function judgeRun({ run }: EvidenceIndex, proven: ProvenRun, own: EvidenceIndex): Refusal | undefined {
  const repository = `${run.server}/${run.repository}`;
  const runUri = `${repository}/actions/runs/${run.runId}/attempts/`;
  const isRun = repository === proven.repository && run.commit === proven.commit;
  const attempt = proven.invocation?.startsWith(runUri) ? proven.invocation.slice(runUri.length) : "";
  const isKept = run.job !== own.run.job && isAttemptUpTo(run.attempt, attempt);
  if (isRun && attempt !== "" && (run.attempt === attempt || isKept)) return undefined;
  const detail = `the evidence of the job ${run.job} is of ${runUri}${run.attempt} at ${run.commit}, not of the run that was signed`;
  return refuse("evidence-other-run", detail);
}

/** Where nobody has compared the steps with the workflow, a step that is not there may have been skipped. */
function judgeSteps({ index, steps }: JobIndex): Refusal | undefined {
  if (steps === "compared") return undefined;
  const detail = `whether the job ${index.run.job} has left steps of this suite out could not be told when it was signed`;
  return refuse("evidence-steps-unknown", detail);
}

/** What the provenance says of the reports that it lists, by their digest: once each, unless it contradicts itself. */
type BoundReports = ReadonlyMap<string, ReadonlySet<string>>;

function reportsIn({ predicate }: Statement): BoundReports {
  const reports = new Map<string, Set<string>>();
  for (const entry of listAt(predicate, "runDetails", "byproducts")) {
    const sha256 = textAt(entry, "digest", "sha256") ?? "";
    const said = reports.get(sha256) ?? new Set();
    said.add(claimOf(textAt(entry, "annotations", "lockstepTool"), textAt(entry, "annotations", "lockstepVerdict")));
    reports.set(sha256, said);
  }
  return reports;
}

function claimOf(tool: string | undefined, verdict: string | undefined): string {
  return JSON.stringify([tool, verdict]);
}

function judgeIndex(index: EvidenceIndex, reports: BoundReports): Refusal | undefined {
  const [first] = judgeEvidence({ index, files: undefined });
  if (first !== undefined) return refuse(CODES[first.code], `job ${index.run.job}, ${first.what}: ${first.why}`);
  return firstRefusal(index.entries.map((entry) => () => judgeReport(entry, reports)));
}

/** Index and provenance are signed together: both must name the report, and say the same of it. */
function judgeReport({ name, step, verdict, files }: EvidenceEntry, reports: BoundReports): Refusal | undefined {
  const report = files.find(({ path }) => path.split("/").slice(1).join("/") === "report.json");
  if (report === undefined) return undefined;
  const said = reports.get(report.sha256);
  if (said?.size === 1 && said.has(claimOf(name, verdict))) return undefined;
  return refuse(
    "evidence-malformed",
    `the provenance does not list the report of ${name} (${step}) as its evidence names it`,
  );
}

function judgePresence(name: string, indexes: readonly EvidenceIndex[]): Refusal | undefined {
  const entries = indexes.flatMap((index) => index.entries).filter((entry) => entry.name === name);
  if (entries.some(({ state, verdict }) => state === "finished" && verdict === "pass")) return undefined;
  return refuse("evidence-step-missing", `no step of ${name} has left evidence and passed`);
}

function refuse(code: RefusalCode, detail: string): Refusal {
  return { step: "predicate", code, detail };
}
