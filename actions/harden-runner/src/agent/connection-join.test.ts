import { describe, expect, it } from "vitest";
import type { Flow } from "../firewall/flow.ts";
import { type Attempt, ConnectionJoin } from "./connection-join.ts";

const ACTOR = { pid: 7, program: "/usr/bin/curl", step: "build" };
const flow = (change: Partial<Flow> = {}): Flow => ({
  decision: "denied",
  way: "output",
  family: 4,
  protocol: "tcp",
  protocolNumber: 6,
  address: "192.0.2.1",
  port: 443,
  uid: 1001,
  source: undefined,
  sourcePort: undefined,
  packets: 1,
  expiresIn: undefined,
  ...change,
});
const join = (mode: "audit" | "block" = "block") =>
  new ConnectionJoin({ mode, namesOf: (address) => (address === "192.0.2.1" ? ["a.example.test"] : []) });
const attempt = (change: Partial<Attempt> = {}): Attempt => ({
  protocol: "tcp",
  address: "192.0.2.1",
  port: 443,
  actor: ACTOR,
  at: 0,
  ...change,
});

describe("ConnectionJoin", () => {
  it("tells who a denied flow belongs to, once for each attempt", () => {
    const joined = join();
    joined.attempt(attempt());
    joined.attempt(attempt());
    const shared = { kind: "connect", decision: "blocked", names: ["a.example.test"], actor: ACTOR, uid: 1001 };
    expect(joined.join([flow({ packets: 2 })], 1)).toMatchObject([shared, shared]);
    expect(joined.join([flow()], 2)).toMatchObject([{ decision: "blocked", packets: 1 }]);
  });

  it("waits for the flow of an attempt, but not for ever", () => {
    const joined = join();
    joined.attempt(attempt());
    expect(joined.join([], 2_000)).toEqual([]);
    expect(joined.join([flow()], 2_500)).toMatchObject([{ actor: ACTOR }]);
    joined.attempt(attempt());
    joined.join([], 10_000);
    expect(joined.join([flow()], 10_001)[0]).not.toHaveProperty("actor");
  });

  it("tells who sends datagrams, every process once, and for each of its flows", () => {
    const joined = join();
    const other = { ...ACTOR, pid: 8 };
    for (const actor of [ACTOR, ACTOR, other]) joined.attempt(attempt({ protocol: "udp", actor }));
    const flows = [40_000, 40_001].map((sourcePort) => flow({ protocol: "udp", protocolNumber: 17, sourcePort }));
    expect(joined.join(flows, 1)).toMatchObject([ACTOR, other, ACTOR, other].map((actor) => ({ actor })));
    expect(joined.join([flow()], 1)[0]).not.toHaveProperty("actor");
    expect(joined.join(flows, 5_000)).toMatchObject([
      { actor: ACTOR },
      { actor: other },
      { actor: ACTOR },
      { actor: other },
    ]);
    expect(joined.join(flows, 5_001)[0]).not.toHaveProperty("actor");
  });

  it("believes the socket more than the address", () => {
    const joined = join();
    joined.attempt(attempt({ protocol: "udp" }));
    const owner = { ...ACTOR, pid: 9 };
    const owned = { ...flow({ protocol: "udp", protocolNumber: 17 }), actor: owner };
    expect(joined.join([owned], 1)).toMatchObject([{ actor: owner, packets: 1 }]);
  });

  it.each([
    ["block", "denied", "blocked"],
    ["audit", "denied", "would-block"],
    ["audit", "passed", "allowed"],
  ] as const)("in %s a flow that was %s is %s", (mode, decision, expected) => {
    expect(join(mode).join([flow({ decision })], 0)).toMatchObject([{ decision: expected }]);
  });

  it("counts attempts beyond what it can hold", () => {
    const joined = join();
    for (let count = 0; count < 20_005; count++) joined.attempt(attempt({ port: count }));
    expect(joined.join([], 0)).toEqual([{ kind: "gap", what: "connections", why: "overload", count: 5 }]);
  });
});
