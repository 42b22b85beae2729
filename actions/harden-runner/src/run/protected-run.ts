// One command under the agent on a person's own machine: a network for it alone, the same rules, the same report.
import { UnavailableError } from "@lockstep/core";
import {
  closedForwardChains,
  environmentOf,
  type HeldCommand,
  holdCommand,
  Interrupts,
  type InvokingUser,
  readPlatform,
  writeAsUser,
} from "@lockstep/runtime/host";
import { collectLeft, leftLogAt } from "../phases/left-log.ts";
import { accountOf, goneReport } from "../phases/run-account.ts";
import { selfTest } from "../phases/self-test.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import type { RunReport } from "../report/run-report.ts";
import { checkForwarding } from "./forwarding-check.ts";
import { type RunAgent, startAgent } from "./run-agent.ts";
import { runConfig, runResolvers } from "./run-config.ts";
import { openRunNetwork, type RunNetwork } from "./run-network.ts";
import { demandRunnable, runUnavailable } from "./run-obstacles.ts";
import type { RunEnd, RunOrder } from "./run-order.ts";
import { runPolicyOf } from "./run-policy-of.ts";
import { probesIn } from "./run-probes.ts";

interface Scene {
  readonly order: RunOrder;
  readonly user: InvokingUser;
  readonly policy: RunPolicy;
  readonly resolvers: readonly string[];
  readonly network: RunNetwork;
  readonly interrupts: Interrupts;
}

/**
 * Runs the command to its end. Nothing of the run is left when this resolves or rejects. Throws `UsageError`
 * (`protection-unavailable`, `invalid-input`) before the command starts, and `UnavailableError` where the machine fails.
 */
export async function runProtected(order: RunOrder): Promise<RunEnd> {
  const resolvers = runResolvers();
  const machine = { platform: readPlatform(), root: process.getuid?.() === 0, resolvers };
  const user = await demandRunnable(machine, order.env);
  const { policy, notes } = await runPolicyOf(order, user);
  for (const note of notes) order.tell(`preset: ${note}`);
  const interrupts = new Interrupts();
  try {
    const network = await openRunNetwork(order.tell);
    try {
      const end = await runInside({ order, user, policy, resolvers, network, interrupts });
      return { ...end, write: (path, text) => writeAsUser(user, path, text) };
    } finally {
      await network.close();
    }
  } finally {
    interrupts.close();
  }
}

async function runInside(scene: Scene): Promise<Omit<RunEnd, "write">> {
  const { order, user, network, resolvers, interrupts } = scene;
  const { link, inside, root } = network;
  const probes = probesIn(inside.network, order.probe);
  await checkForwarding({ link, probes, resolvers, closedChains: () => closedForwardChains(root) });
  stopIfInterrupted(interrupts);
  const { command: words, cwd } = order;
  const env = environmentOf(user, order.env);
  const command = await holdCommand({ words, cwd, env, user, network: inside.pid });
  try {
    return await runObserved(scene, command);
  } finally {
    command.kill();
  }
}

async function runObserved(scene: Scene, command: HeldCommand): Promise<Omit<RunEnd, "write">> {
  const { order, policy, network, resolvers, interrupts } = scene;
  const config = runConfig(policy, { ...network, resolvers, root: command.root, workspace: order.cwd });
  const agent = await startAgent(config, network);
  try {
    await demandProof(scene, agent);
    interrupts.handOver(() => command.kill());
    stopIfInterrupted(interrupts);
    const exitCode = await command.go();
    return { exitCode, report: await reportFrom(agent, policy) };
  } finally {
    await agent.end();
  }
}

/** As on a runner, nothing starts before the rules have shown that they hold. */
async function demandProof({ order, policy, network }: Scene, { client }: RunAgent): Promise<void> {
  const probes = probesIn(network.inside.network, order.probe);
  const { passed, probes: shown } = await selfTest({ probes, status: () => client.status() }, policy.mode);
  if (!passed) throw runUnavailable(shown, "The self-test of the protection failed: report this with the output.");
}

async function reportFrom({ client, log }: RunAgent, policy: RunPolicy): Promise<RunReport> {
  try {
    return (await accountOf(client)).report;
  } catch (error) {
    return goneReport(error, policy, await collectLeft(leftLogAt(log))).report;
  }
}

function stopIfInterrupted({ first }: Interrupts): void {
  if (first === undefined) return;
  throw new UnavailableError("tool-failed", `${first} came before the command was started`, { hint: "Run it again." });
}
