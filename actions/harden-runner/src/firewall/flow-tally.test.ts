import { describe, expect, it } from "vitest";
import type { Flow } from "./flow.ts";
import { FlowTally } from "./flow-tally.ts";

const udp = (packets: number, expiresIn: number, sourcePort = 40_000): Flow => ({
  decision: "denied",
  way: "output",
  protocol: "udp",
  protocolNumber: 17,
  family: 4,
  address: "192.0.2.1",
  port: 123,
  uid: 0,
  source: "10.0.0.2",
  sourcePort,
  packets,
  expiresIn,
});

describe("FlowTally", () => {
  it("tells what was added since the last look", () => {
    const tally = new FlowTally();
    const told = [[udp(2, 300)], [udp(2, 299)], [udp(5, 300), udp(1, 300, 40_001)]].map((flows) =>
      tally.take(flows).map(({ packets, sourcePort }) => [sourcePort, packets]),
    );
    expect(told).toEqual([
      [[40_000, 2]],
      [],
      [
        [40_000, 3],
        [40_001, 1],
      ],
    ]);
  });

  it.each([
    { note: "one with fewer packets", looks: [[udp(5, 1)], [udp(2, 300)]] },
    { note: "one with as many packets and more time", looks: [[udp(2, 0)], [udp(2, 300)]] },
    { note: "one that was gone in between", looks: [[udp(2, 1)], [], [udp(2, 299)]] },
  ])("tells a note anew that the kernel had dropped: $note", ({ looks }) => {
    const tally = new FlowTally();
    expect(looks.map((flows) => tally.take(flows)).at(-1)).toMatchObject([{ packets: 2 }]);
  });

  it("misses no packet whose note's time is over", () => {
    const tally = new FlowTally();
    tally.take([udp(3, 1)]);
    tally.take([]);
    expect(tally.missing({ denied: 3, passed: 0 })).toEqual({ denied: 0, passed: 0 });
    tally.take([udp(1, 300)]);
    expect(tally.missing({ denied: 4, passed: 0 })).toEqual({ denied: 0, passed: 0 });
  });

  it("misses packets that stand in no note until they are given up", () => {
    const tally = new FlowTally();
    tally.take([udp(3, 300), { ...udp(9, 300), decision: "passed" }]);
    expect(tally.missing({ denied: 5, passed: 10 })).toEqual({ denied: 2, passed: 1 });
    tally.giveUp({ denied: 2, passed: 1 });
    expect(tally.missing({ denied: 6, passed: 10 })).toEqual({ denied: 1, passed: 0 });
  });
});
