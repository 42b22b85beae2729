import { describe, expect, it } from "vitest";
import { readNotes } from "./flow.ts";
import { readListing } from "./listing.ts";

const element = (concat: readonly (string | number)[], packets: number) => ({
  elem: { val: { concat }, counter: { packets, bytes: packets * 60 } },
});
const set = (name: string, elem: readonly unknown[]) => ({ set: { family: "inet", table: "lockstep", name, elem } });
const notesIn = (text: string) => readNotes(readListing(text));
const listing = (...items: readonly unknown[]): string =>
  JSON.stringify({ nftables: [{ metainfo: { json_schema_version: 1 } }, ...items] });

describe("readNotes", () => {
  it("reads each kind of flow", () => {
    const text = listing(
      set("passed4", [element([6, "192.0.2.1", 443, "10.0.0.2"], 1)]),
      set("denied_tcp6", [element(["tcp", "2001:db8::1", 22, 1001], 3)]),
      set("denied_udp4", [element(["192.0.2.2", 443, 1001, "10.0.0.2", 40_000], 2)]),
      set("denied_other4", [element(["icmp", "192.0.2.3", 0], 1)]),
      set("denied_forward4", [element([17, "192.0.2.4", 53, "172.17.0.2"], 1)]),
      set("denied_forward_other6", [element([58, "2001:db8::2", "fd00::2"], 1)]),
    );
    expect(notesIn(text).flows).toMatchObject([
      { decision: "passed", way: undefined, protocol: "tcp", address: "192.0.2.1", port: 443, source: "10.0.0.2" },
      { decision: "denied", way: "output", family: 6, protocol: "tcp", port: 22, uid: 1001, packets: 3 },
      {
        decision: "denied",
        way: "output",
        protocol: "udp",
        port: 443,
        source: "10.0.0.2",
        sourcePort: 40_000,
        packets: 2,
      },
      { decision: "denied", way: "output", protocol: "icmp", port: 0, uid: 0 },
      { decision: "denied", way: "forward", protocol: "udp", source: "172.17.0.2", uid: undefined },
      { decision: "denied", way: "forward", protocol: "icmp", protocolNumber: 58, source: "fd00::2" },
    ]);
  });

  it("reads how long a note is kept, where it ends", () => {
    const timed = {
      elem: { ...element(["192.0.2.2", 443, 0, "10.0.0.2", 40_000], 2).elem, timeout: 300, expires: 281 },
    };
    const text = listing(set("denied_udp4", [timed]), set("denied_tcp4", [element(["tcp", "192.0.2.1", 22, 0], 1)]));
    expect(notesIn(text).flows.map(({ expiresIn }) => expiresIn)).toEqual([281, undefined]);
  });

  it("reads a note that somebody else has put there", () => {
    const text = listing(set("passed4", [{ concat: ["tcp", "192.0.2.1", 443, "10.0.0.2"] }]));
    expect(notesIn(text).flows).toMatchObject([{ address: "192.0.2.1", port: 443, packets: 0 }]);
  });

  it("gives granted elements as they are written in a change, and the counters", () => {
    const text = listing(
      { counter: { name: "denied", packets: 12, bytes: 1 } },
      { counter: { name: "passed", packets: 3, bytes: 1 } },
      set("granted4", [{ elem: { val: { concat: ["192.0.2.1", 6, 443] }, timeout: 10, expires: 9 } }]),
      set("step6", [{ elem: { val: { concat: ["2001:db8::1", "udp", 443] } } }]),
    );
    expect(notesIn(text)).toEqual({
      flows: [],
      granted: [
        { set: "granted4", element: "192.0.2.1 . tcp . 443" },
        { set: "step6", element: "2001:db8::1 . udp . 443" },
      ],
      packets: { denied: 12, passed: 3 },
    });
  });

  it.each(["", "[]", "{}", '{"nftables":{}}'])("takes %j for no listing", (text) => {
    expect(() => notesIn(text)).toThrow(SyntaxError);
  });
});
