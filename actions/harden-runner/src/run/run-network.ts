// The network of one run: made on the machine, written down first, and taken away with all it changed.
import { randomBytes } from "node:crypto";
import {
  type AgentNamespaces,
  alone,
  forward,
  holdNamespaces,
  openLink,
  type RootCommands,
  readForwarding,
  readRecords,
  recordOf,
  removeLink,
  removeRecord,
  removeTrace,
  restore,
  rootCommands,
  tracefsOf,
  uplinksOf,
  type VethLink,
  writeRecord,
} from "@lockstep/runtime/host";
import { runUnavailable } from "./run-obstacles.ts";

export interface RunNetwork {
  readonly root: RootCommands;
  readonly inside: AgentNamespaces;
  readonly link: VethLink;
  /** Writes down which process the agent is, for whoever has to clean up after this one. */
  noteAgent(pid: number): void;
  /** Takes everything away. */
  close(): Promise<void>;
}

type Tell = (remark: string) => void;

/** Throws `UsageError` (`protection-unavailable`) without a network, `UnavailableError` where the machine refuses something. */
export async function openRunNetwork(tell: Tell): Promise<RunNetwork> {
  const root = rootCommands();
  const uplinks = { 4: await uplinksOf(4, root), 6: await uplinksOf(6, root) };
  const families = ([4, 6] as const).filter((family) => uplinks[family].length > 0);
  if (families.length === 0)
    throw runUnavailable(["This machine has no default route: it reaches no network."], "Connect the machine.");
  const id = randomBytes(4).toString("hex");
  const inside = await holdNamespaces();
  const close = (): Promise<void> => takeAway(id, inside, root, tell);
  try {
    return await alone(async () => {
      await clearLeftovers(root, inside, tell);
      const { forwarding } = readRecords().living[0] ?? { forwarding: readForwarding() };
      const record = recordOf(id, forwarding);
      writeRecord(record);
      forward(families, uplinks[6]);
      const link = await openLink({ id, inside, root, families, forwards: forwarding.was });
      return { root, inside, link, close, noteAgent: (agent) => writeRecord({ ...record, agent }) };
    });
  } catch (error) {
    await close();
    throw error;
  }
}

/** The namespaces take the link with them. Forwarding is set back by the last of the runs that go on. */
async function takeAway(id: string, inside: AgentNamespaces, root: RootCommands, tell: Tell): Promise<void> {
  await inside.close();
  await alone(async () => {
    await removeLink(id, root);
    const { living } = readRecords();
    const own = living.find((record) => record.id === id);
    removeRecord(id);
    if (own !== undefined && living.length === 1) setBack(own.forwarding.settings, tell);
  });
}

/** What runs left that were killed. */
async function clearLeftovers(root: RootCommands, inside: AgentNamespaces, tell: Tell): Promise<void> {
  const { living, dead } = readRecords();
  for (const { id, pid, forwarding, agent } of dead) {
    const removed = [...(await removeLink(id, root))];
    // Tracing is the whole machine's, and surely mounted there.
    if (agent !== undefined && removeTrace(tracefsOf(inside), agent)) removed.push(`trace of process ${agent}`);
    if (living.length === 0) setBack(forwarding.settings, tell);
    removeRecord(id);
    tell(`removed what an earlier run (process ${pid}) left: ${[...removed, `record ${id}`].join(", ")}`);
  }
}

function setBack(settings: Parameters<typeof restore>[0], tell: Tell): void {
  for (const path of restore(settings)) tell(`/proc/sys/net/${path} could not be set back`);
}
