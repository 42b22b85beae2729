import { recordingProgress } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { ScanProgress } from "./scan-progress.ts";

it("says nothing for three seconds, then one line each three seconds, with all that was looked at so far", () => {
  const said = recordingProgress();
  const clock = { now: 0 };
  const progress = new ScanProgress(said, () => clock.now);
  for (; clock.now < 10_000; clock.now += 100) progress.add(10, 2e6);
  expect(said.records.map(({ activity }) => activity.match(/\d+/g))).toEqual([
    ["310", "62"],
    ["610", "122"],
    ["910", "182"],
  ]);
});

it("says nothing of a short scan", () => {
  const said = recordingProgress();
  const progress = new ScanProgress(said, () => 0);
  progress.add(1_000, 1e9);
  expect(said.records).toEqual([]);
});
