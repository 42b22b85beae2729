import { ANNOTATION_MESSAGE_LENGTH } from "@lockstep/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hostileReport, policyOf, reportOf, useOf } from "../../test/sample-run.ts";
import { runAnnotations } from "./run-annotations.ts";

const QUIET = { tampering: [], detections: [], blocked: [] };

it("says each blocked destination once, as the policy weighs it", () => {
  const blocked = ["a", "b", "a"].map((destination) => useOf({ destination, decision: "blocked" }));
  const warned = runAnnotations(reportOf({ ...QUIET, blocked, policy: policyOf() }));
  expect(warned.map(({ level }) => level)).toEqual(["warning", "warning"]);
  const failed = runAnnotations(reportOf({ ...QUIET, blocked, policy: policyOf({ onBlock: "fail" }) }));
  expect(failed.map(({ level }) => level)).toEqual(["error", "error"]);
});

it("says what tampered, also where it was only seen, and where nothing is protected", () => {
  const at = "2026-01-02T03:04:06.000Z";
  const tampering = ["rules", "rules", "log"].map((what) => ({ what, detail: "x", repaired: true, at }));
  const detections = (["memory-read", "hosts-write"] as const).map((id) => ({ id, detail: "x", at }));
  const report = reportOf({ ...QUIET, tampering, detections, policy: policyOf() });
  expect(runAnnotations(report)).toHaveLength(3);
  expect(runAnnotations(reportOf({ ...QUIET, protection: "unsupported" })).map(({ level }) => level)).toEqual([
    "error",
  ]);
  expect(runAnnotations(reportOf(QUIET))).toEqual([]);
});

it("keeps to the runner's limits and says how many are left out", () => {
  const blocked = Array.from({ length: 30 }, (_, index) => useOf({ destination: `n${index}`, decision: "blocked" }));
  const annotations = runAnnotations(reportOf({ ...QUIET, blocked, policy: policyOf() }));
  expect(annotations).toHaveLength(10);
  expect(annotations.at(-1)?.message).toMatch(/\b21\b/);
});

it("lets no hostile text make a line of its own", () => {
  fc.assert(
    fc.property(hostileReport, fc.integer({ min: 1, max: 10 }), (report, perLevel) => {
      const annotations = runAnnotations(report, perLevel);
      expect(annotations.length).toBeLessThanOrEqual(2 * perLevel);
      for (const { message } of annotations) {
        expect(message.length).toBeLessThanOrEqual(ANNOTATION_MESSAGE_LENGTH);
        expect(/[\p{Cc}\p{Cf}\p{Cs}]/u.test(message)).toBe(false);
      }
    }),
  );
});
