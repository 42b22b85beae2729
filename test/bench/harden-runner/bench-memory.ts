// The most memory that the agent has had: at rest, and after loads that could make it need more. A machine for each, as
// memory that one load took would count for the next.
import { setTimeout as delay } from "node:timers/promises";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import { printTable } from "../table.ts";
import { agentMemory } from "./agent-usage.ts";
import { buildShort } from "./bench-processes.ts";
import { fetchAtATime, fetchFar } from "./fetch-far.ts";
import { withGuard } from "./guard.ts";
import { loadNow } from "./load.ts";

const ROUNDS = 3;
const HTTPS = 443;
const REST_MS = 5_000;
const CONNECTIONS = 200;

const LOADS: Readonly<Record<string, (world: PrivilegedWorld) => Promise<unknown>>> = {
  "at rest": () => delay(REST_MS),
  "10,000 processes": (world) => buildShort(world),
  "one download of 5 GB": (world) => fetchFar(world, HTTPS, 1, 5e9),
  "200 downloads of 25 MB at a time": (world) => fetchAtATime(world, HTTPS, CONNECTIONS, 25e6),
  "200 connections at rest": (world) => fetchAtATime(world, HTTPS, CONNECTIONS, 0, REST_MS),
};

export async function benchMemory(): Promise<void> {
  const rows: string[][] = [];
  for (const [name, load] of Object.entries(LOADS)) {
    const peaks: number[] = [];
    for (let round = 0; round < ROUNDS; round++) peaks.push(await peakUnder(load));
    rows.push([name, ...[Math.min(...peaks), Math.max(...peaks)].map((bytes) => `${(bytes / 1e6).toFixed(1)} MB`)]);
  }
  printTable(
    `harden-runner: most memory of the agent, tls: sni, ${ROUNDS} rounds (target: below 100 MB; ${loadNow()})`,
    ["load", "least", "most"],
    rows,
  );
}

function peakUnder(load: (world: PrivilegedWorld) => Promise<unknown>): Promise<number> {
  return withGuard("tls: sni", async ({ world }) => {
    await load(world);
    return agentMemory(world);
  });
}
