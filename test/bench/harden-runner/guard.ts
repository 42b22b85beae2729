// The guards that are compared: none, or the agent in block mode with and without the TLS proxy. One machine lives at a time,
// because tracing shows every agent the processes of all machines.
import { writeFileSync } from "node:fs";
import type { PrivilegedWorld } from "@lockstep/testkit/privileged";
import { type Inputs, Stage } from "../../privileged/stage.ts";
import { DNS_SERVER, FAR, nameOf, startFarEnd } from "./far-end.ts";

export type Guard = "none" | "tls: off" | "tls: sni";

export const GUARDS: readonly Guard[] = ["none", "tls: off", "tls: sni"];

/** Names that only answers of their own make known, each allowed by a line of its own: nearly as many as a list may have. */
export const NAMES = 990;

const POLICY: Inputs = {
  "allowed-endpoints": [
    `${FAR.name}:443`,
    `${FAR.name}:${FAR.port}`,
    ...Array.from({ length: NAMES }, (_, index) => `${nameOf(index)}:443`),
  ].join("\n"),
};

export function inputsOf(guard: Guard): Inputs {
  return guard === "tls: sni" ? { ...POLICY, tls: "sni" } : { ...POLICY, tls: "off" };
}

export interface GuardedMachine {
  readonly stage: Stage;
  readonly world: PrivilegedWorld;
}

/** A machine with the far end, not protected yet. */
async function makeMachine(stage: Stage): Promise<PrivilegedWorld> {
  const world = await stage.world();
  writeFileSync(world.machine.outside("/etc/resolv.conf"), `nameserver ${DNS_SERVER}\n`);
  await startFarEnd(world);
  return world;
}

/** Makes a machine with the guard, measures on it, and takes it away. */
export async function withGuard<Result>(
  guard: Guard,
  measure: (machine: GuardedMachine) => Promise<Result>,
): Promise<Result> {
  await using stage = new Stage();
  const world = await makeMachine(stage);
  if (guard !== "none") await stage.protect(world, inputsOf(guard));
  return await measure({ stage, world });
}
