import { describe, expect, it } from "vitest";
import type { Detection, Scene } from "../detections/detection.ts";
import { DetectionDesk } from "./detection-desk.ts";
import type { Inherited, ProcessEntry } from "./process-entry.ts";
import { ProcessTable } from "./process-table.ts";

const SHELL: Inherited = {
  program: "/bin/sh",
  ancestors: [],
  step: "build",
  container: undefined,
  line: "below",
  own: false,
  system: false,
  resident: false,
  uid: 1001,
};
const SCENE = {} as Scene;

function detection(id: Detection["id"], call: string): Detection {
  const judge: Detection["judge"] = (behaviour) =>
    behaviour.kind === "call" && behaviour.call === call ? `${id} ${behaviour.arguments}` : undefined;
  return { id, why: "", needs: [], judge };
}

describe("what is detected", () => {
  const table = new ProcessTable();
  const add = (pid: number, what = SHELL): ProcessEntry => {
    const entry = table.add(pid, 1, what);
    if (entry === undefined) throw new Error("not added");
    return entry;
  };
  const shell = add(10);
  const desk = (): DetectionDesk =>
    new DetectionDesk([detection("namespace-or-mount", "unshare"), detection("memory-read", "ptrace")], SCENE);
  const call = (name: "unshare" | "ptrace", detail = 0, process: ProcessEntry = shell) =>
    ({ kind: "call", process, task: process.pid, call: name, arguments: [detail] }) as const;

  it("is told with who did it, once for each process and each thing", () => {
    const own = desk();
    expect(own.judge(call("unshare"))).toMatchObject([{ kind: "detection", actor: { pid: 10, step: "build" } }]);
    expect(own.judge(call("unshare"))).toEqual([]);
    expect(own.judge(call("unshare", 1))).toHaveLength(1);
    expect(own.judge(call("unshare", 0, add(11)))).toHaveLength(1);
  });

  it("is nothing that the agent does", () => {
    expect(desk().judge(call("ptrace", 0, add(12, { ...SHELL, own: true })))).toEqual([]);
  });

  it("is told as a gap, once, where it is too often, and hides nothing else", () => {
    const own = desk();
    const told = Array.from({ length: 5_000 }, (_, index) => own.judge(call("unshare", index))).flat();
    const gaps = told.filter(({ kind }) => kind === "gap");
    expect(gaps).toEqual([{ kind: "gap", what: "detections", why: "too-many:namespace-or-mount" }]);
    expect(told.length - gaps.length).toBe(1_000);
    expect(own.judge(call("ptrace"))).toMatchObject([{ kind: "detection", id: "memory-read" }]);
  });
});
