// The verdict on a run, and the words that give its reasons. What was only seen does not fail a job, unless it shows that
// the protection itself was attacked.
import type { DetectionId } from "../observe/detection-id.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import type { RunReport } from "./run-report.ts";

/** Behaviours that have no place in a build and that aim at the runner's secrets, the kernel or the agent. */
const TAMPERING: ReadonlySet<DetectionId> = new Set([
  "memory-read",
  "kernel-module",
  "kernel-program",
  "tracing-off",
  "packet-socket",
  "foreign-agent-user",
  "rules-changed",
  "agent-stopped",
]);

/** Parts whose gap means that something the policy demands was not done, also where nothing is counted. */
const DEMANDED: Readonly<Record<string, (policy: RunPolicy) => boolean>> = {
  egress: () => true,
  links: () => true,
  dns: () => true,
  // Without the kernel's tracing neither programs nor steps nor most attacks are seen.
  processes: () => true,
  tls: ({ mode, tls }) => mode === "block" && tls === "sni",
  sudo: ({ sudo }) => sudo === "disable",
  containers: ({ containers }) => containers !== "keep",
  memory: ({ memory }) => memory === "protect",
};

/** Gaps of the source check that leave nothing unknown: nothing was checked out, or the files are as they were at the start. */
const HARMLESS: ReadonlySet<string> = new Set(["absent-at-start", "filtered", "no-checkout"]);

/** What the verdict rests on. */
export interface RunFacts {
  readonly policy: RunPolicy;
  readonly protection: RunReport["protection"];
  readonly agent: "running" | "gone" | "not-started";
  readonly chain: RunReport["log"]["chain"];
  readonly blocked: number;
  readonly isTampered: boolean;
  readonly integrity: RunReport["integrity"]["state"];
  readonly gaps: RunReport["gaps"];
}

/** True for a detection that counts as tampering. */
export function isTampering(id: DetectionId): boolean {
  return TAMPERING.has(id);
}

/** The verdict, with a stable word for each reason. Failures win over what is incomplete; all reasons are given. */
export function judgeRun(facts: RunFacts): Pick<RunReport, "verdict" | "reasons"> {
  const failed = failures(facts);
  const unknown = unknowns(facts);
  const verdict = failed.length > 0 ? "fail" : unknown.length > 0 ? "incomplete" : "pass";
  return { verdict, reasons: [...failed, ...unknown] };
}

function failures({ policy, agent, chain, blocked, isTampered, integrity }: RunFacts): readonly string[] {
  const reasons: readonly (readonly [string, boolean])[] = [
    ["blocked", blocked > 0 && policy.onBlock === "fail"],
    ["tampered", isTampered && policy.onTamper === "fail"],
    ["integrity", integrity === "changed" && policy.integrity === "fail"],
    // An agent that never ran has no log to break.
    ["log-broken", chain !== "intact" && agent !== "not-started"],
    ["agent-gone", agent === "gone"],
  ];
  return reasons.flatMap(([reason, holds]) => (holds ? [reason] : []));
}

function unknowns({ policy, protection, agent, integrity, gaps }: RunFacts): readonly string[] {
  const isUnsupported = protection === "unsupported" || agent === "not-started";
  const isUnchecked = integrity === "unknown" && policy.integrity === "fail";
  const hasGap = isUnchecked || gaps.some((gap) => isLoss(gap, policy));
  return [...(isUnsupported ? ["unsupported"] : []), ...(hasGap ? ["gap"] : [])];
}

/** What the source check left out makes its state unknown: that was judged. */
function isLoss({ what, count }: RunReport["gaps"][number], policy: RunPolicy): boolean {
  if (what === "integrity") return false;
  const isDemanded = Object.hasOwn(DEMANDED, what) ? DEMANDED[what] : undefined;
  return (count ?? 0) > 0 || isDemanded?.(policy) === true;
}

/** What the source check came to. Allowed changes are none. */
export function integrityState(
  policy: RunPolicy,
  wasCompared: boolean,
  changes: RunReport["integrity"]["changes"],
  gaps: RunReport["gaps"],
): RunReport["integrity"]["state"] {
  if (policy.integrity === "off") return "off";
  if (changes.some(({ allowed }) => !allowed)) return "changed";
  const isPartial = gaps.some(({ what, why }) => what === "integrity" && !HARMLESS.has(why));
  return wasCompared && !isPartial ? "clean" : "unknown";
}
