import { readFileSync } from "node:fs";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hostileReport, reportOf } from "../../test/sample-run.ts";
import type { Actor } from "../event/run-event.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { renderRunJson } from "./render-run-json.ts";
import type { DestinationUse, RunReport } from "./run-report.ts";

const GOLDEN = readFileSync(new URL("./golden/run-report-v1.json.txt", import.meta.url), "utf8");

/** Every field of a type, optional ones included: leaving one out or inventing one does not compile. */
type Fields<T> = Readonly<Record<keyof T, true>>;

const REPORT = {
  schema: true,
  tool: true,
  version: true,
  verdict: true,
  reasons: true,
  policy: true,
  protection: true,
  startedAt: true,
  endedAt: true,
  destinations: true,
  blocked: true,
  detections: true,
  tampering: true,
  integrity: true,
  gaps: true,
  allowList: true,
  counts: true,
  log: true,
} satisfies Fields<RunReport>;

const POLICY = {
  mode: true,
  tls: true,
  endpoints: true,
  steps: true,
  sudo: true,
  containers: true,
  memory: true,
  integrity: true,
  mayChange: true,
  onBlock: true,
  onTamper: true,
} satisfies Fields<RunPolicy>;

const USE = {
  destination: true,
  addresses: true,
  protocol: true,
  port: true,
  decision: true,
  count: true,
  why: true,
  step: true,
  program: true,
  container: true,
} satisfies Fields<DestinationUse>;

const ACTOR = { pid: true, program: true, step: true, container: true, ancestors: true } satisfies Fields<Actor>;

it("writes version 1 byte by byte as it was frozen", () => {
  expect(renderRunJson(reportOf())).toBe(GOLDEN);
});

it("writes every field, in the order of the format", () => {
  const written: RunReport = JSON.parse(GOLDEN);
  expect(Object.keys(written)).toEqual(Object.keys(REPORT));
  expect(Object.keys(written.policy)).toEqual(Object.keys(POLICY));
  expect(Object.keys(written.blocked[0] ?? {})).toEqual(Object.keys(USE));
  expect(Object.keys(written.detections[0]?.actor ?? {})).toEqual(Object.keys(ACTOR));
});

it("does not depend on the order of fields it is given, and leaks none", () => {
  const report = reportOf();
  const turned = Object.fromEntries(Object.entries({ ...report, internal: "x" }).reverse());
  expect(renderRunJson({ ...report, ...turned })).toBe(GOLDEN);
});

it("keeps hostile text unchanged", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = renderRunJson(report);
      expect(JSON.parse(text)).toEqual(report);
      expect(text.isWellFormed()).toBe(true);
    }),
  );
});
