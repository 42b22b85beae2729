// Protection that was started before: what a later start makes of it.
import { UnavailableError } from "@lockstep/core";
import type { StepEvidence } from "@lockstep/runtime";
import { describe, expect, it } from "vitest";
import { policyOf } from "../../test/sample-run.ts";
import type { AgentStatus } from "../agent/status.ts";
import type { RunPolicy } from "../policy/run-policy.ts";
import { PhaseState } from "./phase-state.ts";
import { type PrePorts, protect } from "./pre.ts";

const POLICY: RunPolicy = policyOf({ tls: "sni" });
const MACHINE: PrePorts["machine"] = {
  platform: {
    ...{ system: "linux", arch: "x64", systemd: true, container: false, tracefs: undefined, azure: false },
    missing: () => [],
  },
  root: true,
  resolvers: ["192.0.2.53"],
};

interface Before {
  /** What the agent that is there says; none is there without it. */
  readonly status?: Partial<AgentStatus>;
  readonly wasProtected?: boolean;
  readonly passes?: boolean;
  readonly lost?: readonly string[];
}

class Start {
  readonly weaker: string[] = [];
  readonly states = new Map<string, string>();
  readonly done: string[] = [];
  readonly #before: Before;

  constructor(before: Before) {
    this.#before = before;
  }

  protect(): Promise<0 | 1> {
    const { status, wasProtected = false, passes = true, lost = [] } = this.#before;
    const evidence: Pick<StepEvidence, "weaken"> = { weaken: (more) => void this.weaker.push(...more) };
    const nothing = () => undefined;
    const saveState = (name: string, value: string) => void this.states.set(name, value);
    const ports: Partial<PrePorts> = {
      state: new PhaseState({ saveState, readState: () => "" }),
      evidence,
      machine: MACHINE,
      runner: { info: nothing, annotate: nothing } as unknown as PrePorts["runner"],
      agent: { status: async () => this.#statusOf(status) } as unknown as PrePorts["agent"],
      wasProtected: () => wasProtected,
      resolve: async () => ({ policy: POLICY, onUnsupported: "warn", presets: [], notes: [] }),
      configure: async () => ({ policy: POLICY }) as Awaited<ReturnType<PrePorts["configure"]>>,
      launch: async () => void this.done.push("launch"),
      restrict: async () => void this.done.push("restrict"),
      test: async () => ({ passed: passes, probes: ["a probe"] }),
      lost: async () => lost,
    };
    return protect(ports as PrePorts);
  }

  #statusOf(status: Partial<AgentStatus> | undefined): AgentStatus {
    const standing = status ?? (this.done.includes("launch") ? { ready: true } : undefined);
    if (standing !== undefined) return { policy: POLICY, ...standing } as AgentStatus;
    throw new UnavailableError("not-found", "the agent is not there", { hint: "x" });
  }
}

describe("a start", () => {
  it("launches where nothing was started, and notes first that a log will be its own", async () => {
    const start = new Start({});
    expect(await start.protect()).toBe(0);
    expect(start.done).toEqual(["launch", "restrict"]);
    expect([...start.states]).toEqual([
      ["watched", "true"],
      ["started", "standing"],
    ]);
  });

  it("keeps a protection that holds", async () => {
    const start = new Start({ status: { ready: true }, wasProtected: true });
    expect(await start.protect()).toBe(0);
    expect([start.done, start.weaker, start.states.get("watched")]).toEqual([[], [], "true"]);
  });

  it("is told as weaker where the one that holds has another policy", async () => {
    const start = new Start({ status: { ready: true, policy: { ...POLICY, onTamper: "warn" } } });
    expect(await start.protect()).toBe(0);
    expect(start.weaker).toHaveLength(1);
  });

  it.each<[string, Before]>([
    ["has ended", { wasProtected: true }],
    ["could not start everything", { status: { ready: false, failure: "nft refused" }, wasProtected: true }],
    ["does not pass the self-test", { status: { ready: true }, passes: false }],
    ["lost a restriction", { status: { ready: true }, lost: ["sudo still works."] }],
    ["only audits", { status: { ready: true, policy: { ...POLICY, mode: "audit" } } }],
  ])("fails and changes nothing where the protection from before %s, also with a warning only", async (_, before) => {
    const start = new Start(before);
    await expect(start.protect()).rejects.toMatchObject({ code: "protection-unavailable" });
    expect([start.done, [...start.states]]).toEqual([[], []]);
  });
});
