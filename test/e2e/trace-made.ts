// The runtime trace of a job that nobody watched. harden-runner needs root and a network of its own, so a stand-in takes its
// place here: the events are made up, and everything after that is the product's own code, from the chained log to the
// verdict and the statement. That real jobs are watched is the matter of test/privileged.
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import type { StandIn, StandInCall } from "@lockstep/testkit";
import type { RunEvent } from "../../actions/harden-runner/src/event/run-event.ts";
import { RunLog } from "../../actions/harden-runner/src/log/run-log.ts";
import { reportOf, sha256 } from "../../actions/harden-runner/src/phases/run-account.ts";
import type { RunPolicy } from "../../actions/harden-runner/src/policy/run-policy.ts";
import { renderRunJson } from "../../actions/harden-runner/src/report/render-run-json.ts";
import { traceStatement } from "../../actions/harden-runner/src/report/trace-statement.ts";
import { openStep } from "../../packages/runtime/src/evidence/open-step.ts";

const POLICY: Omit<RunPolicy, "onTamper"> = {
  mode: "block",
  tls: "sni",
  endpoints: [],
  steps: {},
  sudo: "keep",
  containers: "keep",
  memory: "keep",
  integrity: "off",
  mayChange: [],
  onBlock: "continue",
};

const QUIET: readonly RunEvent[] = [
  { kind: "start", version: "0.1.0", policyDigest: "a".repeat(64) },
  { kind: "lookup", name: "github.com", type: "A", decision: "allowed", addresses: ["192.0.2.4"] },
];
const TAMPERED: readonly RunEvent[] = [
  ...QUIET,
  { kind: "tamper", what: "rules", detail: "a rule was taken away", repaired: true },
];

/**
 * Stands in for harden-runner in jobs where nothing happened, or where somebody took away a rule while it built. `audited`: it says that it only
 * audits the job that releases.
 */
export function hardenRunner(job: "quiet" | "tampered" | "audited"): StandIn {
  return async (call) => {
    const step = openStep({ name: "harden-runner", phases: ["main"] }, call.variables, { readState: () => "" });
    if (job === "audited" && call.job === "release") step.weaken(["The mode is audit."]);
    step.record();
    if (call.inputs["interim"] !== "true") return { evidence: step.root };
    const report = reportOn(job === "tampered" && call.job === "build" ? TAMPERED : QUIET, call);
    const text = renderRunJson(report);
    step.write("report.json", text);
    step.end(report.verdict);
    if (report.verdict !== "pass") throw new Error(`the verdict on the job is ${report.verdict}`);
    const path = join(call.temporary, "interim-trace-statement.json");
    writeFileSync(path, traceStatement(report, jobOf(call), sha256([Buffer.from(text)])));
    return { "trace-statement": path, evidence: step.root };
  };
}

function reportOn(events: readonly RunEvent[], { inputs }: StandInCall) {
  const lines: string[] = [];
  const log = new RunLog({ append: (line) => lines.push(`${line}\n`), size: 0, flush: () => undefined });
  const startedAt = Date.now();
  for (const event of events) log.record(event, startedAt);
  const onTamper = inputs["on-tamper"] === "warn" ? "warn" : "fail";
  const policy: RunPolicy = { ...POLICY, onTamper };
  const status = { schema: 1, ready: true, probed: true, policy, uid: 1, compared: true, startedAt } as const;
  return reportOf({ ...status, log: log.head }, [Buffer.from(lines.join(""))]);
}

function jobOf({ variables }: StandInCall) {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository, GITHUB_RUN_ID: run } = variables;
  return {
    hostID: server,
    type: "https://actions.github.io/buildtypes/workflow/v1",
    event: `${server}/${repository}/actions/runs/${run}/attempts/${variables["GITHUB_RUN_ATTEMPT"]}`,
  };
}
