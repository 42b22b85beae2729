// Decides whether accepted statements meet one requirement.
import { PREDICATE_TYPES, type Statement, textAt } from "@lockstep/sigstore";
import type { ProvenanceRequirement, Requirement } from "../demand/demands.ts";
import type { AcceptedBundle } from "./accept-bundle.ts";
import type { Finding } from "./finding.ts";
import { judgeBoundEvidence } from "./judge-bound-evidence.ts";
import { judgeProvenance } from "./judge-provenance.ts";
import { judgeSbom } from "./judge-sbom.ts";
import { judgeTest } from "./judge-test.ts";
import { judgeTrace } from "./judge-trace.ts";
import { readProvenance } from "./provenance.ts";
import type { Refusal } from "./refusal.ts";

export interface RequirementResult {
  /** What met the requirement. */
  readonly by: readonly AcceptedBundle[];
  readonly refusal?: Refusal;
  /** True where more evidence could change the answer: there was none, or none that does. */
  readonly isLacking: boolean;
}

/** The name of a requirement in reports. */
export function requirementId(requirement: Requirement): string {
  return requirement.kind === "predicate" ? requirement.type : requirement.kind;
}

/**
 * Of provenance, bills of materials and other predicates one that says what is demanded is enough: an artifact may be built
 * more than once. Of traces, evidence and results of checks, every accepted one must: what an accepted signer says against an artifact
 * is not made good by another one.
 */
export function judgeRequirement(requirement: Requirement, accepted: readonly AcceptedBundle[]): RequirementResult {
  const findings = accepted.flatMap((bundle) => {
    const { statement } = bundle.verified;
    return statement === undefined ? [] : [{ bundle, finding: find(statement, requirement, bundle) }];
  });
  const by = findings.flatMap(({ bundle, finding }) => (finding === "holds" ? [bundle] : []));
  const refusal = findings.flatMap(({ finding }) => (typeof finding === "string" ? [] : [finding]))[0];
  if (refusal !== undefined && (needsAll(requirement) || by.length === 0)) {
    return { by: [], refusal, isLacking: !needsAll(requirement) };
  }
  if (by.length > 0) return { by, isLacking: false };
  return { by, refusal: missing(requirement), isLacking: true };
}

function missing(requirement: Requirement): Refusal {
  if (requirement.kind === "evidence") {
    return {
      step: "predicate",
      code: "evidence-missing",
      detail: "no accepted provenance binds the evidence of a job",
    };
  }
  const detail = `no accepted statement is about ${requirementId(requirement)}`;
  return { step: "policy", code: "predicate-missing", detail };
}

function needsAll({ kind }: Requirement): boolean {
  return kind === "egress" || kind === "secret-scan" || kind === "pin-check" || kind === "evidence";
}

function find(statement: Statement, requirement: Requirement, { verified: { signer } }: AcceptedBundle): Finding {
  switch (requirement.kind) {
    case "provenance":
      return findProvenance(statement, requirement);
    case "sbom":
      return judgeSbom(statement);
    case "egress":
      return judgeTrace(statement);
    case "secret-scan":
    case "pin-check":
      return judgeTest(statement, requirement.kind);
    case "evidence":
      return judgeBoundEvidence(statement, signer, requirement);
    case "predicate":
      return statement.predicateType === requirement.type ? judgeVerdict(statement) : "silent";
  }
}

/** Types that are verdicts themselves: one that says no does not meet a demand for its type. */
const VERDICTS: ReadonlyMap<string, readonly [field: string, good: readonly string[]]> = new Map([
  [PREDICATE_TYPES.vsa, ["verificationResult", ["PASSED"]]],
  [PREDICATE_TYPES.testResult, ["result", ["PASSED", "WARNED"]]],
]);

function judgeVerdict({ predicateType, predicate }: Statement): Finding {
  const [field = "", good = []] = VERDICTS.get(predicateType) ?? [];
  const found = textAt(predicate, field);
  if (field === "" || (found !== undefined && good.includes(found))) return "holds";
  return { step: "predicate", code: "verdict-not-passed", detail: `its ${field} is "${found ?? "missing"}"` };
}

/** Malformed provenance does not get here: it agrees with nothing. */
function findProvenance({ predicateType, predicate }: Statement, requirement: ProvenanceRequirement): Finding {
  const provenance = predicateType === PREDICATE_TYPES.provenance ? readProvenance(predicate) : undefined;
  return provenance === undefined ? "silent" : (judgeProvenance(provenance, requirement) ?? "holds");
}
