// Makes the evidence file anew. Where GitHub does not answer, the old entry stays and the gap is reported.
import type { NotChecked } from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import { parseImageName } from "../reference/image-name.ts";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { collectFacts } from "./collect/collect-facts.ts";
import { imageKey } from "./collect/image-digests.ts";
import { hostOf } from "./collect/servers.ts";
import { type Facts, NO_FACTS } from "./facts.ts";
import { EVIDENCE_PATH, MAX_EVIDENCE_BYTES, parseEvidence, renderEvidence } from "./file/evidence-file.ts";
import { usedFacts } from "./file/used-facts.ts";

/**
 * The text of the file for what the references reach now, everything asked anew, and what could not be had. `digests` are
 * those of images that registries have just told.
 * Errors: `IntegrityError`, and those of `readTrusted`.
 */
export async function refreshEvidence(
  references: readonly JudgedReference[],
  ports: CheckPorts,
  digests: Facts["images"] = NO_FACTS.images,
): Promise<{ readonly text: string; readonly notChecked: readonly NotChecked[] }> {
  const { text } = await ports.readTrusted(EVIDENCE_PATH, MAX_EVIDENCE_BYTES);
  const parsed = text === undefined ? undefined : parseEvidence(text);
  const old = parsed?.ok ? parsed.facts : NO_FACTS;
  const { facts, notChecked } = await collectFacts(references, NO_FACTS, ports);
  const all = { ...overlay(old, facts), images: usedImages(references, new Map([...old.images, ...digests])) };
  return { text: renderEvidence(usedFacts(references, all, hostOf(ports.serverUrl))), notChecked };
}

/** The digests of the images that are still named by tag. */
function usedImages(references: readonly JudgedReference[], images: Facts["images"]): Facts["images"] {
  const named = references.filter(({ verdict }) => verdict === "mutable-image");
  const keys = new Set(named.map(({ value }) => imageKey(parseImageName(value))));
  return new Map([...images].filter(([key]) => keys.has(key)));
}

function overlay(old: Facts, fresh: Facts): Facts {
  return {
    repositories: new Map([...old.repositories, ...fresh.repositories]),
    commits: new Map([...old.commits, ...fresh.commits]),
    names: new Map([...old.names, ...fresh.names]),
    code: new Map([...old.code, ...fresh.code]),
    images: new Map([...old.images, ...fresh.images]),
  };
}
