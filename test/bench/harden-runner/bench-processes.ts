// A build that starts many short processes, with and without the agent in turn, and what the agent takes for it.
import { readFileSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import type { LoggedEvent } from "../../../actions/harden-runner/src/event/run-event.ts";
import { printTable } from "../table.ts";
import { agentMemory, agentProcessorMs } from "./agent-usage.ts";
import { type Guard, type GuardedMachine, inputsOf, withGuard } from "./guard.ts";
import { loadNow } from "./load.ts";
import { median } from "./median.ts";
import { runInStep } from "./run-in-step.ts";

const ROUNDS = 8;
const PROCESSES = 10_000;
const IDLE_MS = 3_000;
const LOG = "/run/lockstep-harden-runner/events.jsonl";

/** Prints seconds: by the clock, and of processors with all children. */
const BUILD = `
import json, os, sys, time
start = time.perf_counter()
for _ in range(int(sys.argv[1])):
    os.waitpid(os.posix_spawn("/bin/true", ["true"], os.environ), 0)
times = os.times()
print(json.dumps({"wall": time.perf_counter() - start, "processor": sum(times[:4])}))
`;

interface Build {
  readonly wall: number;
  readonly processor: number;
}

interface Watched extends Build {
  /** Milliseconds of the agent's processor time while the build ran, and in a second of rest after it. */
  readonly agent: number;
  readonly idle: number;
  readonly memory: number;
  /** Processes of the build in the log; those of them with their arguments; events that the agent says it lost. */
  readonly seen: number;
  readonly withArguments: number;
  readonly lost: number;
}

/** Runs the build as a step does. */
export function buildShort(world: PrivilegedWorld): Promise<Build> {
  return runInStep<Build>(world, BUILD, PROCESSES);
}

export async function benchProcesses(): Promise<void> {
  const plain: Build[] = [];
  const watched: Watched[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    plain.push(await withGuard("none", ({ world }) => buildShort(world)));
    watched.push(await withGuard("tls: sni", watchBuild));
  }
  printBuilds(plain, watched);
  printAgent(watched);
}

async function watchBuild(machine: GuardedMachine): Promise<Watched> {
  const { world } = machine;
  const before = agentProcessorMs(world);
  const build = await buildShort(world);
  const after = agentProcessorMs(world);
  await delay(IDLE_MS);
  const idle = (agentProcessorMs(world) - after) / (IDLE_MS / 1_000);
  const memory = agentMemory(world);
  const lost = await lostEvents(machine, "tls: sni");
  return { ...build, agent: after - before, idle, memory, lost, ...seenIn(world) };
}

async function lostEvents({ stage, world }: GuardedMachine, guard: Guard): Promise<number> {
  const { report } = await stage.finish(world, inputsOf(guard));
  return report.gaps.filter(({ what }) => what === "events").reduce((sum, { count }) => sum + (count ?? 1), 0);
}

function seenIn({ machine }: PrivilegedWorld): Pick<Watched, "seen" | "withArguments"> {
  const lines = readFileSync(machine.outside(LOG), "utf8").split("\n").filter(Boolean);
  const started = lines
    .map((line) => (JSON.parse(line) as LoggedEvent).event)
    .flatMap((event) => (event.kind === "exec" && event.actor.program.endsWith("/true") ? [event] : []));
  return { seen: started.length, withArguments: started.filter(({ argv }) => argv !== undefined).length };
}

function printBuilds(plain: readonly Build[], watched: readonly Build[]): void {
  const row = (name: string, builds: readonly Build[]): readonly string[] => {
    const figures = (["wall", "processor"] as const).flatMap((kind) => {
      const [own, base] = [builds, plain].map((each) => median(each.map((build) => build[kind])));
      const best = [builds, plain].map((each) => Math.min(...each.map((build) => build[kind])));
      return [`${own?.toFixed(2)} s`, slower(own, base), slower(best[0], best[1])];
    });
    return [name, ...figures];
  };
  printTable(
    `harden-runner: a build of ${PROCESSES} processes (target: at most 3 % slower; ${loadNow()})`,
    ["agent", "wall", "slower", "slower, best", "processor", "more", "more, best"],
    [row("none", plain), row("watches", watched)],
  );
}

function slower(own = Number.NaN, base = Number.NaN): string {
  return `${(100 * (own / base - 1)).toFixed(1)} %`;
}

function printAgent(watched: readonly Watched[]): void {
  const busy = median(watched.map(({ agent, wall }) => agent / (wall * 10)));
  const idle = median(watched.map((each) => each.idle / 10));
  const least = (name: "seen" | "withArguments"): string => String(Math.min(...watched.map((each) => each[name])));
  const rows = [
    ["processor time during the build, of one core", `${busy.toFixed(1)} %`, ""],
    ["processor time at rest, of one core", `${idle.toFixed(1)} %`, "below 10 %"],
    ["most memory", `${(Math.max(...watched.map(({ memory }) => memory)) / 1e6).toFixed(0)} MB`, "below 100 MB"],
    ["processes in the log, least of all runs", least("seen"), String(PROCESSES)],
    ["of these with their arguments", least("withArguments"), ""],
    ["events lost, all runs", String(watched.reduce((sum, { lost }) => sum + lost, 0)), "0"],
  ];
  printTable("harden-runner: the agent", ["figure", "value", "target"], rows);
}
