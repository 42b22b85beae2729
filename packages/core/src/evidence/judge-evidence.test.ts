import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { EvidenceEntry, EvidenceIndex, EvidenceProblem } from "./evidence.ts";
import { type FoundFile, judgeEvidence, verdictOf } from "./judge-evidence.ts";

const RUN = {
  ...{ server: "https://github.com", repository: "o/r", runId: "7", attempt: "1", job: "build" },
  ...{ commit: "a".repeat(40), event: "push", workflow: "o/r/.github/workflows/x.yml@refs/heads/main" },
};

function entry(name: string, change: Partial<EvidenceEntry> = {}): EvidenceEntry {
  const path = `${name}-aaaaaa/report.json`;
  return {
    ...{ name, step: name, action: { repository: "l/l", ref: "b".repeat(40) }, version: "0.1.0" },
    ...{ state: "finished", verdict: "pass", weaker: [], startedAt: "2026-01-02T03:04:05Z" },
    files: [{ path, sha256: "0".repeat(64), bytes: 1 }],
    ...change,
  };
}

function unended(name: string, change: Partial<EvidenceEntry> = {}): EvidenceEntry {
  const { verdict: _, ...rest } = entry(name, { state: "running", files: [], ...change });
  return rest;
}

/** The files as the entries name them, with reports that say what the entries say. */
function filesOf(entries: readonly EvidenceEntry[]): Map<string, FoundFile> {
  const found = entries.flatMap(({ name, verdict, files }) =>
    files.map(
      ({ path, sha256, bytes }) => [path, { sha256, bytes, tool: name, ...(verdict ? { verdict } : {}) }] as const,
    ),
  );
  return new Map(found);
}

function indexOf(entries: readonly EvidenceEntry[]): EvidenceIndex {
  return { schema: 1, run: RUN, entries };
}

function judge(...entries: readonly EvidenceEntry[]): readonly EvidenceProblem[] {
  return judgeEvidence({ index: indexOf(entries), files: filesOf(entries) });
}

const codes = (problems: readonly EvidenceProblem[]) => problems.map(({ code }) => code);

describe("evidence", () => {
  it("passes where every step finished with a pass and every file is as it was", () => {
    expect(judge(entry("gate"), entry("secret-scan"))).toEqual([]);
    expect(verdictOf([])).toBe("pass");
  });

  it("is no pass without any step", () => {
    expect(codes(judge())).toEqual(["index-missing"]);
    expect(verdictOf(judge())).toBe("fail");
  });

  it.each([
    ["a step that never ended", unended("gate"), "step-unfinished", "incomplete"],
    ["a skipped step", unended("gate", { state: "skipped" }), "step-skipped", "incomplete"],
    ["a failed step", unended("gate", { state: "failed", code: "internal" }), "step-failed", "fail"],
    ["a fail", entry("gate", { verdict: "fail" }), "verdict-not-pass", "fail"],
    ["what could not be checked", entry("gate", { verdict: "incomplete" }), "verdict-not-pass", "incomplete"],
    ["weaker inputs", entry("gate", { weaker: ["Only src was checked."] }), "step-weaker", "incomplete"],
    ["a step without a report", entry("gate", { files: [] }), "report-missing", "fail"],
  ] as const)("shows %s", (_, step, code, verdict) => {
    const problems = judge(entry("pin-check"), step);
    expect(codes(problems)).toEqual([code]);
    expect(verdictOf(problems)).toBe(verdict);
  });

  it.each([
    ["another digest", { sha256: "1".repeat(64) }, "digest-mismatch"],
    ["another size", { bytes: 2 }, "digest-mismatch"],
    ["another verdict", { verdict: "fail" }, "verdict-mismatch"],
    ["a report of another action", { tool: "pin-check" }, "verdict-mismatch"],
  ] as const)("fails with %s", (_, change, code) => {
    const files = filesOf([entry("gate")]);
    for (const [path, file] of files) files.set(path, { ...file, ...change });
    const problems = judgeEvidence({ index: indexOf([entry("gate")]), files });
    expect(codes(problems)).toEqual([code]);
    expect(verdictOf(problems)).toBe("fail");
  });

  it("fails with a report that says nothing of itself", () => {
    const path = "gate-aaaaaa/report.json";
    const files = new Map([[path, { sha256: "0".repeat(64), bytes: 1 }]]);
    expect(codes(judgeEvidence({ index: indexOf([entry("gate")]), files }))).toEqual(["verdict-mismatch"]);
  });

  it("fails with a file that is gone, and with one that nobody named", () => {
    const files = new Map([["gate-aaaaaa/x", { sha256: "0".repeat(64), bytes: 1 }]]);
    const problems = judgeEvidence({ index: indexOf([entry("gate")]), files });
    expect(codes(problems)).toEqual(["report-missing", "file-unlisted"]);
  });

  it("fails with two reports for one step, and with one report for two", () => {
    const other = [{ path: "gate-bbbbbb/report.json", sha256: "0".repeat(64), bytes: 1 }];
    expect(codes(judge(entry("gate"), entry("gate", { files: other })))).toEqual(["report-duplicate"]);
    expect(codes(judge(entry("gate"), entry("gate", { step: "again" })))).toEqual(["report-duplicate"]);
  });

  it.each(["server", "repository", "runId", "attempt", "commit"] as const)(
    "fails where it is of another %s",
    (field) => {
      const index = indexOf([entry("gate")]);
      const files = filesOf(index.entries);
      expect(judgeEvidence({ index, files, run: { [field]: RUN[field] } })).toEqual([]);
      expect(codes(judgeEvidence({ index, files, run: { [field]: "other" } }))).toEqual(["run-mismatch"]);
      const unsaid = { ...index, run: { ...RUN, [field]: "" } };
      expect(codes(judgeEvidence({ index: unsaid, files }))).toEqual(["run-mismatch"]);
    },
  );

  it("shows an action that is needed and has no step", () => {
    const index = indexOf([entry("gate")]);
    const problems = judgeEvidence({ index, files: filesOf(index.entries), needed: ["gate", "secret-scan"] });
    expect(problems).toMatchObject([{ code: "step-skipped", what: "secret-scan", verdict: "incomplete" }]);
  });

  it("judges what an index says where no files are at hand", () => {
    expect(judgeEvidence({ index: indexOf([entry("gate")]), files: undefined })).toEqual([]);
    const bare = indexOf([entry("gate", { files: [] })]);
    expect(codes(judgeEvidence({ index: bare, files: undefined }))).toEqual(["report-missing"]);
  });
});

describe("harden-runner, which guards until the job ends", () => {
  const guard = unended("harden-runner");

  it("is unfinished without an account, and with one that came before", () => {
    expect(codes(judge(guard, entry("gate")))).toEqual(["step-unfinished"]);
    expect(codes(judge(entry("harden-runner", { step: "early" }), guard))).toEqual(["step-unfinished"]);
    expect(codes(judge(guard, unended("harden-runner", { step: "later" })))).toEqual([
      "step-unfinished",
      "step-unfinished",
    ]);
  });

  it("is accounted for by a later step of its own, and by no other action", () => {
    expect(judge(guard, entry("harden-runner", { step: "interim" }))).toEqual([]);
    expect(codes(judge(unended("gate"), entry("gate", { step: "again" })))).toEqual(["step-unfinished"]);
  });
});

it("never passes evidence with any problem, and never prefers incomplete to fail", () => {
  const problem = fc.record({
    code: fc.constant("step-weaker" as const),
    what: fc.string(),
    why: fc.string(),
    verdict: fc.constantFrom("fail" as const, "incomplete" as const),
  });
  fc.assert(
    fc.property(fc.array(problem, { minLength: 1 }), (problems) => {
      expect(verdictOf(problems)).toBe(problems.some(({ verdict }) => verdict === "fail") ? "fail" : "incomplete");
    }),
  );
});
