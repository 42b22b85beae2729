import { describe, expect, it } from "vitest";
import { ConnectionEnds, endOf } from "./connection-ends.ts";
import type { ProcessEntry } from "./process-entry.ts";

const SECOND = 1e9;
const END = endOf("10.1.0.4", 40_000);

function processOf(pid: number): ProcessEntry {
  return {
    pid,
    parent: 1,
    born: pid,
    program: `/bin/${pid}`,
    ancestors: [],
    step: undefined,
    container: undefined,
    line: "below",
    own: false,
    system: false,
    resident: false,
    uid: 1001,
    fresh: false,
    stepReadAt: undefined,
  };
}

describe("the local end of a connection", () => {
  it("leads to the process that connected", () => {
    const ends = new ConnectionEnds();
    ends.connects("socket-1", processOf(7));
    ends.connects("socket-2", processOf(8));
    expect(ends.openerOf(END, 0)).toBeUndefined();
    ends.stands("socket-1", END, SECOND);
    expect(ends.openerOf(END, 2 * SECOND)?.pid).toBe(7);
  });

  it("belongs to the last connection that had it", () => {
    const ends = new ConnectionEnds();
    for (const pid of [7, 8]) {
      ends.connects(`socket-${pid}`, processOf(pid));
      ends.stands(`socket-${pid}`, END, pid * SECOND);
    }
    expect(ends.openerOf(END, 9 * SECOND)?.pid).toBe(8);
  });

  it("leads nowhere when its connection began long ago, or unseen", () => {
    const ends = new ConnectionEnds();
    ends.connects("socket-1", processOf(7));
    ends.stands("socket-1", END, SECOND);
    expect(ends.openerOf(END, 60 * SECOND)).toBeUndefined();
    ends.stands("socket-2", END, 2 * SECOND);
    expect(ends.openerOf(END, 3 * SECOND)).toBeUndefined();
  });

  it("is forgotten when there were too many after it", () => {
    const ends = new ConnectionEnds();
    for (let port = 0; port < 20_000; port += 1) {
      ends.connects(`socket-${port}`, processOf(port));
      ends.stands(`socket-${port}`, endOf("10.1.0.4", port), SECOND);
    }
    expect(ends.openerOf(endOf("10.1.0.4", 0), SECOND)).toBeUndefined();
    expect(ends.openerOf(endOf("10.1.0.4", 19_999), SECOND)?.pid).toBe(19_999);
  });
});
