// Evidence of a job as the suite leaves it, made up: for the tests of the page, and for its bench.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { EvidenceEntry, EvidenceIndex, EvidenceRun, Verdict } from "@lockstep/core";
import type { PageInput } from "@lockstep/report-page";
import { gateReport } from "./sample-checks.ts";
import { sampleLog } from "./sample-log.ts";
import { attestReport, hardenReport, signReport, verifyReport } from "./sample-reports.ts";

const START = Date.parse("2026-03-01T10:00:00.000Z");

export interface SampleEvidence {
  readonly index: EvidenceIndex;
  /** Texts by path. */
  readonly files: ReadonlyMap<string, string>;
}

const RUN: EvidenceRun = {
  server: "https://github.com",
  repository: "octo/app",
  runId: "1234567890",
  attempt: "1",
  job: "release",
  commit: "4f2d9c1b7a3e5d6f8091a2b3c4d5e6f708192a3b",
  event: "push",
  workflow: "octo/app/.github/workflows/release.yml@refs/tags/v1.4.0",
};

/** A job whose log has about `events` events. */
export function sampleEvidence(events: number): SampleEvidence {
  const log = sampleLog(events, START);
  const files = new Map<string, string>([
    ["harden-runner-h1H2h3/events.jsonl", log],
    ["harden-runner-h1H2h3/report.json", json(hardenReport(sha256(log), events))],
    ["gate-a1B2c3/report.json", json(gateReport())],
    ["sign-artifact-s1S2s3/report.json", json(signReport())],
    ["provenance-p1P2p3/report.json", json(attestReport())],
    ["verify-artifact-v1V2v3/report.json", json(verifyReport())],
  ]);
  const entry = (name: string, step: string, verdict: Verdict, weaker: readonly string[] = []): EvidenceEntry => ({
    name,
    step,
    action: { repository: "lockstep/lockstep", ref: "9c2f0a1b7a3e5d6f8091a2b3c4d5e6f708192a3b" },
    version: "0.1.0",
    state: "finished",
    verdict,
    weaker,
    startedAt: "2026-03-01T10:00:00.000Z",
    endedAt: "2026-03-01T10:04:00.000Z",
    files: [...files]
      .filter(([path]) => path.startsWith(`${name}-`))
      .map(([path, text]) => ({ path, sha256: sha256(text), bytes: Buffer.byteLength(text) })),
  });
  const entries = [
    entry("harden-runner", "__lockstep", "fail"),
    entry("gate", "gate", "fail", ["The input fail-on raises the bar from warning to error."]),
    entry("sign-artifact", "sign", "pass"),
    entry("provenance", "attest", "incomplete"),
    entry("verify-artifact", "verify", "pass"),
  ];
  return { index: { schema: 1, run: RUN, entries }, files };
}

/** The same as a page takes it, without looking at it: `problems` stay empty. */
export function asPageInput({ index, files }: SampleEvidence): PageInput {
  const named = (name: string) => [...files].filter(([path]) => path.endsWith(`/${name}`));
  return {
    place: "lockstep-evidence",
    index,
    problems: [],
    reports: named("report.json").map(([name, text]) => ({ name, text })),
    logs: named("events.jsonl").map(([name, text]) => ({ name, lines: text.split("\n"), sha256: sha256(text) })),
  };
}

/** Writes it as a job does. */
export function writeEvidence({ index, files }: SampleEvidence, folder: string): void {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  writeFileSync(join(folder, "index.json"), json(index));
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function sha256(text: string): string {
  return createHash("sha256").update(text).digest("hex");
}
