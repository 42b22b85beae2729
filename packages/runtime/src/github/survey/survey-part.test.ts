import type { RepositoryQuestion } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { halve, planBatches, type SurveyBatch } from "./survey-part.ts";

const texts = (prefix: string, maxLength: number) =>
  fc.nat({ max: maxLength }).map((count) => Array.from({ length: count }, (_, i) => `${prefix}${i}`));

const question: fc.Arbitrary<RepositoryQuestion> = fc.record({
  repository: fc.constant({ owner: "octo", name: "demo" }),
  commits: texts("c", 400),
  names: texts("n", 40),
  files: texts("f", 40).map((paths) => paths.map((path) => ({ ref: "main", path }))),
  ancestries: texts("a", 40).map((names) => names.map((name) => ({ commit: "x", name }))),
});
const questions = fc.array(question, { maxLength: 30 });

function countItems({ commits, names, files, ancestries }: RepositoryQuestion): number {
  return commits.length + names.length + files.length + ancestries.length;
}

function itemsOf(batches: readonly SurveyBatch[], position: number) {
  return batches.flat().flatMap((part) => (part.position === position ? part.items : []));
}

describe("planBatches", () => {
  it("asks everything once and in order, about each repository itself once, within its bounds", () => {
    fc.assert(
      fc.property(questions, (asked) => {
        const batches = planBatches(asked, new Set());
        for (const batch of batches) {
          expect(batch.length).toBeLessThanOrEqual(10);
          expect(batch.reduce((sum, part) => sum + part.items.length, 0)).toBeLessThanOrEqual(150);
        }
        const general = batches.flat().filter((part) => part.general);
        expect(general.map((part) => part.position)).toEqual([...asked.keys()]);
        for (const [position, one] of asked.entries()) {
          const items = itemsOf(batches, position);
          expect(items).toHaveLength(countItems(one));
          expect(items.flatMap((item) => (item.kind === "commit" ? item.id : []))).toEqual(one.commits);
          expect(items.flatMap((item) => (item.kind === "file" ? item.path : []))).toEqual(
            one.files.map(({ path }) => path),
          );
        }
      }),
      { numRuns: 30 },
    );
  });

  it("leaves out what it is told to, and asks each commit and name once", () => {
    const one = {
      repository: { owner: "o", name: "n" },
      commits: ["a", "a"],
      names: ["v", "v"],
      files: [],
      ancestries: [],
    };
    const batches = planBatches([one, one], new Set([0]));
    expect(batches.flat().map((part) => part.position)).toEqual([1]);
    expect(itemsOf(batches, 1)).toHaveLength(2);
  });
});

describe("halve", () => {
  it("cuts any batch down to single things without losing one", () => {
    const grind = (batch: SurveyBatch): readonly SurveyBatch[] => halve(batch)?.flatMap(grind) ?? [batch];
    fc.assert(
      fc.property(questions, (asked) => {
        const batches = planBatches(asked, new Set());
        const single = batches.flatMap(grind);
        expect(single.every((batch) => batch.length === 1 && (batch[0]?.items.length ?? 0) <= 1)).toBe(true);
        expect(single.flat().filter((part) => part.general)).toHaveLength(asked.length);
        for (const position of asked.keys()) expect(itemsOf(single, position)).toEqual(itemsOf(batches, position));
      }),
      { numRuns: 30 },
    );
  });
});
