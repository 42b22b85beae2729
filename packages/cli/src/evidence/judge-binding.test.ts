import type { EvidenceEntry, EvidenceIndex } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { judgeBinding } from "./judge-binding.ts";

const RUN = {
  ...{ server: "https://github.com", repository: "o/r", runId: "7", attempt: "1", job: "build" },
  ...{ commit: "a".repeat(40), event: "push", workflow: "" },
};

function entry(name: string, change: Partial<EvidenceEntry> = {}): EvidenceEntry {
  return {
    ...{ name, step: name, action: { repository: "", ref: "" }, version: "0.1.0", state: "finished", verdict: "pass" },
    ...{ weaker: [], startedAt: "2026-01-02T03:04:05Z", files: [] },
    ...change,
  };
}

function running(name: string): EvidenceEntry {
  const { verdict: _, ...rest } = entry(name);
  return { ...rest, state: "running" };
}

function indexOf(...entries: readonly EvidenceEntry[]): EvidenceIndex {
  return { schema: 1, run: RUN, entries };
}

function codes(index: EvidenceIndex, ...bound: readonly EvidenceIndex[]): readonly string[] {
  return judgeBinding(index, bound).map(({ code }) => code);
}

describe("evidence and the provenance that binds it", () => {
  it("agree where every step is as it was signed", () => {
    expect(codes(indexOf(entry("gate")), indexOf(entry("gate")))).toEqual([]);
  });

  it("agree where a step has ended since, and provenance and later steps have come", () => {
    const now = indexOf(entry("harden-runner"), entry("gate"), entry("provenance"), entry("verify-artifact"));
    expect(codes(now, indexOf(running("harden-runner"), entry("gate")))).toEqual([]);
  });

  it.each([
    ["another verdict", entry("gate", { verdict: "fail" })],
    ["another code", entry("gate", { action: { repository: "o/r", ref: "x" } })],
    [
      "another report",
      entry("gate", { files: [{ path: "gate-aaaaaa/report.json", sha256: "0".repeat(64), bytes: 1 }] }),
    ],
    ["a sentence more", entry("gate", { weaker: ["x"] })],
    ["a step taken back to its beginning", running("gate")],
  ])("differ with %s", (_, step) => {
    expect(codes(indexOf(step), indexOf(entry("gate")))).toEqual(["digest-mismatch"]);
  });

  it("differ where a step is gone, or was added before the one that signs", () => {
    expect(codes(indexOf(entry("pin-check")), indexOf(entry("pin-check"), entry("gate")))).toEqual(["digest-mismatch"]);
    expect(codes(indexOf(entry("pin-check"), entry("gate")), indexOf(entry("gate")))).toEqual(["file-unlisted"]);
    const now = indexOf(entry("gate"), entry("pin-check"), entry("provenance"));
    expect(codes(now, indexOf(entry("gate")))).toEqual(["file-unlisted"]);
  });

  it("show a step that the workflow names and that never began", () => {
    const { startedAt: _, ...skipped } = { ...running("secret-scan"), state: "skipped" as const };
    expect(codes(indexOf(entry("gate")), indexOf(entry("gate"), skipped))).toEqual(["step-skipped"]);
  });

  it("differ where nothing is bound, or the evidence of another job or run", () => {
    expect(codes(indexOf(entry("gate")))).toEqual(["index-missing"]);
    const other = { ...indexOf(entry("gate")), run: { ...RUN, job: "other" } };
    expect(codes(indexOf(entry("gate")), other)).toEqual(["index-missing"]);
    expect(codes(indexOf(entry("gate")), other, indexOf(entry("gate")))).toEqual([]);
  });
});
