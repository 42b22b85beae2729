// Decides whether a runtime trace says that egress was blocked and that nobody touched the protection.
// Source: in-toto attestation framework, "Predicate type: Runtime Trace" v0.1, with the fields that harden-runner adds.
import { REPOSITORY } from "@lockstep/core";
import { isJsonObject, type JsonObject, PREDICATE_TYPES, type Statement, textAt, valueAt } from "@lockstep/sigstore";
import type { Finding } from "./finding.ts";
import type { Refusal, RefusalCode } from "./refusal.ts";

const MONITOR = `https://github.com/${REPOSITORY}/harden-runner/v`;

/** Only harden-runner's own trace has the fields that this is decided by. */
export function judgeTrace(statement: Statement): Finding {
  if (statement.predicateType !== PREDICATE_TYPES.runtimeTrace) return "silent";
  const { predicate } = statement;
  if (!textAt(predicate, "monitor", "type")?.startsWith(MONITOR)) {
    return refuse("egress-monitor-unknown", "the trace is not one of harden-runner");
  }
  const summary = valueAt(predicate, "monitorLog", "lockstepSummary");
  if (!isJsonObject(summary)) return refuse("egress-unknown", "the trace has no summary");
  return judgeSummary(predicate, summary) ?? "holds";
}

function judgeSummary(predicate: JsonObject, summary: JsonObject): Refusal | undefined {
  const { tampering } = summary;
  if (!isJsonObject(tampering)) return refuse("egress-unknown", "the trace does not say whether anything was touched");
  if (Object.keys(tampering).length > 0) return refuse("egress-tampered", "somebody touched the protection");
  if (textAt(predicate, "monitorLog", "lockstepLog", "chain") !== "intact") {
    return refuse("egress-log-broken", "the log of the run is not whole");
  }
  const mode = textAt(predicate, "monitor", "tracePolicy", "mode");
  if (mode !== "block" || textAt(summary, "protection") !== "enforcing") {
    return refuse(
      "egress-not-blocked",
      `the protection was "${textAt(summary, "protection") ?? "unknown"}", expected "enforcing"`,
    );
  }
  const verdict = textAt(summary, "verdict");
  return verdict === "pass"
    ? undefined
    : refuse("egress-verdict", `the verdict on the run is "${verdict ?? "missing"}"`);
}

function refuse(code: RefusalCode, detail: string): Refusal {
  return { step: "predicate", code, detail };
}
