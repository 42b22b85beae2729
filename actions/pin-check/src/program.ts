// pin-check: examines what a pipeline is made of, and reports. No globals, no output.
import {
  type BaseFindings,
  baseFindings,
  buildReport,
  type Fix,
  LockstepError,
  type NotChecked,
  type Report,
} from "@lockstep/core";
import type { CheckPorts, ProposedFile } from "@lockstep/runtime";
import { EVIDENCE_PATH } from "./evidence/file/evidence-file.ts";
import type { Evidence } from "./evidence/gather-evidence.ts";
import { type Examination, examine } from "./examine.ts";
import type { UpdateLevel } from "./fix/choose-update.ts";
import { type Ignores, readIgnores } from "./ignore/read-ignores.ts";
import { RULES } from "./rules/all-rules.ts";

/** What pin-check can do beyond checking. Each of them asks GitHub, hence implies `online`. */
export interface PinCheckOptions {
  /** Collect all evidence anew and propose the evidence file. */
  readonly refreshesEvidence?: boolean;
  /** Look for newer releases of what is pinned. */
  readonly update?: UpdateLevel | undefined;
}

export interface PinCheckInputs extends PinCheckOptions {
  /** Files to look at, whatever their place; undefined means all that a pipeline of the repository is made of. */
  readonly given?: readonly string[] | undefined;
}

export interface PinCheckResult {
  readonly report: Report;
  readonly proposals?: readonly ProposedFile[];
  readonly updates?: readonly Fix[];
}

/** Runs every rule over every subject. Finding nothing to look at is `incomplete`, never a pass. */
export async function pinCheck(inputs: PinCheckInputs, ports: CheckPorts): Promise<PinCheckResult> {
  if (inputs.refreshesEvidence) ports.askAnew();
  const head = await examine({ given: inputs.given }, ports);
  const ignores = readIgnores(head.sources, KNOWN_RULES);
  const base = await baseOf(inputs, head, ignores, ports);
  const [refreshed, updated] = [await refresh(inputs, head, ports), await update(inputs, head, ports)];
  const report = toReport(head, ignores, ports, base, [...refreshed.notChecked, ...updated.notChecked]);
  return {
    report,
    ...(refreshed.text === undefined ? {} : { proposals: [{ path: EVIDENCE_PATH, text: refreshed.text }] }),
    ...(updated.fixes ? { updates: updated.fixes } : {}),
  };
}

const KNOWN_RULES = RULES.map(({ id }) => id);

function toReport(
  { family, evidence, graph }: Examination,
  ignores: Ignores,
  ports: CheckPorts,
  base: BaseFindings | "unreadable" | undefined,
  more: readonly NotChecked[],
): Report {
  const unreadable = base === "unreadable" ? [BASE_UNREADABLE] : [];
  return buildReport({
    tool: "pin-check",
    settings: ports.settings,
    rules: RULES,
    detections: [...family.detections, ...ignores.detections],
    notChecked: [...family.notChecked, ...more, ...unreadable],
    subjects: family.subjects,
    stats: family.stats,
    digest: ports.digest,
    graph,
    ignores: ignores.comments,
    base,
    notRun: notRun(evidence),
  });
}

const BASE_UNREADABLE: NotChecked = {
  what: "the base commit",
  why: "its files are not in this clone, so nobody can tell what this change adds; set fetch-depth of actions/checkout to 2 for pull_request, otherwise to 0",
};

/** Offline without an evidence file nobody asked for evidence: the rules that live on it are named, and that is all. */
function notRun({ mode }: Evidence): ReadonlyMap<string, string> {
  if (mode !== "none") return new Map();
  const idle = RULES.filter(({ needs }) => needs.includes("github"));
  return new Map(idle.map(({ id }) => [id, "no evidence: set online: true, or commit an evidence file"]));
}

/** What the base commit has, if anything depends on it. It is judged by what is known about the head. */
async function baseOf(
  { given }: PinCheckInputs,
  { evidence, pipelines }: Examination,
  { comments }: Ignores,
  ports: CheckPorts,
): Promise<BaseFindings | "unreadable" | undefined> {
  const { base, settings } = ports;
  if (base === undefined) return undefined;
  const matters = settings.baseline !== "none" || (settings.ignoreComments === "merged" && comments.length > 0);
  if (!matters) return undefined;
  const offline: CheckPorts = { ...ports, files: base, base: undefined, github: undefined, registry: undefined };
  try {
    const reused = { evidence: { ...evidence, notChecked: [], forged: [] }, known: pipelines };
    const before = await examine({ given, ...reused }, offline);
    return baseFindings(toReport(before, readIgnores(before.sources, KNOWN_RULES), offline, undefined, []));
  } catch (error) {
    if (error instanceof LockstepError) return "unreadable";
    throw error;
  }
}

async function refresh(
  { refreshesEvidence = false }: PinCheckInputs,
  { references, evidence }: Examination,
  ports: CheckPorts,
): Promise<{ readonly text?: string; readonly notChecked: readonly NotChecked[] }> {
  if (!refreshesEvidence) return { notChecked: [] };
  const { refreshEvidence } = await import("./evidence/refresh-evidence.ts");
  return refreshEvidence(references, ports, evidence.facts.images);
}

async function update(
  { update: level }: PinCheckInputs,
  { references }: Examination,
  { github, policy, today }: CheckPorts,
): Promise<{ readonly fixes?: readonly Fix[]; readonly notChecked: readonly NotChecked[] }> {
  if (level === undefined || github === undefined) return { notChecked: [] };
  const { DEFAULT_COOLDOWN_DAYS, planUpdates } = await import("./fix/plan-updates.ts");
  const minAgeDays = policy["pin-check"]?.["min-age"] ?? DEFAULT_COOLDOWN_DAYS;
  return planUpdates({ references, level, github, today, minAgeDays });
}
