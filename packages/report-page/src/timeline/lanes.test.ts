import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { LogMark } from "../page/page-model.ts";
import { formatOffset } from "./format-offset.ts";
import { type Lanes, toLanes } from "./lanes.ts";

function lanesOf(marks: readonly LogMark[]): Lanes | undefined {
  return toLanes({ place: "log", marks, left: 0, unread: 0 });
}

function mark(at: number, kind: LogMark["kind"], step = "a", program = "sh"): LogMark {
  return { at, kind, step, program };
}

describe("toLanes", () => {
  it("has nothing to draw of nothing", () => {
    expect(lanesOf([])).toBeUndefined();
  });

  it("makes a lane a step, a row a program, and a bar of what follows each other", () => {
    const marks = [mark(0, "began"), mark(0, "program"), mark(1, "program"), mark(50, "program"), mark(100, "ended")];
    const [lane] = lanesOf(marks)?.lanes ?? [];
    expect(lane?.bar).toMatchObject({ from: 0, to: 99 });
    expect(lane?.programs).toEqual([
      {
        name: "sh",
        bars: [
          { from: 0, to: 1, count: 2, level: 4 },
          { from: 50, to: 50, count: 1, level: 4 },
        ],
      },
    ]);
  });

  it("shows the most serious of what is in one place, and counts the rest", () => {
    const [lane] =
      lanesOf([mark(0, "allowed"), mark(0, "allowed"), mark(0, "blocked"), mark(100, "detection")])?.lanes ?? [];
    expect(lane?.connections).toEqual([
      {
        bin: 0,
        parts: [
          { sign: "blocked", count: 1 },
          { sign: "allowed", count: 2 },
        ],
      },
    ]);
    expect(lane?.detections).toEqual([{ bin: 99, parts: [{ sign: "detection", count: 1 }] }]);
  });

  it("puts the steps and programs that find no room together, and loses none of their events", () => {
    const kinds = fc.constantFrom("program", "lookup", "allowed", "would-block", "blocked", "detection");
    const one = fc.record({
      at: fc.integer({ min: -1e15, max: 1e15 }),
      kind: kinds,
      step: fc.stringMatching(/^[a-d]{0,3}$/),
      program: fc.stringMatching(/^[a-d]{0,2}$/),
    });
    fc.assert(
      fc.property(fc.array(one, { minLength: 1, maxLength: 400 }), (marks) => {
        const lanes = lanesOf(marks);
        const count = lanes?.lanes
          .flatMap(({ counts }) => Object.values(counts))
          .reduce((sum, number) => sum + number, 0);
        const bars = lanes?.lanes.flatMap(({ programs }) => programs.flatMap((row) => row.bars)) ?? [];
        expect(count).toBe(marks.length);
        expect(bars.reduce((sum, bar) => sum + bar.count, 0)).toBe(
          marks.filter(({ kind }) => kind === "program").length,
        );
        expect(
          bars.every(({ from, to, level }) => from >= 0 && from <= to && to < 100 && level >= 1 && level <= 4),
        ).toBe(true);
        expect(lanes?.lanes.length).toBeLessThanOrEqual(16);
        expect(Math.max(...(lanes?.lanes.map(({ programs }) => programs.length) ?? []))).toBeLessThanOrEqual(6);
      }),
    );
  });
});

describe("formatOffset", () => {
  it.each([
    [0, "0 s"],
    [850, "850 ms"],
    [12_340, "12.3 s"],
    [245_000, "4 min 05 s"],
    [7_620_000, "2 h 07 min"],
  ])("writes %i as %s", (ms, words) => expect(formatOffset(ms)).toBe(words));
});
