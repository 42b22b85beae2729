// Builds the agent on the real machine, from its configuration.
import {
  createProcessReader,
  EventLog,
  EventLogLines,
  openNft,
  readPlatform,
  traceNames,
} from "@lockstep/runtime/host";
import { originOf } from "../log/log-origin.ts";
import { RunLog } from "../log/run-log.ts";
import { machinePorts } from "../observe/machine-ports.ts";
import { Observer } from "../observe/observer.ts";
import { Agent } from "./agent.ts";
import type { AgentConfig } from "./agent-config.ts";
import { SourceWatch } from "./source-watch.ts";

/** Throws the system's error if the log is there already: its agent may still run. */
export function buildAgent(config: AgentConfig, logFile: string): Agent {
  const { instance, group } = traceNames(process.pid);
  const { tracefs = "/sys/kernel/tracing", arch } = readPlatform();
  const observer = new Observer(machinePorts(tracefs, instance), {
    ...config,
    agent: process.pid,
    architecture: arch === "x64" || arch === "arm64" ? arch : undefined,
    group,
    sources: config.policy.integrity === "off" ? undefined : config.workspace,
  });
  const log = new RunLog(EventLog.create(logFile));
  log.record({ kind: "start", ...originOf(config.policy) }, Date.now());
  return new Agent(config, {
    nft: openNft(),
    observer,
    log,
    source: new SourceWatch(config.workspace, config.policy),
    logText: () => textOf(logFile),
    runnerFamily: () => familyOf(config.runner),
    now: () => Date.now(),
  });
}

/** A line ends where the file has a line end; the last one was flushed whole. */
async function* textOf(logFile: string): AsyncGenerator<string> {
  for (const line of new EventLogLines(logFile)) yield `${line}\n`;
}

/** The process that runs the job, and the one that started it: both speak with GitHub. */
function familyOf(runner: number | undefined): readonly number[] {
  if (runner === undefined) return [];
  const parent = createProcessReader().status(runner)?.parent;
  return parent === undefined || parent <= 1 ? [runner] : [runner, parent];
}
