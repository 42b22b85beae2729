// The SARIF file of a step against the limits of GitHub's upload (GitHub documentation, "SARIF results exceed one or more limits"),
// and against the standard's schema.
import { createHash } from "node:crypto";
import { gzipSync } from "node:zlib";
import { combine, type Report, renderUpload } from "@lockstep/core";
import type { Log } from "sarif";
import { expect, test } from "vitest";
import { findingOf, reportOf, ruleOf } from "../../packages/core/test/sample-report.ts";
import { isUploadable } from "../../packages/runtime/src/check-action/sarif-size.ts";
import { parseSarif } from "../e2e/sarif-schema.ts";

const LIMIT = 10_000_000;

/** Text that no compression makes smaller than three quarters. */
const NOISE = createHash("shake256", { outputLength: 24_000_000 }).digest("base64");
const MESSAGE = 4_000;

test("a large file that compresses well may be uploaded, one that does not may not", () => {
  expect(isUploadable("a".repeat(20_000_000))).toBe(true);
  expect(isUploadable(NOISE)).toBe(false);
});

test("a report too large to upload makes a valid file of its most severe findings, and the cut is told", {
  timeout: 60_000,
}, () => {
  const notes = Array.from({ length: NOISE.length / MESSAGE }, (_, at) =>
    findingOf({ severity: "note", message: NOISE.slice(at * MESSAGE, (at + 1) * MESSAGE) }),
  );
  const report: Report = reportOf({ findings: [...notes, findingOf({ ruleId: "the-error" })] });
  const { text, leftOut } = renderUpload(report, isUploadable);
  expect(gzipSync(text).length).toBeLessThanOrEqual(LIMIT);
  const [run] = parseSarif(text);
  const count = run?.results?.length ?? 0;
  expect(count).toBeGreaterThan(0);
  expect([run?.results?.[0]?.ruleId, leftOut]).toEqual(["the-error", report.findings.length - count]);
  const told = run?.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text) ?? [];
  expect(told).toEqual([expect.stringMatching(new RegExp(`^${leftOut} `))]);
});

test("a report beyond every limit makes a file within all of them", () => {
  const place = { ...findingOf().location, message: "here" };
  const rules = Array.from({ length: 25_001 }, (_, at) => ruleOf(`rule-${at}`));
  const crowded = findingOf({ related: Array.from({ length: 1_000 }, () => place) });
  const findings = [...Array.from({ length: 25_001 }, () => findingOf({ ruleId: "rule-25000" })), crowded];
  const idle = Array.from({ length: 20 }, (_, at) => reportOf({ tool: `check-${at}` }));
  const report = combine("gate", [...idle, reportOf({ verdict: "fail", rules, findings })]);
  const { text } = renderUpload(report, isUploadable);
  expect(gzipSync(text).length).toBeLessThanOrEqual(LIMIT);
  // The schema wants rules to differ, and its validator compares each with each: at this size that takes minutes.
  const { runs }: Log = JSON.parse(text);
  expect(runs.length).toBeLessThanOrEqual(20);
  for (const { results = [], tool } of runs) {
    expect(results.length).toBeLessThanOrEqual(25_000);
    expect(tool.driver.rules?.length).toBeLessThanOrEqual(25_000);
    const places = results.map(
      ({ locations = [], relatedLocations = [] }) => locations.length + relatedLocations.length,
    );
    expect(places.every((count) => count <= 1_000)).toBe(true);
    expect((tool.driver.rules ?? []).every(({ properties }) => (properties?.tags ?? []).length <= 10)).toBe(true);
  }
  expect(runs.flatMap(({ results = [] }) => results.map(({ level }) => level))).toContain("error");
});

test("whatever is cut, the file stays valid", () => {
  const findings = Array.from({ length: 300 }, () => findingOf());
  const notChecked = findings.map((_, at) => ({ what: `file-${at}`, why: "it is too large" }));
  const report = combine("gate", [reportOf({ verdict: "fail", findings, notChecked })]);
  const kept = [500_000, 100_000, 1].map((room) => {
    const { text } = renderUpload(report, (candidate) => candidate.length < room);
    return parseSarif(text).flatMap(({ results = [] }) => results).length;
  });
  expect(kept).toEqual([300, 50, 0]);
});
