// The evidence of a job in memory: an index, and the reports that it names.
import { createHash } from "node:crypto";
import { type EvidenceEntry, type EvidenceIndex, renderIndex, type Verdict } from "@lockstep/core";
import type { ReadEvidence } from "@lockstep/runtime/evidence";

const ACTION = { repository: "lockstep-suite/lockstep", ref: "a".repeat(40) };
const TIMES = { startedAt: "2026-01-02T03:04:05Z", endedAt: "2026-01-02T03:04:06Z" };

export const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A sound report of a check. */
export function reportOf(tool: string, verdict: Verdict = "pass"): string {
  const empty = { findings: [], notChecked: [], rules: [], checks: [] };
  return JSON.stringify({ schema: 1, tool, version: "1.0.0", verdict, ...empty });
}

export interface FakeStep extends Partial<EvidenceEntry> {
  readonly name: string;
  /** Without one the step has not ended. */
  readonly report?: string;
}

export interface FakeEvidence {
  readonly steps?: readonly FakeStep[];
  readonly run?: Partial<EvidenceIndex["run"]>;
  /** What is in the folder instead, by path. */
  readonly files?: Readonly<Record<string, string>>;
}

export const RUN: EvidenceIndex["run"] = {
  ...{ server: "https://github.com", repository: "octo/app", runId: "7", attempt: "2", job: "release" },
  ...{ commit: "c".repeat(40), event: "push", workflow: "octo/app/.github/workflows/release.yml@refs/tags/v1.2.3" },
};

export function fakeEvidence({ steps = [], run = {}, files = {} }: FakeEvidence = {}): ReadEvidence {
  const texts = new Map<string, string>();
  const entries = steps.map((step, place) => entryOf(step, place, texts));
  const index: EvidenceIndex = { schema: 1, run: { ...RUN, ...run }, entries };
  const indexText = renderIndex(index);
  for (const [path, text] of Object.entries(files)) texts.set(path, text);
  const found = [...texts].map(([path, text]) => [path, { ...measured(text), ...claimed(text) }] as const);
  const read = (path: string) => Buffer.from(texts.get(path) ?? "");
  return { index, indexText, indexSha256: sha256(indexText), files: new Map(found), read };
}

function entryOf({ report, ...step }: FakeStep, place: number, texts: Map<string, string>): EvidenceEntry {
  const common = { step: `step-${place}`, action: ACTION, version: "0.1.0", weaker: [], files: [] };
  if (report === undefined) return { ...common, state: "running", startedAt: TIMES.startedAt, ...step };
  const path = `${step.name}-${String(place).padStart(6, "0")}/report.json`;
  texts.set(path, report);
  const { verdict = "pass" } = claimed(report);
  return { ...common, state: "finished", verdict, ...TIMES, files: [{ path, ...measured(report) }], ...step };
}

function measured(text: string) {
  return { sha256: sha256(text), bytes: Buffer.byteLength(text) };
}

function claimed(text: string): { readonly tool?: string; readonly verdict?: Verdict } {
  try {
    const { tool, verdict } = JSON.parse(text);
    return { ...(tool === undefined ? {} : { tool }), ...(verdict === undefined ? {} : { verdict }) };
  } catch {
    return {};
  }
}
