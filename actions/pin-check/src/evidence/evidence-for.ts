// Evidence with the digests of images, where somebody wants those written down.
import type { CheckPorts } from "@lockstep/runtime";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { lookUpDigests } from "./collect/image-digests.ts";
import { type Evidence, gatherEvidence } from "./gather-evidence.ts";

/** Errors: those of `gatherEvidence`. */
export async function evidenceFor(references: readonly JudgedReference[], ports: CheckPorts): Promise<Evidence> {
  const evidence = await gatherEvidence(references, ports);
  if (ports.registry === undefined) return evidence;
  const { images, notChecked } = await lookUpDigests(references, evidence.facts.images, ports.registry, ports.progress);
  return { ...evidence, facts: { ...evidence.facts, images }, notChecked: [...evidence.notChecked, ...notChecked] };
}
