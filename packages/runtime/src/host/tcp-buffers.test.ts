import { expect, test } from "vitest";
import { BufferPool, ReadBuffer, SMALL_BUFFER, WIDE_BUFFER } from "./tcp-buffers.ts";

const MIDDLE_BUFFER = 65_536;
const LENT_AT_MOST = 6 * 1024 * 1024;
const CONNECTIONS = 200;

/** Connections that each read as much as they can. */
function busyReads(pool: BufferPool): ReadBuffer[] {
  const busy = Array.from({ length: CONNECTIONS }, () => new ReadBuffer(pool));
  for (const reads of busy) reads.adapt(WIDE_BUFFER);
  return busy;
}

const sizesOf = (reads: readonly ReadBuffer[]): number[] => reads.map(({ next }) => next.length);

test("the next read has room for more than the last one brought, in the smallest buffer that has", () => {
  const reads = new ReadBuffer(new BufferPool());
  const brought = [SMALL_BUFFER - 1, SMALL_BUFFER, MIDDLE_BUFFER - 1, MIDDLE_BUFFER, WIDE_BUFFER, MIDDLE_BUFFER - 1, 1];
  const sizes = brought.map((length) => {
    reads.adapt(length);
    return reads.next.length;
  });
  const [small, middle, wide] = [SMALL_BUFFER, MIDDLE_BUFFER, WIDE_BUFFER];
  expect(sizes).toEqual([small, middle, middle, wide, wide, middle, small]);
});

test("no two connections are read into the same memory, and all that is lent stays within its bound", () => {
  const pool = new BufferPool();
  const busy = busyReads(pool);
  expect(new Set(busy.map(({ next }) => next.buffer)).size).toBe(CONNECTIONS);
  for (let turn = 0; turn < 3; turn += 1) {
    for (const reads of busy) reads.adapt(turn === 1 ? 1 : WIDE_BUFFER);
    const lent = sizesOf(busy).filter((size) => size > SMALL_BUFFER);
    expect(lent.reduce((sum, size) => sum + size, 0)).toBe(turn === 1 ? 0 : LENT_AT_MOST);
  }
  expect(sizesOf(busy)).toContain(SMALL_BUFFER);
});

test("who gets no wide buffer gets a smaller one, and a wide one as soon as one is free", () => {
  const pool = new BufferPool();
  const busy = busyReads(pool);
  const [first] = busy.filter(({ next }) => next.length === WIDE_BUFFER);
  const [late] = busy.filter(({ next }) => next.length === MIDDLE_BUFFER);
  late?.adapt(MIDDLE_BUFFER);
  expect(late?.next.length).toBe(MIDDLE_BUFFER);
  first?.adapt(1);
  late?.adapt(MIDDLE_BUFFER);
  expect(late?.next.length).toBe(WIDE_BUFFER);
});

test("what is given back is lent again, once", () => {
  const pool = new BufferPool();
  const reads = new ReadBuffer(pool);
  const own = reads.next;
  reads.adapt(WIDE_BUFFER);
  const lent = reads.next;
  reads.release();
  reads.release();
  reads.adapt(WIDE_BUFFER);
  expect(reads.next.length).toBe(0);
  expect([pool.takeLarger(WIDE_BUFFER), pool.takeSmall()]).toEqual([lent, own]);
  expect(pool.takeLarger(WIDE_BUFFER)).not.toBe(lent);
  expect(pool.takeSmall()).not.toBe(own);
});
