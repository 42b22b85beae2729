import type { Severity, Verdict } from "@lockstep/core";
import { expect, test } from "vitest";
import { findingOf, reportOf } from "../../../core/test/sample-report.ts";
import { compareRisk } from "./compare-risk.ts";

const of = (tool: string, verdict: Verdict, ...severities: readonly Severity[]) =>
  reportOf({ tool, verdict, findings: severities.map((severity) => findingOf({ severity })) });

test("errors, warnings, notes, what is incomplete, the name: in this order", () => {
  const ranked = [
    of("z", "fail", "error", "error"),
    of("y", "fail", "error", "warning"),
    of("x", "fail", "error", "note", "note"),
    of("w", "incomplete", "warning"),
    of("v", "pass", "warning"),
    of("u", "pass", "note"),
    of("t", "incomplete"),
    of("a", "pass"),
    of("b", "pass"),
  ];
  expect([...ranked].reverse().sort(compareRisk)).toEqual(ranked);
});
