import { expect, it } from "vitest";
import { HeldBytes } from "./held-bytes.ts";

it("holds so much for all together, and has room again once one is released", () => {
  const held = new HeldBytes(10);
  const [one, two] = [held.open(), held.open()];
  one.take(4);
  two.take(5);
  expect(() => one.take(2)).toThrow(RangeError);
  two.take(1);
  two.release();
  two.release();
  one.take(6);
  expect(() => held.open().take(1)).toThrow(RangeError);
});
