import { UnavailableError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { workThrough } from "./work-through.ts";

const items = (count: number) => Array.from({ length: count }, (_, index) => ({ index }));
const fail = (code: "rate-limited" | "network-failed" | "server-error"): never => {
  throw new UnavailableError(code, "no answer", { hint: "Wait." });
};

/** Works through so many items, and tells in which order they ended, and whether well. */
async function run(count: number, work: (index: number) => void) {
  const ended: string[] = [];
  const end = await workThrough(
    items(count),
    async ({ index }) => work(index),
    ({ index }, { ok }) => void ended.push(`${index} ${ok}`),
  );
  return { ended, unreached: end.unreached.length, stoppedBy: end.stoppedBy?.code };
}

describe("workThrough", () => {
  it("works on four items at a time", async () => {
    let running = 0;
    let most = 0;
    const work = async (): Promise<void> => {
      most = Math.max(most, ++running);
      await new Promise((resolve) => setImmediate(resolve));
      running--;
    };
    const { unreached, stoppedBy } = await workThrough(items(20), work, () => undefined);
    expect([most, unreached, stoppedBy]).toEqual([4, [], undefined]);
  });

  it("goes on past failures of single items", async () => {
    const { ended, stoppedBy } = await run(10, (index) => (index % 2 ? undefined : fail("server-error")));
    expect([ended.filter((entry) => entry.endsWith("false")).length, ended.length, stoppedBy]).toEqual([
      5,
      10,
      undefined,
    ]);
  });

  it("starts nothing after a rate limit", async () => {
    const { ended, unreached, stoppedBy } = await run(20, (index) => (index === 5 ? fail("rate-limited") : undefined));
    expect(stoppedBy).toBe("rate-limited");
    expect([ended.length + unreached, unreached >= 11]).toEqual([20, true]);
  });

  it("stops at the third broken connection in a row, not at the third of all", async () => {
    expect((await run(20, (index) => (index > 9 ? fail("network-failed") : undefined))).stoppedBy).toBe(
      "network-failed",
    );
    const scattered = await run(21, (index) => (index % 3 ? undefined : fail("network-failed")));
    expect([scattered.stoppedBy, scattered.unreached]).toEqual([undefined, 0]);
  });

  it("starts nothing after whoever keeps the results fails", async () => {
    const started: number[] = [];
    const work = async ({ index }: { readonly index: number }): Promise<void> => void started.push(index);
    const full = new Error("the disk is full");
    const keep = ({ index }: { readonly index: number }): void => {
      if (index === 0) throw full;
    };
    await expect(workThrough(items(20), work, keep)).rejects.toBe(full);
    await new Promise((resolve) => setImmediate(resolve));
    expect(started.length).toBeLessThanOrEqual(4);
  });
});
