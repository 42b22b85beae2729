// Protection that runs already: what a later step leaves as evidence.
import type { StepEvidence } from "@lockstep/runtime";
import { expect, it } from "vitest";
import type { RunPolicy } from "../policy/run-policy.ts";
import { type PrePorts, protect } from "./pre.ts";

const POLICY: RunPolicy = {
  ...{ mode: "block", tls: "sni", endpoints: [], steps: {}, sudo: "keep", containers: "keep", memory: "keep" },
  ...{ integrity: "report", mayChange: [], onBlock: "continue", onTamper: "fail" },
};

/** The sentences that a step leaves that asks for `asked`, where `running` is in force. */
async function weakened(asked: RunPolicy, running: RunPolicy): Promise<readonly string[]> {
  const sentences: string[] = [];
  const evidence: Pick<StepEvidence, "weaken"> = { weaken: (more) => void sentences.push(...more) };
  const nothing = () => undefined;
  const ports: Partial<PrePorts> = {
    evidence,
    runner: { info: nothing, annotate: nothing, saveState: nothing } as unknown as PrePorts["runner"],
    agent: { status: async () => ({ ready: true, policy: running }) } as unknown as PrePorts["agent"],
    resolve: async () => ({ policy: asked, onUnsupported: "fail", presets: [], notes: [] }),
  };
  expect(await protect(ports as PrePorts)).toBe(0);
  return sentences;
}

it("is told as weaker where it has another policy than the step", async () => {
  expect(await weakened(POLICY, POLICY)).toEqual([]);
  expect(await weakened(POLICY, { ...POLICY, onTamper: "warn" })).toHaveLength(1);
});
