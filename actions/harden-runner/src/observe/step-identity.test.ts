import { describe, expect, it } from "vitest";
import { detailsOfGone } from "./exec-details.ts";
import type { Inherited, Line, ProcessEntry } from "./process-entry.ts";
import { ProcessTable } from "./process-table.ts";
import { findStep } from "./step-identity.ts";

function entry(line: Line, stepReadAt?: number): ProcessEntry {
  const what: Inherited = {
    program: "",
    ancestors: [],
    step: undefined,
    container: undefined,
    line,
    own: false,
    system: false,
    resident: false,
    uid: 0,
  };
  const table = new ProcessTable();
  const added = table.add(5, 1, what);
  if (added === undefined) throw new Error("not added");
  return stepReadAt === undefined ? added : table.change(added, { stepReadAt });
}

describe("the step of a process", () => {
  it("is read from the first program of the runner's direct child", () => {
    expect(findStep(entry("child"), 1, () => "build")).toEqual({ kind: "read", step: "build", missed: false });
  });

  it.each<Line>(["below", "none", "runner"])("is not read from one that is %s", (line) => {
    expect(findStep(entry(line), 1, () => "forged")).toEqual({ kind: "keep" });
  });

  it("is not read again when that process starts another program", () => {
    expect(findStep(entry("child", 100), 200, () => "forged")).toEqual({ kind: "keep" });
  });

  it("is taken back when another program was started before it was read", () => {
    expect(findStep(entry("child", 100), 50, () => "forged")).toEqual({ kind: "revoke" });
  });

  it("is missed, and not read later, where the first program was gone: it chose the environment of the next one", () => {
    const { change, missedStep } = detailsOfGone(entry("child"), "/bin/bash", 100);
    expect(missedStep).toBe(true);
    expect(change).toEqual({ program: "/bin/bash", stepReadAt: 100 });
    expect(findStep(entry("child", change.stepReadAt), 200, () => "forged")).toEqual({ kind: "keep" });
  });

  it("is none where the variable is not set, is empty or too long, and missed where the process is gone", () => {
    for (const value of [null, "", "x".repeat(257)]) {
      expect(findStep(entry("child"), 1, () => value)).toEqual({ kind: "read", step: undefined, missed: false });
    }
    expect(findStep(entry("child"), 1, () => undefined)).toEqual({ kind: "read", step: undefined, missed: true });
  });
});
