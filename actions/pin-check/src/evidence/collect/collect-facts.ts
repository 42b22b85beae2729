// Finds out from GitHub what is not known yet about references and everything they lead to. What stays unknown is listed with
// its reason.
import type { NotChecked } from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import type { JudgedReference } from "../../reference/judge-reference.ts";
import type { Facts } from "../facts.ts";
import { concludeFacts } from "./conclude-facts.ts";
import { Inquiry } from "./inquiry.ts";
import { codeOf, isKnown, listUnknown } from "./known-target.ts";
import { Reach } from "./reach.ts";
import { hostOf, type ServerPorts, Servers } from "./servers.ts";
import type { Target } from "./target.ts";

export interface Collected {
  /** What was known, and what was found out. */
  readonly facts: Facts;
  readonly notChecked: readonly NotChecked[];
}

/**
 * Asks about every reference to another repository, and about what it pulls in level by level, as far as `known` does not
 * say. With everything known it makes no request. Errors: `IntegrityError`; every other refusal is part of `notChecked`.
 */
export async function collectFacts(
  references: readonly JudgedReference[],
  known: Facts,
  ports: ServerPorts & Pick<CheckPorts, "progress">,
): Promise<Collected> {
  const host = hostOf(ports.serverUrl);
  const reach = new Reach(references);
  const inquiry = new Inquiry(new Servers(ports));
  const open = await askAll(reach, known, inquiry, ports);
  await inquiry.trace(open);
  const facts = concludeFacts(open, known, inquiry);
  const why = (target: Target): string => inquiry.refusalFor(target) ?? "GitHub gave no complete answer about it";
  return { facts, notChecked: listUnknown(reach, facts, host, why) };
}

/** Asks in rounds, so that one survey covers a whole level of what is pulled in. Returns the targets that were not known. */
async function askAll(
  reach: Reach,
  known: Facts,
  inquiry: Inquiry,
  { serverUrl, progress }: Pick<CheckPorts, "serverUrl" | "progress">,
): Promise<readonly Target[]> {
  const host = hostOf(serverUrl);
  const open = new Set<Target>();
  let pending = admit(reach.targets, reach, known, host);
  while (pending.length > 0) {
    for (const target of pending) open.add(target);
    progress.report(
      "asking GitHub about actions and workflows",
      reach.targets.length - pending.length,
      reach.targets.length,
    );
    const asked = await inquiry.askRound(pending);
    const found = asked.flatMap((target) => {
      const code = inquiry.codeFor(target);
      return code ? reach.expand(target, code) : [];
    });
    pending = [...asked, ...admit(found, reach, known, host)];
  }
  return [...open];
}

/** Those of the targets, and of what they are known to lead to, about which something is not known. */
function admit(targets: readonly Target[], reach: Reach, known: Facts, host: string | undefined): readonly Target[] {
  const queue = [...targets];
  for (const target of queue) {
    const code = codeOf(target, known, host);
    if (code) queue.push(...reach.expand(target, code));
  }
  return queue.filter((target) => !isKnown(target, known, host));
}
