import dnsPacket, { type DecodedPacket, type Packet, type RecordType } from "dns-packet";
import { describe, expect, it } from "vitest";
import { DnsAnswers } from "./dns-answers.ts";
import type { Manner, Zone } from "./zone.ts";

const ZONE: Zone = {
  "a.example.test": { a: ["11.0.0.1", "11.0.0.2"], aaaa: ["2001:db8::1"], txt: "text" },
  "turn.example.test": { a: ["11.0.0.1", "11.0.0.2"], rotate: true, ttl: 0 },
  "alias.example.test": { cname: "a.example.test" },
  "loop.example.test": { cname: "loop.example.test" },
  "*.wild.example.test": { a: ["11.0.0.3"] },
};

function query(name: string, type: RecordType = "A"): DecodedPacket {
  return dnsPacket.decode(dnsPacket.encode({ type: "query", id: 7, questions: [{ name, type }] }));
}

function answers(): DnsAnswers {
  const made = new DnsAnswers();
  made.zone = ZONE;
  return made;
}

/** As a client would read it. */
function sent(packet: Packet | undefined): DecodedPacket {
  if (packet === undefined) throw new Error("nothing was sent");
  return dnsPacket.decode(dnsPacket.encode(packet));
}

function ask(name: string, type: RecordType = "A", from: DnsAnswers = answers()): DecodedPacket {
  return sent(from.replies(query(name, type), "udp")[0]?.packet);
}

/** The response code of RFC 1035. */
function code({ flags = 0 }: DecodedPacket): number {
  return flags & 15;
}

function data(packet: DecodedPacket): readonly unknown[] {
  return (packet.answers ?? []).map((answer) => ("data" in answer ? answer.data : undefined));
}

describe("an honest resolver", () => {
  it("answers addresses of both families, by names without case", () => {
    expect(data(ask("A.example.TEST"))).toEqual(["11.0.0.1", "11.0.0.2"]);
    expect(data(ask("a.example.test", "AAAA"))).toEqual(["2001:db8::1"]);
  });

  it("follows aliases, and comes out of a circle", () => {
    expect(data(ask("alias.example.test"))).toEqual(["a.example.test", "11.0.0.1", "11.0.0.2"]);
    expect(ask("loop.example.test").answers).toHaveLength(10);
  });

  it("gives one address after the other where they take turns", () => {
    const one = answers();
    const turns = [1, 2, 3].map(() => data(ask("turn.example.test", "A", one))[0]);
    expect(turns).toEqual(["11.0.0.1", "11.0.0.2", "11.0.0.1"]);
  });

  it("knows names below a wildcard, and says so of names that are not there", () => {
    expect(data(ask("x.y.wild.example.test"))).toEqual(["11.0.0.3"]);
    expect(code(ask("wild.example.test"))).toBe(3);
    expect(ask("a.example.test", "MX")).toMatchObject({ answers: [] });
    expect(code(ask("a.example.test", "MX"))).toBe(0);
  });
});

describe("a resolver that is told how to behave", () => {
  const replies = (manner: Manner, over: "udp" | "tcp" = "udp") => {
    const made = answers();
    made.manner = manner;
    return made.replies(query("a.example.test"), over);
  };

  it("is silent, or slow", () => {
    expect(replies("silent")).toEqual([]);
    expect(replies("slow")[0]?.afterMs).toBeGreaterThan(0);
  });

  it("fails, and cuts answers short by UDP only", () => {
    expect(code(sent(replies("servfail")[0]?.packet))).toBe(2);
    expect(sent(replies("truncated")[0]?.packet)).toMatchObject({ flag_tc: true, answers: [] });
    expect(sent(replies("truncated", "tcp")[0]?.packet).answers).toHaveLength(2);
  });

  it.each(["wrong-id", "wrong-question"] as const)("lies first and tells the truth then: %s", (manner) => {
    const [lie, truth] = replies(manner).map(({ packet }) => sent(packet));
    expect([lie?.id, lie?.questions?.[0]?.name]).not.toEqual([7, "a.example.test"]);
    expect([truth?.id, truth?.questions?.[0]?.name]).toEqual([7, "a.example.test"]);
  });

  it("adds what nobody asked for", () => {
    expect(sent(replies("adds-unrelated")[0]?.packet).answers?.map(({ name }) => name)).toContain(
      "unrelated.example.test",
    );
  });
});
