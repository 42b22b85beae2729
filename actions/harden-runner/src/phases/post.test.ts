// What the last phase makes of a log that an agent left behind when it ended.
import { UnavailableError } from "@lockstep/core";
import type { Runner } from "@lockstep/runtime";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText, policyOf } from "../../test/sample-run.ts";
import type { Decision, RunEvent } from "../event/run-event.ts";
import { ChainWriter } from "../log/hash-chain.ts";
import { originOf } from "../log/log-origin.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import type { RunReport } from "../report/run-report.ts";
import type { AgentClient } from "./agent-client.ts";
import { judge } from "./post.ts";

const POLICY = policyOf();
const START: RunEvent = { kind: "start", ...originOf(POLICY) };
const ACTOR = { pid: 7, program: "/usr/bin/curl", step: "attack" };
const BLOCKED: RunEvent = {
  ...{ kind: "connect", protocol: "tcp", address: "192.0.2.1", port: 443, names: [], decision: "blocked" },
  ...{ way: "output", actor: ACTOR },
};
const STOPPED: RunEvent = { kind: "detection", id: "agent-stopped", detail: "a signal", actor: ACTOR };
const TAMPER: RunEvent = { kind: "tamper", what: "agent", detail: "it was sent SIGTERM", repaired: true };
const LOST: RunEvent = { kind: "gap", what: "processes", why: "buffer-full", count: 3 };
const CHANGED: RunEvent = { kind: "integrity", path: "a.c", change: "modified", allowed: false };
const ALL = [START, BLOCKED, BLOCKED, STOPPED, TAMPER, LOST, CHANGED];
const AT = 1_700_000_000_000;

function gone(): never {
  throw new UnavailableError("not-found", "the agent does not answer", { hint: "x" });
}

const GONE: AgentClient = {
  status: async () => gone(),
  finish: async () => gone(),
  // biome-ignore lint/correctness/useYield: it never comes to one
  log: async function* () {
    gone();
  },
};

function linesOf(events: readonly unknown[]): readonly string[] {
  const chain = new ChainWriter();
  return events.map((event, index) => chain.append(event as RunEvent, AT + index * 1000));
}

function bytesOf(events: readonly unknown[]): Buffer {
  return Buffer.from(
    linesOf(events)
      .map((line) => `${line}\n`)
      .join(""),
  );
}

interface Ending {
  readonly exitCode: number;
  readonly report: RunReport;
  readonly log: Buffer;
  readonly outputs: ReadonlyMap<string, string>;
}

interface Scene {
  readonly log?: readonly Buffer[] | undefined;
  readonly watched?: string;
  readonly policy?: RunPolicy;
  readonly agent?: AgentClient;
  readonly state?: Readonly<Record<string, string>>;
}

/** How post ends where `log` lies on the machine; without one there is none that could be read. */
async function end({ log, watched = "true", policy = POLICY, agent = GONE, state = {} }: Scene): Promise<Ending> {
  const outputs = new Map<string, string>();
  const files = new Map<string, string | readonly Buffer[]>();
  const nothing = () => undefined;
  const runner: Partial<Runner> = {
    ...{ info: nothing, annotate: nothing, printUntrusted: nothing, appendSummary: nothing },
    readState: (name) => ({ role: "guard", started: "standing", watched, ...state })[name] ?? "",
    setOutput: (name, value) => void outputs.set(name, value),
  };
  const { exitCode, verdict } = await judge({
    runner: runner as Runner,
    agent,
    job: { hostID: "", type: "", event: "" },
    write: (name, content) => {
      files.set(name, content);
      return `/evidence/${name}`;
    },
    installedPolicy: () => policy,
    async *leftLog() {
      if (log === undefined) gone();
      yield* log;
    },
  });
  const report = JSON.parse(String(files.get("report.json"))) as RunReport;
  expect(verdict).toBe(report.verdict);
  return { exitCode, report, log: Buffer.concat(files.get("events.jsonl") as readonly Buffer[]), outputs };
}

const FAILED = { verdict: "fail", reasons: expect.arrayContaining(["agent-gone", "log-broken"]) };

function whysOf({ gaps }: RunReport, part: string): readonly string[] {
  return gaps.flatMap(({ what, why }) => (what === part ? [why] : []));
}

describe("a log that was left behind", () => {
  it("makes the report up to the agent's end, which says that nothing is known from there", async () => {
    const bytes = bytesOf(ALL);
    const { exitCode, report, log, outputs } = await end({ log: [bytes.subarray(0, 300), bytes.subarray(300)] });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject({
      ...FAILED,
      blocked: [{ destination: "192.0.2.1", count: 2, step: "attack" }],
      detections: [{ id: "agent-stopped" }],
      tampering: [{ what: "agent" }],
      integrity: { state: "changed", changes: [{ path: "a.c" }] },
      counts: { blocked: 2, detections: 1, connections: 2 },
      log: { events: ALL.length, chain: "broken" },
      startedAt: new Date(AT).toISOString(),
      endedAt: new Date(AT + 6_000).toISOString(),
    });
    expect(report.reasons).toContain("tampered");
    expect(report.gaps).toContainEqual({ what: "processes", why: "buffer-full", count: 3 });
    expect(whysOf(report, "agent")).toContain("nothing-observed-after-its-end");
    expect(whysOf(report, "log")).toEqual([]);
    expect(log.equals(bytes)).toBe(true);
    expect([outputs.get("blocked-count"), outputs.get("detections-count")]).toEqual(["2", "1"]);
    expect(outputs.get("tampered")).toBe("true");
  });

  it("is never a pass, also where nothing happened", async () => {
    const { exitCode, report } = await end({ log: [bytesOf([START])], policy: policyOf({ integrity: "off" }) });
    expect(exitCode).toBe(1);
    expect(report).toMatchObject(FAILED);
  });

  it("takes the place of what the agent sent before it ended", async () => {
    const status = { policy: POLICY, startedAt: AT, compared: true, log: { events: 9, hash: "" } };
    const agent: AgentClient = {
      ...GONE,
      finish: async () => status as unknown as Awaited<ReturnType<AgentClient["finish"]>>,
      async *log() {
        yield Buffer.from("the first part");
        gone();
      },
    };
    const bytes = bytesOf(ALL);
    const { report, log } = await end({ agent, log: [bytes] });
    expect(report).toMatchObject({ ...FAILED, log: { events: ALL.length } });
    expect(log.equals(bytes)).toBe(true);
  });

  it("is said to be out of reach where it cannot be read", async () => {
    const { report, log } = await end({});
    expect(report).toMatchObject({ ...FAILED, log: { events: 0, chain: "missing" } });
    expect(whysOf(report, "log")).toEqual(["not-readable"]);
    expect(log).toHaveLength(0);
  });

  it.each([
    ["an earlier job's", { watched: "" }, ALL],
    ["of another policy", {}, [{ ...START, policyDigest: "0".repeat(64) }, BLOCKED]],
    ["of another version", {}, [{ ...START, version: "0.0.0" }, BLOCKED]],
    ["without a start", {}, [BLOCKED, START]],
  ])("tells nothing of this job where it is %s", async (_, scene, events) => {
    const { report, log } = await end({ ...scene, log: [bytesOf(events)] });
    expect(report).toMatchObject({ ...FAILED, blocked: [], log: { events: 0, chain: "missing" } });
    expect(whysOf(report, "log")).toEqual(["of-another-agent"]);
    expect(log).toHaveLength(0);
  });

  it.each([
    ["an unfinished line", Buffer.from('{"seq":2,"at":17')],
    ["bytes that are no text", Buffer.from([0, 0xff, 0xfe, 0x0a, 0x0a])],
    ["another line", Buffer.from(`${linesOf([START, START, START])[2]}\n`)],
    ["one endless line", Buffer.alloc(4 * 1024 * 1024, "x")],
    ["a flood of line ends", Buffer.alloc(1024 * 1024, "\n")],
  ])("is read up to %s", async (_, rest) => {
    const pieces = Array.from({ length: Math.ceil(rest.length / 65_536) }, (_, at) =>
      rest.subarray(at * 65_536, (at + 1) * 65_536),
    );
    const { report } = await end({ log: [bytesOf([START, BLOCKED]), ...pieces] });
    expect(report).toMatchObject({ ...FAILED, counts: { blocked: 1 }, log: { events: 2, chain: "broken" } });
    expect(whysOf(report, "log")).toEqual(["not-as-written"]);
    const nothing = await end({ log: [rest] });
    expect(nothing.report).toMatchObject({ ...FAILED, log: { events: 0, chain: "missing" } });
    expect(nothing.log).toHaveLength(0);
  });

  it.each([
    { ...BLOCKED, port: 70_000 },
    { ...BLOCKED, names: [7] },
    { ...BLOCKED, actor: { ...ACTOR, ancestors: "x" } },
    { ...BLOCKED, decision: "constructor" },
    { ...BLOCKED, constructor: 1 },
    { kind: "connect", decision: "blocked" },
    { ...LOST, count: -1 },
    { ...STOPPED, detail: null },
    { kind: "constructor" },
    [],
  ])("is read up to an event that no agent writes: %j", async (event) => {
    const { report } = await end({ log: [bytesOf([START, event, BLOCKED])] });
    expect(report).toMatchObject({ ...FAILED, counts: { blocked: 0 }, log: { events: 1 } });
    expect(whysOf(report, "log")).toEqual(["not-as-written"]);
  });

  it("never ends in anything but a report that fails, whatever somebody chained", async () => {
    const value = fc.oneof(hostileText, fc.integer(), fc.double(), fc.constant(null), fc.array(hostileText));
    const decision = fc.constantFrom<Decision>("allowed", "blocked", "would-block");
    const forged = fc.oneof(
      fc.record({ text: hostileText, decision }).map(({ text, decision: decided }) => ({
        ...{ kind: "connect", protocol: "tcp", address: text, port: 1, names: [text], decision: decided },
        ...{ way: "forward", actor: { pid: 1, program: text, step: text } },
      })),
      fc.record({ id: hostileText, detail: hostileText }).map((parts) => ({ kind: "detection", ...parts })),
      fc.record({ what: hostileText, why: hostileText }).map((parts) => ({ kind: "gap", ...parts })),
      fc.record({ kind: fc.constantFrom("connect", "tls", "gap", "tamper", "exec"), what: value, name: value }),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(forged, { maxLength: 6 }), async (events) => {
        const { exitCode, report } = await end({ log: [bytesOf([START, ...events])] });
        expect([exitCode, report.verdict]).toEqual([1, "fail"]);
      }),
    );
  });

  it("fails the job for a time that no clock shows", async () => {
    const { report } = await end({ log: [Buffer.from(`${new ChainWriter().append(START, 8.7e15)}\n`)] });
    expect(report).toMatchObject({ ...FAILED, log: { events: 0 } });
  });
});
