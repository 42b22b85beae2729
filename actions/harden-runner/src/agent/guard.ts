// Looks, again and again, whether protection is still what it was. A change is repaired, and told as tampering.
import type { RunEvent } from "../event/run-event.ts";
import type { Firewall } from "../firewall/firewall.ts";
import type { PacketCounts } from "../firewall/flow.ts";
import { LINK_TABLE, type LinkGuard } from "../firewall/link-guard.ts";
import type { AllowedNow } from "./allowed-now.ts";

export interface GuardPorts {
  readonly firewall: Firewall;
  readonly allowed: AllowedNow;
  readonly linkGuard: LinkGuard | undefined;
  report(event: RunEvent): void;
}

/** Repairs rules that were found changed. Never rejects: what cannot be repaired is told as such. */
export function repairRules(ports: GuardPorts): Promise<void> {
  return repair("rules", "the packet filter's rules were changed", ports, () => restore(ports));
}

/**
 * Looks once at the rules on the machine's links and repairs what was changed. Tells frames of devices on top of them, which
 * block mode drops. Never rejects.
 */
export async function verifyLinks(ports: GuardPorts): Promise<void> {
  const { linkGuard, report } = ports;
  if (linkGuard === undefined) return;
  const { frames, intact } = await linkGuard.look().catch(() => ({ frames: 0, intact: false }));
  if (frames > 0)
    report({ kind: "detection", id: "link-added", detail: `${frames} frames of another device were on their way out` });
  if (!intact) await repair("rules", `the table ${LINK_TABLE} was changed`, ports, () => linkGuard.start());
}

async function restore({ firewall, allowed }: GuardPorts): Promise<void> {
  await firewall.repair();
  const { step } = allowed.networks();
  if (step !== undefined) await firewall.setSteps(step, false);
}

async function repair(what: string, detail: string, { report }: GuardPorts, mend: () => Promise<void>): Promise<void> {
  const repaired = await mend().then(
    () => true,
    () => false,
  );
  report({ kind: "tamper", what, detail, repaired });
}

/** The event for a grant that nobody made; it has been taken back. */
export function openedByOthers(element: string): RunEvent {
  return { kind: "tamper", what: "rules", detail: `somebody opened ${element}`, repaired: true };
}

/** The events for packets of which only the number is known: what they belong to found no room in the kernel. */
export function lostPackets(counts: PacketCounts): readonly RunEvent[] {
  return Object.entries(counts).flatMap(([decision, count]): readonly RunEvent[] =>
    count === 0 ? [] : [{ kind: "gap", what: `${decision}-packets`, why: "not-attributed", count }],
  );
}
