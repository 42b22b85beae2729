// How long `post` takes: the whole step over a short log, and by itself what grows with the log: reading it back, checking
// its chain, and judging it. A log of 100,000 events is made here, because running that many programs takes minutes.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { AgentStatus } from "../../../actions/harden-runner/src/agent/status.ts";
import type { Actor, RunEvent } from "../../../actions/harden-runner/src/event/run-event.ts";
import { RunLog } from "../../../actions/harden-runner/src/log/run-log.ts";
import { reportOf } from "../../../actions/harden-runner/src/phases/run-account.ts";
import { renderRunJson } from "../../../actions/harden-runner/src/report/render-run-json.ts";
import { renderRunSummary } from "../../../actions/harden-runner/src/report/render-run-summary.ts";
import { EventLog } from "../../../packages/runtime/src/host/event-log.ts";
import { milliseconds, printTable } from "../table.ts";
import { nameOf } from "./far-end.ts";
import { inputsOf, withGuard } from "./guard.ts";
import { loadNow } from "./load.ts";
import { median } from "./median.ts";

const EVENTS = 100_000;
const ROUNDS = 5;

export async function benchPost(): Promise<void> {
  const { elapsedMs, status } = await shortPost();
  const log = longLog();
  const runs = Array.from({ length: ROUNDS }, () => judged({ ...status, log: log.head }, log.bytes));
  const row = (name: string, values: readonly number[]): readonly string[] => [
    name,
    milliseconds(median(values)),
    milliseconds(Math.min(...values)),
  ];
  printTable(
    `harden-runner: post (target: below 1000 ms for ${EVENTS} events; ${loadNow()})`,
    ["part", "median", "best"],
    [
      row("the whole step, short log", [elapsedMs]),
      row(
        `report of ${EVENTS} events`,
        runs.map(({ wall }) => wall),
      ),
      row(
        "the same, processor time",
        runs.map(({ processor }) => processor),
      ),
    ],
  );
}

function shortPost(): Promise<{ readonly elapsedMs: number; readonly status: Omit<AgentStatus, "log"> }> {
  return withGuard("tls: off", async ({ stage, world }) => {
    const { post, report } = await stage.finish(world, inputsOf("tls: off"));
    const known = { schema: 1, ready: true, probed: true, compared: true, uid: 0, startedAt: 0 } as const;
    return { elapsedMs: post.elapsedMs, status: { ...known, policy: report.policy } };
  });
}

function longLog(): { readonly bytes: Buffer; readonly head: AgentStatus["log"] } {
  const folder = mkdtempSync(join(tmpdir(), "lockstep-bench-log-"));
  try {
    const log = new RunLog(EventLog.create(join(folder, "events.jsonl")));
    for (let index = 0; index < EVENTS; index++) log.record(eventOf(index), index);
    log.flush(EVENTS);
    return { bytes: readFileSync(join(folder, "events.jsonl")), head: log.head };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Of ten events, seven programs, two questions and a connection. */
function eventOf(index: number): RunEvent {
  const ancestors = ["/usr/bin/node", "/usr/bin/bash", "/home/runner/actions-runner/bin/Runner.Worker"];
  const actor: Actor = { pid: index, program: `/usr/bin/tool-${index % 50}`, step: `step-${index % 5}`, ancestors };
  const [name, address] = [nameOf(index % 300), `11.10.0.${index % 200}`];
  if (index % 10 < 7) return { kind: "exec", actor, parent: index - 1, argv: [actor.program, "--option", name] };
  if (index % 10 < 9) return { kind: "lookup", name, type: "A", decision: "allowed", addresses: [address], actor };
  const to = { protocol: "tcp", address, port: 443, names: [name] } as const;
  return { kind: "connect", ...to, decision: "allowed", way: "output", actor };
}

function judged(status: AgentStatus, log: Buffer): { readonly wall: number; readonly processor: number } {
  const start = performance.now();
  const before = process.cpuUsage();
  const report = reportOf(status, [log]);
  renderRunJson(report);
  renderRunSummary(report);
  const { user, system } = process.cpuUsage(before);
  if (report.log.chain !== "intact" || report.log.events < EVENTS) throw new Error("the log was not read whole");
  return { wall: performance.now() - start, processor: (user + system) / 1e3 };
}
