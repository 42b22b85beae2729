// Decides whether the evidence that provenance binds says that every step of this suite ran, as strictly as it should, and passed.
// It goes by the signed provenance alone: the indexes are in it, and the verdicts of the reports that they list.
import { type EvidenceEntry, type EvidenceIndex, type EvidenceProblemCode, LockstepError } from "@lockstep/core";
import { judgeEvidence, parseIndex } from "@lockstep/core/evidence";
import { boundIndexes, listAt, PREDICATE_TYPES, type Statement, textAt, type VerifiedSigner } from "@lockstep/sigstore";
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

/** `of`: the actions that must be among it. Every index must hold: one that does is no answer to one that does not. */
export function judgeBoundEvidence(statement: Statement, signer: VerifiedSigner, of: readonly string[]): Finding {
  if (statement.predicateType !== PREDICATE_TYPES.provenance) return "silent";
  const indexes = readIndexes(statement);
  if ("code" in indexes) return indexes;
  if (indexes.length === 0) return "silent";
  const run = runOf(statement, signer);
  const reports = reportsIn(statement);
  return (
    firstRefusal([
      ...indexes.map((index) => () => judgeRun(index, run)),
      ...indexes.map((index) => () => judgeIndex(index, reports)),
      ...of.map((name) => () => judgePresence(name, indexes)),
    ]) ?? "holds"
  );
}

function readIndexes(statement: Statement): readonly EvidenceIndex[] | Refusal {
  try {
    return boundIndexes(statement).map(({ text, name }) => parseIndex(text, name));
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

function judgeRun({ run }: EvidenceIndex, proven: ProvenRun): Refusal | undefined {
  const repository = `${run.server}/${run.repository}`;
  const invocation = `${repository}/actions/runs/${run.runId}/attempts/${run.attempt}`;
  const isSame = invocation === proven.invocation && repository === proven.repository && run.commit === proven.commit;
  if (isSame) return undefined;
  const detail = `the evidence of the job ${run.job} is of ${invocation} at ${run.commit}, not of the run that was signed`;
  return refuse("evidence-other-run", detail);
}

/** What the provenance says of the reports that it lists, by their digest. */
type BoundReports = ReadonlyMap<string, { readonly tool: string | undefined; readonly verdict: string | undefined }>;

function reportsIn({ predicate }: Statement): BoundReports {
  const entries = listAt(predicate, "runDetails", "byproducts").map((entry) => {
    const tool = textAt(entry, "annotations", "lockstepTool");
    const verdict = textAt(entry, "annotations", "lockstepVerdict");
    return [textAt(entry, "digest", "sha256") ?? "", { tool, verdict }] as const;
  });
  return new Map(entries);
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
  const isSame = said !== undefined && (said.tool ?? name) === name && (said.verdict ?? verdict) === verdict;
  if (isSame) return undefined;
  return refuse(
    "evidence-malformed",
    `the provenance does not list the report of ${name} (${step}) that its evidence names`,
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
