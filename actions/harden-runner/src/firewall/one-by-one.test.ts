import { expect, it } from "vitest";
import { OneByOne } from "./one-by-one.ts";

it("lets no task begin before the one before has ended, and goes on after one that failed", async () => {
  const tasks = new OneByOne();
  const seen: string[] = [];
  const task = (name: string, fails: boolean) =>
    tasks.next(async () => {
      seen.push(`${name} begins`);
      await new Promise((resolve) => setImmediate(resolve));
      seen.push(`${name} ends`);
      if (fails) throw new RangeError();
      return name;
    });
  const ends = await Promise.allSettled([task("a", true), task("b", false)]);
  expect(ends).toMatchObject([{ status: "rejected" }, { status: "fulfilled", value: "b" }]);
  expect(seen).toEqual(["a begins", "a ends", "b begins", "b ends"]);
});
