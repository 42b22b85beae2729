import { describe, expect, it } from "vitest";
import { endOf, hostEndpoint, logOf, policyOf } from "../../test/sample-run.ts";
import type { RunEvent } from "../event/run-event.ts";
import type { DetectionId } from "../observe/detection-id.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { buildRunReport, type RunEnd } from "./build-run-report.ts";

const ACTOR = { pid: 7, program: "/usr/bin/curl", step: "build" };

function connect(overrides: Partial<Extract<RunEvent, { kind: "connect" }>> = {}): RunEvent {
  return {
    kind: "connect",
    protocol: "tcp",
    address: "192.0.2.1",
    port: 443,
    names: ["a.example.test"],
    decision: "allowed",
    way: "output",
    actor: ACTOR,
    ...overrides,
  };
}

function lookup(name: string, decision: "allowed" | "blocked" | "would-block"): RunEvent {
  return { kind: "lookup", name, type: "A", decision, why: "not-allowed", actor: ACTOR };
}

function build(events: readonly RunEvent[], policy: Partial<RunPolicy> = {}, end: Partial<RunEnd> = {}) {
  return buildRunReport(logOf(events), policyOf(policy), () => endOf(end));
}

function verdictOf(events: readonly RunEvent[], policy: Partial<RunPolicy> = {}, end: Partial<RunEnd> = {}) {
  const { verdict, reasons } = build(events, policy, end);
  return [verdict, ...reasons];
}

describe("buildRunReport", () => {
  it("adds up by destination, step, program and decision", () => {
    const other = { ...ACTOR, step: "test", container: "c1" };
    const { destinations, blocked, counts } = build([
      connect(),
      connect({ address: "192.0.2.2" }),
      connect({ actor: other }),
      connect({ names: [], port: 22, decision: "blocked" }),
      lookup("b.example.test", "blocked"),
      lookup("b.example.test", "blocked"),
      lookup("a.example.test", "allowed"),
      { kind: "tls", name: undefined, decision: "blocked", why: "no-name" },
      { kind: "container-request", request: "POST /containers/create", decision: "blocked", why: "privileged" },
      { kind: "exec", actor: ACTOR, parent: 1, argv: ["secret"] },
    ]);
    const rows = destinations.map((use) => [
      use.decision,
      use.destination,
      use.protocol,
      use.port,
      use.step,
      use.count,
    ]);
    expect(rows).toEqual([
      ["blocked", "192.0.2.1", "tcp", 22, "build", 1],
      ["blocked", "POST /containers/create", "container", 0, undefined, 1],
      ["blocked", "[no server name]", "tls", 443, undefined, 1],
      ["blocked", "b.example.test", "dns", 53, "build", 2],
      ["allowed", "a.example.test", "tcp", 443, "build", 2],
      ["allowed", "a.example.test", "tcp", 443, "test", 1],
    ]);
    expect(destinations.at(-2)?.addresses).toEqual(["192.0.2.1", "192.0.2.2"]);
    expect(destinations.at(-1)?.container).toBe("c1");
    expect(blocked).toEqual(destinations.slice(0, 4));
    expect(counts).toEqual({ processes: 1, lookups: 3, connections: 4, blocked: 5, detections: 0 });
  });

  it("is bounded, counts what it leaves out, and a flood of what is allowed hides nothing that was blocked", () => {
    const flood = Array.from({ length: 10_002 }, (_, index) => connect({ names: [`n${index}.example.test`] }));
    const report = build([...flood, connect({ decision: "blocked" })]);
    expect(report.destinations).toHaveLength(10_001);
    expect(report.blocked).toHaveLength(1);
    expect(report.gaps).toEqual([{ what: "report", why: "too-many-destinations", count: 2 }]);
    expect(report.verdict).toBe("incomplete");
    const tamper: RunEvent = { kind: "tamper", what: "rules", detail: "x".repeat(5000), repaired: true };
    const flooded = build(Array.from({ length: 1003 }, () => tamper));
    expect(flooded.tampering).toHaveLength(1000);
    expect(flooded.tampering[0]?.detail.length).toBe(1000);
    expect(flooded.gaps).toEqual([{ what: "report", why: "too-many-tampering", count: 3 }]);
    const gaps = Array.from({ length: 1003 }, (_, index): RunEvent => ({ kind: "gap", what: `w${index}`, why: "x" }));
    expect(build(gaps).gaps.at(-1)).toEqual({ what: "report", why: "too-many-gaps", count: 3 });
  });

  it("asks for the end of the log only after it was read", () => {
    let isRead = false;
    const events = (function* () {
      yield* logOf([connect()]);
      isRead = true;
    })();
    buildRunReport(events, policyOf(), () => {
      expect(isRead).toBe(true);
      return endOf();
    });
  });

  it("adds up gaps of a kind", () => {
    const gap: RunEvent = { kind: "gap", what: "exec", why: "lost", count: 2 };
    const { gaps } = build([gap, gap, { kind: "gap", what: "argv", why: "unsupported" }], {}, { gaps: [gap] });
    expect(gaps).toEqual([
      { what: "exec", why: "lost", count: 6 },
      { what: "argv", why: "unsupported" },
    ]);
  });
});

describe("verdict", () => {
  const blocked = connect({ decision: "blocked" });
  const tamper: RunEvent = { kind: "tamper", what: "rules", detail: "flushed", repaired: true };
  const changed: RunEvent = { kind: "integrity", path: "a", change: "modified", allowed: false };
  const detection = (id: DetectionId): RunEvent => ({ kind: "detection", id, detail: "x" });

  it("passes a quiet run, and one with detections alone", () => {
    expect(verdictOf([])).toEqual(["pass"]);
    expect(verdictOf([connect(), connect({ decision: "would-block" }), detection("hosts-write")])).toEqual(["pass"]);
  });

  it("follows on-block, on-tamper and file-integrity", () => {
    expect(verdictOf([blocked])).toEqual(["pass"]);
    expect(verdictOf([blocked], { onBlock: "fail" })).toEqual(["fail", "blocked"]);
    expect(verdictOf([tamper])).toEqual(["fail", "tampered"]);
    expect(verdictOf([tamper], { onTamper: "warn" })).toEqual(["pass"]);
    expect(verdictOf([changed])).toEqual(["pass"]);
    expect(verdictOf([changed], { integrity: "fail" })).toEqual(["fail", "integrity"]);
    expect(verdictOf([{ ...changed, allowed: true }], { integrity: "fail" })).toEqual(["pass"]);
  });

  it.each<DetectionId>([
    "memory-read",
    "kernel-module",
    "kernel-program",
    "tracing-off",
    "foreign-agent-user",
    "rules-changed",
    "agent-stopped",
  ])("takes %s for tampering", (id) => {
    expect(verdictOf([detection(id)])).toEqual(["fail", "tampered"]);
  });

  it("fails without a whole log or an agent, whatever the policy", () => {
    const log = (chain: "broken" | "missing") => ({ log: { sha256: "", events: 0, chain } });
    expect(verdictOf([], {}, log("broken"))).toEqual(["fail", "log-broken"]);
    expect(verdictOf([], {}, log("missing"))).toEqual(["fail", "log-broken"]);
    expect(verdictOf([], {}, { agent: "gone" })).toEqual(["fail", "agent-gone"]);
    expect(verdictOf([], {}, { agent: "not-started", protection: "unsupported", ...log("missing") })).toEqual([
      "incomplete",
      "unsupported",
    ]);
  });

  it("is incomplete where events were lost or a demanded part was not done", () => {
    const gap = (what: string, count?: number): RunEvent =>
      count === undefined ? { kind: "gap", what, why: "x" } : { kind: "gap", what, why: "x", count };
    expect(verdictOf([gap("exec", 1)])).toEqual(["incomplete", "gap"]);
    expect(verdictOf([gap("argv")])).toEqual(["pass"]);
    expect(verdictOf([gap("processes")])).toEqual(["incomplete", "gap"]);
    expect(verdictOf([gap("memory")])).toEqual(["pass"]);
    expect(verdictOf([gap("memory")], { memory: "protect" })).toEqual(["incomplete", "gap"]);
    expect(verdictOf([gap("containers")], { containers: "filter" })).toEqual(["incomplete", "gap"]);
    expect(verdictOf([gap("toString")])).toEqual(["pass"]);
    expect(verdictOf([gap("exec", 1), tamper])).toEqual(["fail", "tampered", "gap"]);
  });

  it("does not take a source check that was not made, or not whole, for a clean one", () => {
    const submodule: RunEvent = { kind: "gap", what: "integrity", why: "submodule", count: 1 };
    const sparse: RunEvent = { kind: "gap", what: "integrity", why: "absent-at-start", count: 9 };
    const stateOf = (...parameters: Parameters<typeof build>) => build(...parameters).integrity.state;
    expect(stateOf([])).toBe("clean");
    expect(stateOf([], { integrity: "off" })).toBe("off");
    expect(stateOf([], {}, { wasCompared: false })).toBe("unknown");
    expect(stateOf([submodule])).toBe("unknown");
    expect(stateOf([sparse])).toBe("clean");
    expect(stateOf([{ kind: "gap", what: "integrity", why: "no-checkout" }])).toBe("clean");
    expect(stateOf([{ kind: "gap", what: "integrity", why: "never-recorded" }])).toBe("unknown");
    expect(stateOf([submodule, changed])).toBe("changed");
    expect(verdictOf([submodule])).toEqual(["pass"]);
    expect(verdictOf([submodule], { integrity: "fail" })).toEqual(["incomplete", "gap"]);
    expect(verdictOf([sparse], { integrity: "fail" })).toEqual(["pass"]);
    expect(verdictOf([], { integrity: "fail" }, { wasCompared: false })).toEqual(["incomplete", "gap"]);
  });
});

describe("allow list", () => {
  it("lists what block would stop, and nothing that was blocked or only asked for", () => {
    const { allowList } = build([
      connect({ decision: "would-block" }),
      connect({ decision: "would-block", names: ["b.example.test", "c.example.test"], port: 8443 }),
      connect({ decision: "would-block", names: [], protocol: "udp", port: 123 }),
      connect({ decision: "would-block", protocol: "icmp", port: 0 }),
      connect({ decision: "blocked", names: ["evil.example.test"] }),
      lookup("asked.example.test", "would-block"),
      { kind: "tls", name: "tls.example.test", decision: "would-block" },
    ]);
    expect(allowList).toEqual([
      "a.example.test:443",
      "b.example.test:8443",
      "c.example.test:8443",
      "tls.example.test:443",
      "udp://192.0.2.1:123",
    ]);
  });

  it("keeps to presets, lists of steps and rules of the agent's own", () => {
    const policy = {
      endpoints: [hostEndpoint("preset.example.test", "preset github"), hostEndpoint("line.example.test", "policy")],
      steps: { build: [hostEndpoint("step.example.test", "policy")] },
    };
    const events = ["preset", "line", "step", "own-rule"].map((name) => connect({ names: [`${name}.example.test`] }));
    const elsewhere = connect({
      names: ["step.example.test"],
      decision: "would-block",
      actor: { ...ACTOR, step: "x" },
    });
    expect(build(events, policy).allowList).toEqual(["line.example.test:443"]);
    const refused = connect({ names: ["line.example.test"], decision: "blocked" });
    expect(build([refused], policy).allowList).toEqual([]);
    const stopped = events.map((event) => ({ ...event, decision: "would-block" as const }) as RunEvent);
    expect(build(stopped, policy).allowList).toEqual(["line.example.test:443", "own-rule.example.test:443"]);
    expect(build([...events, elsewhere], policy).allowList).toEqual(["line.example.test:443", "step.example.test:443"]);
  });

  it("makes no line of a name that is none, and says so", () => {
    const report = build([connect({ decision: "would-block", names: ["*.example.test"] })]);
    expect(report.allowList).toEqual([]);
    expect(report.gaps).toEqual([{ what: "allow-list", why: "not-a-host-name" }]);
  });
});
