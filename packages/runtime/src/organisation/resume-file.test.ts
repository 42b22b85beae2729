import { mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { defineRule, type Report, VERSION } from "@lockstep/core";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { hostileReport } from "../../../core/test/arbitrary-report.ts";
import { findingOf, reportOf, SAMPLE_REPORT } from "../../../core/test/sample-report.ts";
import { prefixReport } from "./prefix-report.ts";
import { type DoneRepository, openResumeFile, ResumeFile, type RunIdentity } from "./resume-file.ts";

const RULES = ["unpinned-action", "stale-comment", "unknown-owner", "known-advisory", "off-rule", "idle-rule"].map(
  (id) =>
    defineRule<never>({
      ...{ id, title: `Title of ${id}`, severity: "error", confidence: "high", needs: [] },
      ...{ why: `Why \`${id}\` matters.`, fix: `Fix what \`${id}\` found.` },
      examples: { flags: [], allows: [] },
      check: () => [],
    }),
);
const IDENTITY: RunIdentity = { org: "firm", apiUrl: "https://api.example.test", online: false, policy: null };
const COMMIT = "c".repeat(40);

let folder = "";
let path = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "resume-"));
  path = join(folder, "state.json");
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (at = path) => openResumeFile(at, { identity: IDENTITY, rules: RULES });

/** A report as a run keeps it: of one repository, with the words of the rules that are known. */
function kept(report: Report): Report {
  const known = new Map(RULES.map((rule) => [rule.id, rule]));
  const rules = report.rules.map((summary) => {
    const { confidence, helpUrl } = known.get(summary.id) ?? summary;
    return { ...summary, title: `Title of ${summary.id}`, confidence, helpUrl };
  });
  return prefixReport({ ...report, version: VERSION, rules, checks: [] }, "firm/api", () => "f".repeat(64));
}

/** What is read back after it was written. */
function through(done: DoneRepository): DoneRepository | undefined {
  new ResumeFile(path, IDENTITY).add("api", done);
  return open().get("api");
}

describe("a resume file", () => {
  it("is new where there is none", () => {
    expect(open().get("api")).toBeUndefined();
  });

  it("gives back what was put in, every field of it", () => {
    const [sample = SAMPLE_REPORT] = SAMPLE_REPORT.checks;
    const done = { commit: COMMIT, report: kept(sample) };
    expect(through(done)).toEqual(done);
    expect(through({ commit: COMMIT, report: undefined })).toEqual({ commit: COMMIT, report: undefined });
  });

  it("gives back whatever a repository holds", () => {
    fc.assert(
      fc.property(hostileReport, (report) => {
        const done = { commit: COMMIT, report: kept(report) };
        expect(through(done)).toEqual(JSON.parse(JSON.stringify(done)));
      }),
      { numRuns: 50 },
    );
  });

  it("keeps what an earlier run did", () => {
    const done = { commit: COMMIT, report: undefined };
    new ResumeFile(path, IDENTITY).add("api", done);
    open().add("web", done);
    expect([open().get("api"), open().get("web")]).toEqual([done, done]);
  });

  it("is not written anew for each of many repositories, and loses none at the end", () => {
    const file = new ResumeFile(path, IDENTITY);
    const done = { commit: COMMIT, report: undefined };
    const written = new Set<string>();
    for (let index = 0; index < 300; index++) {
      file.add(`r${index}`, done);
      written.add(readFileSync(path, "utf8"));
    }
    expect(written.size).toBeLessThan(230);
    file.save();
    expect(open().get("r299")).toEqual(done);
  });

  it("never brings the words of a rule with it", () => {
    new ResumeFile(path, IDENTITY).add("api", { commit: COMMIT, report: kept(reportOf()) });
    expect(readFileSync(path, "utf8")).not.toMatch(/Title of|Why `/);
  });
});

describe("what is no resume file of this run", () => {
  const refused = (at = path) =>
    expect(() => open(at)).toThrowError(expect.objectContaining({ code: "invalid-input" }));

  it.each(["", "{", "null", "[]", "{}", '{"version":1}'])("is refused: %j", (text) => {
    writeFileSync(path, text);
    refused();
  });

  it("is refused if it is a link or a folder", () => {
    symlinkSync("elsewhere", path);
    refused();
    refused(folder);
  });

  /** The content of a sound file, changed. */
  function write(change: (content: Record<string, unknown>, report: Record<string, unknown>) => void): void {
    new ResumeFile(path, IDENTITY).add("api", { commit: COMMIT, report: kept(reportOf({ findings: [findingOf()] })) });
    const content = JSON.parse(readFileSync(path, "utf8"));
    change(content, content.done.api.report);
    writeFileSync(path, JSON.stringify(content));
  }

  it("is accepted without a change", () => {
    write(() => undefined);
    expect(open().get("api")?.commit).toBe(COMMIT);
  });

  it.each<[string, Parameters<typeof write>[0]]>([
    ["another format", (content) => Object.assign(content, { version: 2 })],
    ["another version of this suite", (content) => Object.assign(content, { lockstep: "0.0.0" })],
    ["another organisation", (content) => Object.assign(content, { org: "other" })],
    ["another server", (content) => Object.assign(content, { apiUrl: "https://other.example.test" })],
    ["another policy", (content) => Object.assign(content, { policy: "f".repeat(64) })],
    ["a field that nobody knows", (content) => Object.assign(content, { more: 1 })],
    ["no list of what is done", (content) => Object.assign(content, { done: [] })],
    ["what is no commit", (content) => Object.assign(content, { done: { api: { commit: "main", report: null } } })],
    ["a verdict that nobody knows", (_, report) => Object.assign(report, { verdict: "fine" })],
    ["a rule that nobody knows", (_, report) => Object.assign(report, { rules: [{ id: "x", severity: "off" }] })],
    [
      "the words of a rule",
      (_, report) => Object.assign(report, { rules: [{ id: "off-rule", severity: "off", why: "" }] }),
    ],
    ["a count below zero", (_, report) => Object.assign(report, { stats: { files: -1 } })],
    ["a finding without a place", (_, report) => Object.assign(report, { findings: [{ ruleId: "off-rule" }] })],
    ["checks under a check", (_, report) => Object.assign(report, { checks: [] })],
  ])("is refused: %s", (_, change) => {
    write(change);
    refused();
  });
});
