import { expect, it } from "vitest";
import { stepProgress } from "./step-progress.ts";

it("says nothing for three seconds, then a line each ten seconds at most", () => {
  const lines: string[] = [];
  const clock = { now: 0 };
  const progress = stepProgress(
    (line) => lines.push(line),
    () => clock.now,
  );
  for (; clock.now < 25_000; clock.now += 500) progress.report("reading", clock.now, 25_000);
  progress.report("at its end");
  expect(lines).toEqual(["reading 3000/25000", "reading 13000/25000", "reading 23000/25000"]);
});

it("says what is being done where nobody knows how much there is", () => {
  const lines: string[] = [];
  const clock = { now: 0 };
  const progress = stepProgress(
    (line) => lines.push(line),
    () => clock.now,
  );
  clock.now = 4_000;
  progress.report("reading");
  expect(lines).toEqual(["reading"]);
});
