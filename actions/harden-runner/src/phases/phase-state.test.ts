// What main and post make of what pre left, and of what steps set in its place.
import type { Runner } from "@lockstep/runtime";
import { describe, expect, it } from "vitest";
import { policyOf } from "../../test/sample-run.ts";
import type { AgentStatus } from "../agent/status.ts";
import type { RunEvent } from "../event/run-event.ts";
import { type ChainHead, ChainWriter } from "../log/hash-chain.ts";
import { originOf } from "../log/log-origin.ts";
import type { RunReport } from "../report/run-report.ts";
import type { AgentClient } from "./agent-client.ts";
import { tell } from "./main.ts";
import { PhaseState } from "./phase-state.ts";
import { judge } from "./post.ts";

const POLICY = policyOf({ integrity: "off" });
const AT = 1_700_000_000_000;

/** The runner: what an action saved lies over what steps wrote to `GITHUB_ENV`. */
class Phases {
  readonly #saved = new Map<string, string>();
  readonly #forged: Readonly<Record<string, string>>;
  readonly files = new Map<string, string | readonly Buffer[]>();
  readonly #runner: Partial<Runner>;

  constructor(forged: Readonly<Record<string, string>> = {}) {
    this.#forged = forged;
    const nothing = () => undefined;
    this.#runner = {
      ...{ info: nothing, annotate: nothing, printUntrusted: nothing, appendSummary: nothing, setOutput: nothing },
      saveState: (name, value) => void this.#saved.set(name, value),
      readState: (name) => this.#saved.get(name) ?? this.#forged[name] ?? "",
    };
  }

  get state(): PhaseState {
    return new PhaseState(this.#runner as Runner);
  }

  get report(): RunReport {
    return JSON.parse(String(this.files.get("report.json"))) as RunReport;
  }

  main(agent: AgentClient) {
    return tell({ ...this.#publication(), agent });
  }

  post(agent: AgentClient) {
    return judge({ ...this.#publication(), agent, installedPolicy: () => POLICY, async *leftLog() {} });
  }

  #publication() {
    return {
      runner: this.#runner as Runner,
      job: { hostID: "", type: "", event: "" },
      write: (name: string, content: string | readonly Buffer[]) => {
        this.files.set(name, content);
        return `/evidence/${name}`;
      },
    };
  }
}

/** It goes on writing while it sends its log. */
function agentOf(more: Partial<AgentStatus> = {}): AgentClient {
  const chain = new ChainWriter();
  const events: RunEvent[] = [
    { kind: "start", ...originOf(POLICY) },
    { kind: "ready", afterMs: 1 },
  ];
  const lines = events.map((event) => chain.append(event, AT));
  const log: ChainHead = chain.head;
  lines.push(chain.append({ kind: "step", step: "later", state: "started" }, AT + 1));
  const status = { ready: true, policy: POLICY, startedAt: AT, compared: true, log, ...more } as AgentStatus;
  return {
    status: async () => status,
    finish: async () => status,
    async *log() {
      for (const line of lines) yield Buffer.from(`${line}\n`);
    },
  };
}

const FORGED = { role: "interim", started: "unsupported", watched: "false" };

describe("the state of the first phase", () => {
  it("is not what a step sets", async () => {
    const phases = new Phases(FORGED);
    phases.state.open();
    expect([phases.state.role, phases.state.started]).toEqual(["guard", "pending"]);
    phases.state.saveStarted("standing");
    expect(await phases.main(agentOf())).toEqual({ exitCode: 0, verdict: undefined });
    expect(await phases.post(agentOf())).toEqual({ exitCode: 0, verdict: "pass" });
    expect(phases.report.protection).toBe("enforcing");
  });

  it.each([
    ["nothing is there", {}],
    ["there is a role only", { role: "guard" }],
    ["there are words that no phase has", { role: "x", started: "true" }],
  ])("makes both later phases fail where %s", async (_, forged) => {
    const phases = new Phases(forged);
    const failure = { code: "protection-unavailable" };
    await expect(phases.main(agentOf())).rejects.toMatchObject(failure);
    await expect(phases.post(agentOf())).rejects.toMatchObject(failure);
  });

  it.each([
    ["was not finished", {}, { reasons: ["gap"], protection: "enforcing" }],
    ["did not succeed", { ready: false, failure: "x" }, { reasons: ["unsupported", "gap"], protection: "unsupported" }],
  ])("makes neither main nor post pass where the start %s", async (_, status, found) => {
    const phases = new Phases();
    phases.state.open();
    await expect(phases.main(agentOf(status))).rejects.toMatchObject({ code: "protection-unavailable" });
    expect(await phases.post(agentOf(status))).toEqual({ exitCode: 1, verdict: "incomplete" });
    expect(phases.report).toMatchObject({ ...found, gaps: [{ what: "start", why: "not-completed" }] });
  });
});

describe("the log of an agent that goes on", () => {
  it("ends where the agent said, also if more was sent", async () => {
    const phases = new Phases();
    phases.state.open();
    phases.state.saveStarted("standing");
    await phases.post(agentOf());
    expect(phases.report.log).toMatchObject({ events: 2, chain: "intact" });
    const written = Buffer.concat(phases.files.get("events.jsonl") as readonly Buffer[]).toString();
    expect(written.trimEnd().split("\n")).toHaveLength(2);
  });
});
