// The words for a run's state, the same in every form of the report. Nothing here holds text from the machine.
import type { RunPolicy } from "../policy/run-policy.ts";
import type { DestinationUse, RunReport } from "./run-report.ts";

/** What each reason of a verdict means. */
const REASONS: Readonly<Record<string, string>> = {
  blocked: "something was blocked",
  tampered: "the protection was tampered with",
  integrity: "source files were changed",
  "log-broken": "the log is not as the agent wrote it",
  "agent-gone": "the agent is gone",
  unsupported: "the protection could not be started",
  gap: "not everything was observed",
};

/** The state of the protection, in one sentence. */
export function describeProtection({ protection, verdict }: RunReport): string {
  if (protection === "unsupported") return "NOT PROTECTED: the protection could not be started on this runner.";
  if (protection === "auditing")
    return "AUDIT ONLY: what the policy does not allow was recorded, and nothing was blocked.";
  const end = verdict === "pass" ? "" : " Read below before you rely on it.";
  return `ENFORCING: only what the policy allows could be reached.${end}`;
}

/** The verdict with its reasons. */
export function describeVerdict({ verdict, reasons }: RunReport): string {
  const words = { pass: "Passed", fail: "Failed", incomplete: "Incomplete, not a pass" } as const;
  const why = reasons.map((reason) => REASONS[reason] ?? reason).join("; ");
  return why === "" ? `${words[verdict]}.` : `${words[verdict]}: ${why}.`;
}

/** What was counted, as one line. */
export function describeCounts({ counts, destinations, tampering }: RunReport): string {
  const parts = [
    `${counts.processes} programs started`,
    `${counts.lookups} names looked up`,
    `${counts.connections} connections`,
    `${destinations.length} destinations`,
    `${counts.blocked} blocked`,
    `${counts.detections} detections`,
    `${tampering.length} tampered`,
  ];
  return parts.join(", ");
}

/** The policy in force, as name and value. */
export function describePolicy(policy: RunPolicy): readonly (readonly [string, string])[] {
  const steps = Object.values(policy.steps).reduce((sum, endpoints) => sum + endpoints.length, 0);
  return [
    ["mode", policy.mode],
    ["tls", policy.tls],
    ["sudo", policy.sudo],
    ["containers", policy.containers],
    ["memory", policy.memory],
    ["file-integrity", policy.integrity],
    ["on-block", policy.onBlock],
    ["on-tamper", policy.onTamper],
    ["endpoints", String(policy.endpoints.length)],
    ["endpoints of steps", String(steps)],
  ];
}

/** Protocol and port, such as `tcp 443`. */
export function describePort({ protocol, port }: DestinationUse): string {
  return port === 0 ? protocol : `${protocol} ${port}`;
}

/** What the source check came to. */
export function describeIntegrity({ integrity }: RunReport): string {
  const words = {
    off: "not checked, as the policy says",
    clean: "as checked out",
    changed: "changed",
    unknown: "not known",
  } as const;
  return words[integrity.state];
}
