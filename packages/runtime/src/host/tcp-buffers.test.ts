import { expect, test } from "vitest";
import { ReadBuffer, WIDE_BUFFER, WideBuffers } from "./tcp-buffers.ts";

const OWN = 1_000;
const LENT_AT_MOST = 8;

/** So many that all wide buffers are lent. */
function busyBuffers(pool: WideBuffers): ReadBuffer[] {
  const busy = Array.from({ length: LENT_AT_MOST }, () => new ReadBuffer(OWN, pool));
  for (const reads of busy) reads.adapt(OWN);
  return busy;
}

test("a full read makes the next one wide, and one that had room in the own buffer makes it small again", () => {
  const reads = new ReadBuffer(OWN, new WideBuffers());
  const sizes = [OWN - 1, OWN, OWN, WIDE_BUFFER, OWN - 1, 1].map((length) => {
    reads.adapt(length);
    return reads.next.length;
  });
  expect(sizes).toEqual([OWN, WIDE_BUFFER, WIDE_BUFFER, WIDE_BUFFER, OWN, OWN]);
});

test("no two connections are read into the same buffer, and who comes late keeps its own", () => {
  const pool = new WideBuffers();
  const busy = busyBuffers(pool);
  expect(new Set(busy.map(({ next }) => next)).size).toBe(LENT_AT_MOST);
  expect(busy.every(({ next }) => next.length === WIDE_BUFFER)).toBe(true);
  const late = new ReadBuffer(OWN, pool);
  late.adapt(OWN);
  expect(late.next.length).toBe(OWN);
});

test("what is given back is lent again, once", () => {
  const pool = new WideBuffers();
  const [first] = busyBuffers(pool);
  const lent = first?.next;
  first?.release();
  first?.release();
  expect(pool.take()).toBe(lent);
  expect(pool.take()).toBeUndefined();
});
