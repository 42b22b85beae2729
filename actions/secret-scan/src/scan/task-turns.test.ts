import fc from "fast-check";
import { expect, it } from "vitest";
import { TaskTurns } from "./task-turns.ts";

it("gives each result on once, in the order in which tasks were begun, whichever was done first", () => {
  const order = fc.integer({ min: 0, max: 40 }).chain((count) => {
    const all = Array.from({ length: count }, (_, at) => at);
    return fc.shuffledSubarray(all, { minLength: count });
  });
  fc.assert(
    fc.property(order, (doneInOrder) => {
      const given: number[] = [];
      const turns = new TaskTurns<number>((result) => given.push(result));
      const done = doneInOrder.map(() => turns.begin());
      for (const at of doneInOrder) done[at]?.(at);
      expect(given).toEqual([...doneInOrder].sort((a, b) => a - b));
    }),
  );
});

it("gives what is done at once where nothing earlier is under way", () => {
  const given: string[] = [];
  const turns = new TaskTurns<string>((result) => given.push(result));
  const [first, second] = [turns.begin(), turns.begin()];
  second("second");
  expect(given).toEqual([]);
  first("first");
  turns.begin()("third");
  expect(given).toEqual(["first", "second", "third"]);
});
