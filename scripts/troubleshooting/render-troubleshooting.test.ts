import { UnavailableError } from "@lockstep/core";
import { describeError } from "@lockstep/runtime";
import { expect, it } from "vitest";
import { anchorsOf } from "../doc-links.ts";
import { EVIDENCE_PROBLEMS } from "./evidence-problems.ts";
import { OUTSIDE_ERRORS } from "./outside-errors.ts";
import { REFUSAL_GROUPS, REFUSALS } from "./refusals.ts";
import { renderTroubleshooting } from "./render-troubleshooting.ts";
import { USAGE_ERRORS } from "./usage-errors.ts";

const ANCHORS = anchorsOf(renderTroubleshooting());

it("has a heading for every code", () => {
  const codes = [USAGE_ERRORS, OUTSIDE_ERRORS, REFUSALS, EVIDENCE_PROBLEMS].flatMap((advices) => Object.keys(advices));
  expect(codes.length).toBeGreaterThan(80);
  expect(codes.filter((code) => !ANCHORS.has(code))).toEqual([]);
});

it("shows every refusal in one group", () => {
  const grouped = Object.values(REFUSAL_GROUPS).flatMap((advices) => Object.keys(advices));
  expect(grouped.sort()).toEqual(Object.keys(REFUSALS).sort());
});

it("is where errors lead to", () => {
  for (const error of [new UnavailableError("timed-out", "m", { hint: "h" }), new TypeError("a bug")]) {
    const [page, anchor = ""] = describeError(error, { debug: false }).page.split("#");
    expect(page).toMatch(/\/docs\/troubleshooting\.md$/);
    expect(ANCHORS.has(anchor)).toBe(true);
  }
});

it("has causes and cures everywhere", () => {
  const all = [USAGE_ERRORS, OUTSIDE_ERRORS, REFUSALS, EVIDENCE_PROBLEMS].flatMap((advices) => Object.entries(advices));
  expect(all.filter(([, { causes, cures }]) => causes.length === 0 || cures.length === 0)).toEqual([]);
});
