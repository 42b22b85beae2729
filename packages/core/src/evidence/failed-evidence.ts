// The one shape of a problem that evidence cannot pass with.
import type { EvidenceProblem } from "./evidence.ts";

/** `what` names the action and its step, or the file; `why` is a sentence. */
export function failedEvidence(code: EvidenceProblem["code"], what: string, why: string): EvidenceProblem {
  return { code, what, why, verdict: "fail" };
}
