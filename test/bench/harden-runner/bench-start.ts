// How long `pre` takes until the machine is protected and that has been shown, and which part takes how much of it.
import { readFileSync, statSync } from "node:fs";
import { setTimeout as delay } from "node:timers/promises";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import type { LoggedEvent } from "../../../actions/harden-runner/src/event/run-event.ts";
import { STANDARD_INPUTS, Stage } from "../../privileged/stage.ts";
import { milliseconds, printTable } from "../table.ts";
import { loadNow } from "./load.ts";
import { median } from "./median.ts";

const ROUNDS = 7;
/** The agent writes its log a little later than it happens. */
const LOG_WRITTEN_MS = 500;
const PROGRAM = "/var/lib/lockstep-harden-runner";
const STATE = "/run/lockstep-harden-runner";

/** Each part ends at a moment that the machine's files tell, in milliseconds since the step started. */
const PARTS: Readonly<Record<string, (moments: Moments) => number>> = {
  "Node.js, policy, facts of the machine, first sudo": ({ copying }) => copying,
  "copy of Node.js": ({ copied }) => copied,
  "agent's program and configuration, state folder": ({ placed }) => placed,
  "agent starts to run": ({ listening }) => listening,
  "tracing, resolver, rules": ({ ready }) => ready,
  "self-test, end of the step": ({ ended }) => ended,
};

interface Moments {
  readonly copying: number;
  readonly copied: number;
  readonly placed: number;
  readonly listening: number;
  readonly ready: number;
  readonly ended: number;
}

export async function benchStart(): Promise<void> {
  const rounds: Moments[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const moments = await startOnce();
    if (round > 0) rounds.push(moments);
  }
  const ends = Object.values(PARTS);
  const rows = Object.keys(PARTS).map((name, index) => {
    const own = rounds.map((moments) => (ends[index]?.(moments) ?? 0) - (ends[index - 1]?.(moments) ?? 0));
    return [name, milliseconds(median(own)), milliseconds(Math.min(...own))];
  });
  const all = rounds.map(({ ended }) => ended);
  printTable(
    `harden-runner: start of pre to enforcing and self-tested (target: below 1500 ms; ${loadNow()})`,
    ["part", "median", "best"],
    [...rows, ["all", milliseconds(median(all)), milliseconds(Math.min(...all))]],
  );
}

async function startOnce(): Promise<Moments> {
  await using stage = new Stage();
  const world = await stage.world();
  const start = Date.now();
  const { conclusion, log, elapsedMs } = await stage.phase(world, "pre", STANDARD_INPUTS);
  if (conclusion !== "success") throw new Error(`pre failed: ${log}`);
  await delay(LOG_WRITTEN_MS);
  const file = (path: string) => statSync(world.machine.outside(path));
  return {
    copying: file(`${PROGRAM}/node`).birthtimeMs - start,
    copied: file(`${PROGRAM}/node`).ctimeMs - start,
    placed: file(STATE).birthtimeMs - start,
    listening: file(`${STATE}/control/agent.sock`).ctimeMs - start,
    ready: readyAt(world) - start,
    ended: elapsedMs,
  };
}

function readyAt({ machine }: PrivilegedWorld): number {
  const lines = readFileSync(machine.outside(`${STATE}/events.jsonl`), "utf8")
    .split("\n")
    .filter(Boolean);
  const ready = lines.map((line) => JSON.parse(line) as LoggedEvent).find(({ event }) => event.kind === "ready");
  return ready?.at ?? Number.NaN;
}
