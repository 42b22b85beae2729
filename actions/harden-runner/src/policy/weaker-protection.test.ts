import type { HardenRunnerPolicy } from "@lockstep/core";
import { expect, it } from "vitest";
import { weakerProtection } from "./weaker-protection.ts";

const NO_INPUTS = { "allowed-endpoints": "", presets: "", "may-change": "" };
const IN_FORCE: Parameters<typeof weakerProtection>[2] = {
  policy: {
    mode: "block",
    tls: "sni",
    endpoints: [],
    steps: {},
    sudo: "keep",
    containers: "keep",
    memory: "keep",
    integrity: "report",
    mayChange: [],
    onBlock: "continue",
    onTamper: "fail",
  },
  onUnsupported: "fail",
};

function counted(inputs: Partial<typeof NO_INPUTS>, section?: HardenRunnerPolicy): number {
  return weakerProtection({ ...NO_INPUTS, ...inputs }, section, IN_FORCE).length;
}

it("is nothing for the defaults, and for inputs where no policy speaks of the action", () => {
  expect(counted({})).toBe(0);
  expect(counted({ "allowed-endpoints": "a.example.test", presets: "npm" })).toBe(0);
});

it.each([
  [{ "allowed-endpoints": "a.example.test" }, 1],
  [{ "allowed-endpoints": "b.example.test:443" }, 0],
  [{ presets: "github" }, 0],
  [{ presets: "npm" }, 1],
  [{ "may-change": "src/**" }, 1],
  [{ "may-change": "docs/**" }, 0],
])("counts what the inputs %j allow beyond the policy", (inputs, count) => {
  expect(counted(inputs, { "allowed-endpoints": ["b.example.test"], "may-change": ["docs/**"] })).toBe(count);
});

it("names audit whoever asked for it, and other milder words unless the policy says them", () => {
  const audit: typeof IN_FORCE = { ...IN_FORCE, policy: { ...IN_FORCE.policy, mode: "audit", onTamper: "warn" } };
  expect(weakerProtection(NO_INPUTS, undefined, audit)).toHaveLength(2);
  expect(weakerProtection(NO_INPUTS, { mode: "audit", "on-tamper": "warn" }, audit)).toHaveLength(1);
});
