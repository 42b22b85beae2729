// Brings together what is known about references: the evidence file as far as it can be trusted, and GitHub where the run
// may ask. It alone decides which of the two is believed.
import type { NotChecked, TrustedText } from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { collectFacts } from "./collect/collect-facts.ts";
import { listUnknown } from "./collect/known-target.ts";
import { explainRefusal, hostOf } from "./collect/servers.ts";
import { type Facts, NO_FACTS } from "./facts.ts";
import { EVIDENCE_PATH, MAX_EVIDENCE_BYTES, type ParsedEvidence, parseEvidence } from "./file/evidence-file.ts";
import {
  changedEntries,
  type ForgedEntry,
  type ProposedEntry,
  unverified,
  verifyEntries,
  withoutRepositoriesOf,
} from "./file/proposed-evidence.ts";
import { reachOver } from "./file/used-facts.ts";

export interface Evidence {
  readonly facts: Facts;
  /** `none`: there is no file and nobody to ask. `file`: the file is all there is. `online`: GitHub fills its gaps. */
  readonly mode: "none" | "file" | "online";
  readonly notChecked: readonly NotChecked[];
  readonly forged: readonly ForgedEntry[];
}

/** The evidence file as it stands where it can be trusted, and what the change under check makes of it. */
interface EvidenceFile {
  /** Undefined where there is none, or none that can be used. */
  readonly facts: Facts | undefined;
  /** Entries that the change adds or edits. */
  readonly entries: readonly ProposedEntry[];
  readonly proposed: Facts;
  readonly notChecked: readonly NotChecked[];
}

/**
 * What is known about the references, asking GitHub only for what the trusted file lacks. What a change writes into the file
 * is never believed. Errors: `IntegrityError`.
 */
export async function gatherEvidence(references: readonly JudgedReference[], ports: CheckPorts): Promise<Evidence> {
  const file = await readEvidenceFile(ports);
  const gathered =
    ports.github === undefined ? gatherOffline(references, file, ports) : await gatherOnline(references, file, ports);
  return { ...gathered, notChecked: [...file.notChecked, ...gathered.notChecked] };
}

function gatherOffline(
  references: readonly JudgedReference[],
  file: EvidenceFile,
  { serverUrl }: CheckPorts,
): Evidence {
  const { facts = NO_FACTS } = file;
  const host = hostOf(serverUrl);
  const mode = file.facts === undefined ? "none" : "file";
  const unknown =
    mode === "none" ? [] : listUnknown(reachOver(references, facts, host), facts, host, () => NO_EVIDENCE);
  const [first] = file.entries;
  const why = `${file.entries.length} new or changed entries cannot be confirmed offline; run with \`online: true\``;
  return { facts, mode, notChecked: [...unknown, ...(first ? [unverified(first, why)] : [])], forged: [] };
}

async function gatherOnline(
  references: readonly JudgedReference[],
  file: EvidenceFile,
  ports: CheckPorts,
): Promise<Evidence> {
  // What an earlier run was told may be older than what the change writes down.
  if (file.entries.length > 0) ports.askAnew();
  const known = withoutRepositoriesOf(file.entries, file.facts ?? NO_FACTS);
  const { facts, notChecked } = await collectFacts(references, known, ports);
  const verified = verifyEntries(file.entries, file.proposed, facts);
  return { facts, mode: "online", notChecked: [...notChecked, ...verified.notChecked], forged: verified.forged };
}

const NO_EVIDENCE = `${EVIDENCE_PATH} has no evidence for it yet; run with \`online: true\`, or regenerate the file`;

async function readEvidenceFile(ports: CheckPorts): Promise<EvidenceFile> {
  const read = await readTrusted(ports);
  if ("why" in read) return { facts: undefined, entries: [], proposed: NO_FACTS, notChecked: [broken(read)] };
  const trusted = read.text === undefined ? undefined : parseEvidence(read.text);
  const proposed = read.changed !== "no" && read.proposed !== undefined ? parseEvidence(read.proposed) : undefined;
  const facts = trusted?.ok ? trusted.facts : undefined;
  return {
    facts,
    entries: proposed?.ok ? changedEntries(proposed, facts ?? NO_FACTS) : [],
    proposed: proposed?.ok ? proposed.facts : NO_FACTS,
    notChecked: [...flawOf(trusted), ...flawOf(proposed), ...lossOf(read, ports)],
  };
}

/** The file, or why it cannot be read: a symbolic link, a base commit that is not here. */
async function readTrusted(ports: CheckPorts): Promise<TrustedText | { readonly why: string }> {
  try {
    return await ports.readTrusted(EVIDENCE_PATH, MAX_EVIDENCE_BYTES);
  } catch (error) {
    return { why: explainRefusal(error) };
  }
}

/** Without the file a run that asks nobody knows nothing, and says nothing about it: taking it away switches rules off. */
function lossOf({ changed, proposed }: TrustedText, { github }: CheckPorts): readonly NotChecked[] {
  const isReplaced = changed !== "no" && changed !== "removed" && proposed === undefined;
  if (isReplaced) return [broken({ why: "this change replaces it with something that cannot be read" })];
  if (changed !== "removed" || github !== undefined) return [];
  return [{ what: EVIDENCE_PATH, why: LOSS }];
}

const LOSS =
  "this change removes the file, and with it what the rules about evidence know; keep it, or run with `online: true`";

function flawOf(parsed: ParsedEvidence | undefined): readonly NotChecked[] {
  return parsed === undefined || parsed.ok ? [] : [broken(parsed)];
}

function broken({ why, line }: { readonly why: string; readonly line?: number | undefined }): NotChecked {
  const cured = `${why}; nothing in it was used: regenerate it`;
  if (line === undefined) return { what: EVIDENCE_PATH, why: cured };
  const location = { file: EVIDENCE_PATH, line, column: 1, endLine: line, endColumn: 1 };
  return { what: `${EVIDENCE_PATH}:${line}:1`, why: cured, location };
}
