// Decides whether a check of this suite has passed, by a test result or by a report that provenance lists as a byproduct.
// Sources: in-toto attestation framework, "Predicate type: Test Result" v0.1; SLSA provenance v1, `byproducts`.
import { listAt, PREDICATE_TYPES, type Statement, textAt } from "@lockstep/sigstore";
import type { Finding } from "./finding.ts";
import type { Refusal } from "./refusal.ts";

/** The gate runs several checks, which its byproduct names, and passes only if each of them does. */
const GATE = "gate";

/** `check` is the name of the check, such as `secret-scan`. */
export function judgeTest(statement: Statement, check: string): Finding {
  if (statement.predicateType === PREDICATE_TYPES.testResult) return judgeResult(statement, check);
  return statement.predicateType === PREDICATE_TYPES.provenance ? judgeByproducts(statement, check) : "silent";
}

/** The result as a whole may be that of several checks: what counts is the test named as the check. */
function judgeResult({ predicate }: Statement, check: string): Finding {
  const named = (list: string) => listAt(predicate, list).includes(check);
  if (named("failedTests")) return failed(check, "FAILED");
  if (named("passedTests") || named("warnedTests")) return "holds";
  return "silent";
}

function judgeByproducts({ predicate }: Statement, check: string): Finding {
  let finding: Finding = "silent";
  for (const entry of listAt(predicate, "runDetails", "byproducts")) {
    const tool = textAt(entry, "annotations", "lockstepTool");
    const verdict = textAt(entry, "annotations", "lockstepVerdict");
    if (tool === check && verdict !== "pass") return failed(check, verdict ?? "missing");
    const hasRun = tool === check || (tool === GATE && listAt(entry, "annotations", "lockstepChecks").includes(check));
    if (hasRun && verdict === "pass") finding = "holds";
  }
  return finding;
}

function failed(check: string, result: string): Refusal {
  return { step: "predicate", code: "test-failed", detail: `the result of ${check} is "${result}"` };
}
