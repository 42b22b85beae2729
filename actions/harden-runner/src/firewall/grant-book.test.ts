import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { elementOf, type Grant } from "./grant.ts";
import { GrantBook } from "./grant-book.ts";

const grant = (seconds: number, port = 443): Grant => ({
  family: 4,
  address: "192.0.2.7",
  protocol: "tcp",
  port,
  seconds,
});

describe("GrantBook", () => {
  it("asks for what nobody holds, each element once and for the longest time", () => {
    expect(new GrantBook().missing([grant(5), grant(60), grant(7), grant(1, 80)], 0)).toEqual([
      grant(60),
      grant(1, 80),
    ]);
  });

  it("asks again only once the time that is left is too short", () => {
    const book = new GrantBook();
    book.made([grant(60)], 0);
    expect(book.missing([grant(60)], 500)).toEqual([]);
    expect(book.missing([grant(30)], 30_000)).toEqual([]);
    expect(book.missing([grant(60)], 30_000)).toEqual([grant(60)]);
  });

  it("knows what it granted until its time is long over", () => {
    const book = new GrantBook();
    book.made([grant(60)], 0);
    expect(book.knows(elementOf(grant(60)), 61_000)).toBe(true);
    expect(book.knows(elementOf(grant(60)), 71_000)).toBe(false);
    expect(book.knows("192.0.2.8 . tcp . 443", 0)).toBe(false);
  });

  it("gives what is left of what lives", () => {
    const book = new GrantBook();
    book.made([grant(60), grant(10, 80)], 0);
    expect(book.living(10_500)).toEqual([{ element: "192.0.2.7 . tcp . 443", seconds: 50 }]);
    book.clear();
    expect(book.living(10_500)).toEqual([]);
  });

  it("names what the kernel holds for longer than it was needed, until it is closed", () => {
    const book = new GrantBook();
    const element = elementOf(grant(0));
    book.made([grant(150)], 0);
    expect(book.overdue(140_000)).toEqual([]);
    book.needed([grant(100), grant(70)], 0);
    expect(book.overdue(100_500)).toEqual([]);
    expect(book.overdue(102_000)).toEqual([element]);
    book.needed([grant(20)], 102_000);
    expect(book.overdue(110_000)).toEqual([]);
    expect(book.overdue(124_000)).toEqual([element]);
    book.closed([element]);
    expect(book.overdue(124_000)).toEqual([]);
    expect(book.missing([grant(20)], 124_000)).toEqual([grant(20)]);
    expect(book.knows(element, 124_000)).toBe(false);
  });

  it("leaves to the kernel what it drops in time", () => {
    const book = new GrantBook();
    book.made([grant(60)], 0);
    book.needed([grant(60)], 0);
    expect(book.overdue(62_000)).toEqual([]);
  });

  it("never calls granted what the kernel may have dropped", () => {
    const step = fc.record({
      seconds: fc.integer({ min: 5, max: 3_600 }),
      after: fc.integer({ min: 0, max: 100_000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 50 }), (steps) => {
        const book = new GrantBook();
        let now = 0;
        let heldUntil = 0;
        for (const { seconds, after } of steps) {
          now += after;
          const missing = book.missing([grant(seconds)], now);
          if (missing.length > 0) heldUntil = now + seconds * 1_000;
          book.made(missing, now);
          // A second is what both clocks may differ by.
          expect(heldUntil - now).toBeGreaterThanOrEqual(seconds * 1_000 - 1_000);
        }
      }),
    );
  });
});
