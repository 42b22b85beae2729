import { expect, it } from "vitest";
import { inTurns } from "./turns.ts";

it("works on a few at a time, and keeps the order", async () => {
  let running = 0;
  let most = 0;
  const results = await inTurns([3, 1, 2, 5, 4], 2, async (number, index) => {
    running += 1;
    most = Math.max(most, running);
    for (let tick = 0; tick < number; tick += 1) await Promise.resolve();
    running -= 1;
    return `${index}:${number}`;
  });
  expect([results, most]).toEqual([["0:3", "1:1", "2:2", "3:5", "4:4"], 2]);
});

it("rejects with a failure, and gives its turn on", async () => {
  const done: number[] = [];
  const failing = inTurns([1, 2, 3], 1, async (number) => {
    if (number === 1) throw new RangeError("one");
    done.push(number);
  });
  await expect(failing).rejects.toBeInstanceOf(RangeError);
  await expect.poll(() => done).toEqual([2, 3]);
});
