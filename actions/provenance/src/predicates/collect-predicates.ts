// Everything that is to be stated of the subjects, in a fixed order.
import { linesOf, UsageError } from "@lockstep/core";
import {
  BUILD_TYPE_EVENTS,
  customPredicate,
  type GitHubClaims,
  invocationId,
  MAX_PREDICATE_BYTES,
  type ResourceDescriptor,
  sbomPredicate,
  slsaProvenance,
  sourceDependency,
  type TypedPredicate,
  testResultPredicate,
  tracePredicate,
} from "@lockstep/sigstore";
import type { AttestInputs } from "../attest-inputs.ts";
import { type CollectedEvidence, collectEvidence } from "../evidence/collect-evidence.ts";
import type { AttestPorts } from "../ports.ts";
import { findRunTimes } from "./run-times.ts";
import { type CollectedReports, collectReports } from "./suite-reports.ts";
import { findUsedActions } from "./used-actions.ts";

export interface CollectedPredicates {
  readonly predicates: readonly TypedPredicate[];
  readonly notes: readonly string[];
}

/** Checks whose reports are the results of tests. */
const TESTS: readonly string[] = ["pin-check", "secret-scan", "gate"];

/**
 * Errors: `UsageError` where nothing is to be stated or a document cannot be used, `IntegrityError` for one that is of another
 * run or contradicts itself. `claims` are undefined where nothing that was asked for needs them.
 */
export async function collectPredicates(
  inputs: AttestInputs,
  claims: GitHubClaims | undefined,
  ports: AttestPorts,
): Promise<CollectedPredicates> {
  const evidence = claims && inputs.reports === "auto" ? await collectEvidence(inputs.evidence, claims, ports) : NONE;
  const reports = await collectReports(inputs.reports, evidence.reports, ports);
  const byproducts = [...reports.byproducts, ...evidence.indexes];
  const built = claims && inputs.provenance ? await provenanceOf(inputs, { claims, byproducts, ports }) : undefined;
  const predicates = [
    ...(built ? [built.predicate] : []),
    ...(await sbomsOf(inputs, ports)),
    ...(claims ? await traceOf(inputs, claims, ports) : []),
    ...(claims && inputs["test-results"] ? testResultsOf(reports, claims, ports) : []),
    ...(await customOf(inputs, ports)),
  ];
  return { predicates, notes: [...evidence.notes, ...(built?.notes ?? [])] };
}

/** Reports that are named, or none: there is nothing to bind them by. */
const NONE: CollectedEvidence = { reports: [], indexes: [], notes: [] };

/** True where something is asked for that the job's identity token must confirm. */
export function needsClaims(inputs: AttestInputs): boolean {
  return inputs.provenance || inputs["test-results"] || inputs["runtime-trace"] !== "";
}

/** Throws `UsageError` (`invalid-input`) for inputs that ask for nothing, or for half of something. */
export function demandPredicates(inputs: AttestInputs): void {
  const { sbom, "predicate-type": type, predicate, "predicate-path": path } = inputs;
  const problems = [];
  const contents = [predicate, path].filter((given) => given !== "").length;
  if (type === "" && contents > 0) problems.push("predicate-type: missing, though a predicate is given");
  if (type !== "" && contents !== 1) problems.push("predicate, predicate-path: give exactly one of them");
  if (inputs["test-results"] && inputs.reports === "none") problems.push("test-results: there are no reports");
  if (inputs.reports !== "auto" && inputs.evidence !== "") problems.push("evidence: it needs `reports: auto`");
  if (inputs.evidence !== "" && !needsClaims(inputs)) problems.push("evidence: there is no provenance to bind it");
  if (!needsClaims(inputs) && sbom === "" && type === "")
    problems.push("provenance: switched off, and nothing else is asked for");
  if (problems.length === 0) return;
  throw new UsageError("invalid-input", "What is to be attested is not clear.", {
    hint: "Correct the inputs named.",
    problems,
  });
}

interface ProvenanceParts {
  readonly claims: GitHubClaims;
  readonly byproducts: readonly ResourceDescriptor[];
  readonly ports: AttestPorts;
}

async function provenanceOf(inputs: AttestInputs, { claims, byproducts, ports }: ProvenanceParts) {
  const { serverUrl } = ports;
  const times = await findRunTimes(inputs["started-on"], claims, ports);
  const used = inputs["used-actions"] ? await findUsedActions(claims, ports) : { dependencies: [], notes: [] };
  const predicate = slsaProvenance(claims, {
    serverUrl,
    inputs: inputs["dispatch-inputs"] ? await ports.dispatchInputs() : {},
    ...(times.startedOn === undefined ? {} : { startedOn: times.startedOn }),
    finishedOn: times.finishedOn,
    dependencies: used.dependencies,
    byproducts,
  });
  return { predicate, notes: [...times.notes, ...used.notes, ...eventNote(claims)] };
}

/** GitHub takes such provenance as well; a strict consumer need not. */
function eventNote({ event_name: event }: GitHubClaims): readonly string[] {
  if (BUILD_TYPE_EVENTS.includes(event)) return [];
  return [
    `The build type of this provenance is defined for the events ${BUILD_TYPE_EVENTS.join(", ")}, and this run was started by ${event}.`,
  ];
}

async function sbomsOf(inputs: AttestInputs, { readFile }: AttestPorts): Promise<readonly TypedPredicate[]> {
  const files = linesOf(inputs.sbom).map((path) => readFile("sbom", path, MAX_PREDICATE_BYTES));
  return (await Promise.all(files)).map(({ text }) => sbomPredicate(text));
}

async function traceOf(inputs: AttestInputs, claims: GitHubClaims, { readFile, serverUrl }: AttestPorts) {
  const path = inputs["runtime-trace"];
  if (path === "") return [];
  const { text } = await readFile("runtime-trace", path, MAX_PREDICATE_BYTES);
  return [tracePredicate(text, `${serverUrl}/${claims.repository}/actions/runs/${claims.run_id}`)];
}

function testResultsOf({ reports }: CollectedReports, claims: GitHubClaims, { serverUrl }: AttestPorts) {
  const tests = reports.filter(({ document }) => TESTS.includes(document.report.tool));
  if (tests.length === 0) {
    throw new UsageError("invalid-input", "test-results: no report of pin-check, secret-scan or gate was found.", {
      hint: "Run them in earlier steps of this job, or name their reports in the input `reports`.",
    });
  }
  const run = { url: invocationId(claims, serverUrl), configuration: [sourceDependency(claims, serverUrl)] };
  return tests.map(({ name, document }) => testResultPredicate(document, name, run));
}

async function customOf(inputs: AttestInputs, { readFile }: AttestPorts): Promise<readonly TypedPredicate[]> {
  const { "predicate-type": type, predicate, "predicate-path": path } = inputs;
  if (type === "") return [];
  if (path === "") return [customPredicate(type, predicate)];
  return [customPredicate(type, (await readFile("predicate-path", path, MAX_PREDICATE_BYTES)).text)];
}
