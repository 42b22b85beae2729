import { PLAIN } from "@lockstep/core";
import fc from "fast-check";
import { expect, it } from "vitest";
import { hostileReport, reportOf, useOf } from "../../test/sample-run.ts";
import { renderRunTerminal } from "./render-run-terminal.ts";

it("shows what matters, each on a line", () => {
  const lines = renderRunTerminal(reportOf(), PLAIN).split("\n");
  for (const text of [
    "evil.example.test",
    "github.com:443",
    "memory-read",
    "table flushed",
    "src/main.c",
    "log-full",
  ]) {
    expect(lines.filter((line) => line.includes(text))).toHaveLength(1);
  }
});

it("counts what it leaves out", () => {
  const destinations = Array.from({ length: 70 }, (_, index) => useOf({ destination: `n${index}` }));
  expect(renderRunTerminal(reportOf({ destinations }), PLAIN)).toMatch(/\b20\b/);
});

it("lets no hostile text bring an escape, an override or a line of its own", () => {
  fc.assert(
    fc.property(hostileReport, (report) => {
      const text = renderRunTerminal(report, PLAIN);
      expect(/[^\n\P{Cc}]|[\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)).toBe(false);
      const { blocked, destinations, allowList } = report;
      const lists = [blocked.length, destinations.length - blocked.length, allowList.length].filter((size) => size > 0);
      // Four lists of one row, a gap between blocks, three lines of state, and the end.
      const lines = 4 * 3 + lists.reduce((sum, size) => sum + size + 2, 0) + 2 + 2 + 1;
      expect(text.split("\n")).toHaveLength(lines);
    }),
  );
});
