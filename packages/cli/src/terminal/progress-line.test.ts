import { describe, expect, it } from "vitest";
import { progressOn } from "./progress-line.ts";

function recorder(isTTY: boolean) {
  const written: string[] = [];
  const clock = { now: 0 };
  return { written, clock, line: progressOn({ isTTY, write: (text) => written.push(text) }, () => clock.now) };
}

describe("progressOn", () => {
  it("stays silent for a second, then draws at most ten times a second, and removes the line", () => {
    const { written, clock, line } = recorder(true);
    for (clock.now = 0; clock.now < 2000; clock.now += 10) line.report("reading", clock.now, 2000);
    expect(written).toHaveLength(10);
    line.end();
    expect(written.at(-1)).toBe("\r\u001b[K");
  });

  it("writes nothing where work is quick, and nothing into a file", () => {
    const quick = recorder(true);
    quick.line.report("reading");
    quick.line.end();
    const file = recorder(false);
    file.clock.now = 5000;
    file.line.report("reading");
    file.line.end();
    expect([...quick.written, ...file.written]).toEqual([]);
  });
});
