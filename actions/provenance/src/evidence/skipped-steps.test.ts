import type { EvidenceEntry } from "@lockstep/core";
import { expect, it } from "vitest";
import type { SuiteStep } from "./job-steps.ts";
import { findSkipped } from "./skipped-steps.ts";

const action = { repository: "lockstep-suite/lockstep", ref: "a".repeat(40) };
/** `gate#id` is a step with an id. */
const stepOf = (text: string): SuiteStep => {
  const [name = "", id] = text.split("#");
  return { name, id, action };
};
const entryOf = (text: string): EvidenceEntry => {
  const [name = "", step = "__lockstep"] = text.split("#");
  return { name, step, action, version: "0.1.0", state: "finished", verdict: "pass", weaker: [], files: [] };
};

it.each<[string, readonly string[], readonly string[], string, readonly string[]]>([
  ["nothing where all ran", ["harden-runner", "gate", "provenance"], ["harden-runner", "gate"], "__x", []],
  ["a step without an entry", ["harden-runner", "gate", "provenance"], ["harden-runner"], "__x", ["gate#__step_2"]],
  ["a step with an id", ["gate#a", "gate#b", "provenance#p"], ["gate#a"], "p", ["gate#b"]],
  ["a step whose id another action has", ["gate#a", "provenance#p"], ["pin-check#a"], "p", ["gate#a"]],
  ["one of two of one action", ["gate", "gate", "provenance"], ["gate"], "__x", ["gate#__step_2"]],
  ["not by the entry of one with an id", ["gate#a", "gate", "provenance"], ["gate#a"], "__x", ["gate#__step_2"]],
  ["no later step", ["provenance", "gate", "gate#a"], [], "__x", []],
  [
    "no later step than the one with this id",
    ["gate#a", "provenance#p", "gate#b", "provenance#q"],
    [],
    "p",
    ["gate#a"],
  ],
  ["no other provenance step", ["provenance#p", "gate#a", "provenance#q"], ["gate#a"], "q", []],
])("finds %s", (_, steps, entries, step, expected) => {
  const { skipped, notes } = findSkipped(steps.map(stepOf), entries.map(entryOf), step);
  expect(skipped.map((entry) => `${entry.name}#${entry.step}`)).toEqual(expected);
  expect(skipped.every(({ state, files }) => state === "skipped" && files.length === 0)).toBe(true);
  expect(notes).toEqual([]);
});

it("says what it cannot tell, and marks what it can", () => {
  const twice = findSkipped(["gate", "provenance", "secret-scan", "provenance"].map(stepOf), [], "__x");
  expect([twice.skipped.map(({ name }) => name), twice.notes.length]).toEqual([["gate"], 1]);
  const nested = findSkipped(["gate"].map(stepOf), [], "__x");
  expect([nested.skipped, nested.notes.length]).toEqual([[], 1]);
});

it("looks at all steps of another job", () => {
  const { skipped, notes } = findSkipped(["gate", "provenance", "secret-scan"].map(stepOf), [], undefined);
  expect([skipped.map(({ name }) => name), notes]).toEqual([["gate", "secret-scan"], []]);
});
