// The common shape of a case: something is done on a runner, and either harm came of it or not. It is played without
// protection first, where the harm must happen: an attack that does not work proves nothing when it does not work.
import type { PrivilegedWorld, RunnerSettings, StepResult, Zone } from "@lockstep/testkit/privileged";
import type { Ending } from "./case.ts";
import type { Finished, Inputs, Stage } from "./stage.ts";

export interface Attack {
  readonly settings?: RunnerSettings;
  readonly inputs?: Inputs;
  /** More names that the resolvers know. */
  readonly names?: Zone;
  /** Starts dockerd before anything else. */
  readonly docker?: boolean;
  /** Happens before protection starts. */
  readonly before?: (world: PrivilegedWorld) => Promise<unknown>;
  /** The attack; a text is the script of a step. */
  readonly act: string | ((world: PrivilegedWorld, stage: Stage, protectedRun: boolean) => Promise<unknown>);
  /** Whether it did harm. */
  readonly harm: (world: PrivilegedWorld) => Promise<boolean>;
  /** What the report must show of it: without this a harm counts as undetected, and with it also a failed attempt must show. */
  readonly sign?: (finished: Finished) => boolean;
  /** False where the attack is against the protection itself, so that there is nothing to attack without it. */
  readonly control?: boolean;
}

/** How long what was sent may take to arrive: where it must, on a busy machine, and where it is not to. */
const ARRIVAL_MS = 20_000;
const SETTLE_MS = 150;
const POLL_MS = 100;

export function attack(order: Attack): (stage: Stage) => Promise<Ending> {
  return async (stage) => {
    if (order.control !== false) await proveHarm(stage, order);
    const world = await prepared(stage, order);
    await stage.protect(world, order.inputs);
    await play(world, order, stage, true);
    await new Promise((resolve) => setTimeout(resolve, SETTLE_MS));
    const harm = await order.harm(world);
    const sign = order.sign?.(await stage.finish(world, order.inputs));
    if (harm) return sign === true ? "detected" : "undetected";
    if (sign === false) throw new Error("it was prevented, but the report does not show it");
    return "prevented";
  };
}

async function proveHarm(stage: Stage, order: Attack): Promise<void> {
  const world = await prepared(stage, order);
  await world.internet.forget();
  await play(world, order, stage, false);
  if (!(await arrives(world, order))) throw new Error("the attack does no harm without protection either");
  await world.close();
}

async function prepared(stage: Stage, order: Attack): Promise<PrivilegedWorld> {
  const world = await stage.world(order.settings);
  if (order.names !== undefined) await world.internet.addNames(order.names);
  if (order.docker === true) await world.docker();
  await order.before?.(world);
  return world;
}

async function play(world: PrivilegedWorld, { act }: Attack, stage: Stage, protectedRun: boolean): Promise<void> {
  if (typeof act === "string") await world.job.step("attack", act, { timeoutMs: 30_000 });
  else await act(world, stage, protectedRun);
}

async function arrives(world: PrivilegedWorld, { harm }: Attack): Promise<boolean> {
  for (const end = Date.now() + ARRIVAL_MS; Date.now() < end; ) {
    if (await harm(world)) return true;
    await new Promise((resolve) => setTimeout(resolve, POLL_MS));
  }
  return false;
}

/** A case that is no attack: what is legitimate must go on working, and a step that does it must succeed. */
export function work(
  order: Pick<Attack, "settings" | "inputs" | "names" | "docker" | "before"> & {
    readonly script: string;
    readonly holds?: (world: PrivilegedWorld, step: StepResult) => Promise<boolean>;
  },
): (stage: Stage) => Promise<Ending> {
  return async (stage) => {
    const world = await prepared(stage, { ...order, act: "", harm: async () => false });
    await stage.protect(world, order.inputs);
    const step = await world.job.step("work", order.script, { timeoutMs: 90_000 });
    const holds = step.conclusion === "success" && ((await order.holds?.(world, step)) ?? true);
    if (!holds) throw new Error(`the work did not succeed: ${step.exitCode} ${step.log}`);
    return "prevented";
  };
}
