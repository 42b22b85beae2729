import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Inherited } from "./process-entry.ts";
import { ProcessTable } from "./process-table.ts";

const RUNNER: Inherited = {
  program: "/runner/Runner.Worker",
  ancestors: [],
  step: undefined,
  container: undefined,
  line: "runner",
  own: false,
  system: false,
  resident: false,
  uid: 1001,
};
const THREAD = 0x10000;

function withRunner(limits?: ConstructorParameters<typeof ProcessTable>[0]): ProcessTable {
  const table = new ProcessTable(limits);
  table.add(10, 1, RUNNER);
  return table;
}

function forkExec(table: ProcessTable, parent: number, pid: number, program: string, step?: string): void {
  const from = table.get(parent);
  const child = from && table.fork(from, pid, 0);
  if (child !== undefined) table.exec(child, { program, ...(step === undefined ? {} : { step }) });
}

function apply(table: ProcessTable, what: string, pid: number): void {
  const entry = table.get(pid);
  if (what === "fork") forkExec(table, 10, pid, "/bin/a", `s${pid}`);
  else if (what === "exit") table.exit(pid, true);
  else if (entry !== undefined && what === "step") table.change(entry, { step: "late" });
  else if (entry !== undefined) table.fork(entry, pid + 1, 0);
}

describe("the process table", () => {
  it("hands the step down, also to daemons whose parents are gone", () => {
    const table = withRunner();
    forkExec(table, 10, 20, "/bin/bash", "build");
    forkExec(table, 20, 30, "/bin/sh");
    forkExec(table, 30, 40, "/usr/bin/miner");
    table.exit(30, true);
    table.exit(20, true);
    expect(table.get(40)).toMatchObject({
      step: "build",
      line: "below",
      ancestors: ["/bin/sh", "/bin/bash", "/runner/Runner.Worker"],
    });
    expect(table.steps).toEqual(new Set(["build"]));
    table.exit(40, true);
    expect(table.steps).toEqual(new Set());
  });

  it("takes forks of a service for residents of the machine, and not what they start", () => {
    const table = new ProcessTable();
    const machine = { ...RUNNER, line: "none", system: true, resident: true } as const;
    table.add(1, 0, { ...machine, program: "/sbin/init" });
    table.add(2, 0, { ...machine, program: "" });
    table.add(30, 1, { ...machine, program: "/usr/sbin/service" });
    for (const [parent, pid] of [
      [1, 41],
      [2, 42],
      [30, 43],
    ] as const) {
      const from = table.get(parent);
      if (from !== undefined) table.fork(from, pid, 0);
    }
    const marks = () => [41, 42, 43].map((pid) => [table.get(pid)?.system, table.get(pid)?.resident]);
    expect(marks()).toEqual([
      [false, false],
      [false, false],
      [true, true],
    ]);
    for (const pid of [41, 42, 43]) {
      const entry = table.get(pid);
      if (entry !== undefined) table.exec(entry, { program: "/usr/bin/other" });
    }
    expect(marks()).toEqual([
      [false, false],
      [false, false],
      [true, false],
    ]);
  });

  it("takes a number that is used again for another process", () => {
    const table = withRunner();
    forkExec(table, 10, 20, "/bin/bash", "one");
    const old = table.get(20);
    const child = old && table.fork(old, 21, 0);
    table.exit(20, true);
    expect(table.get(20)?.step).toBe("one");
    forkExec(table, 10, 20, "/bin/dash", "two");
    expect(table.get(20)).toMatchObject({ step: "two", program: "/bin/dash" });
    expect(old?.program).toBe("/bin/bash");
    const again = table.get(20);
    expect(child && again && table.descends(child, again)).toBe(false);
  });

  it("does not let a late change of an old process touch the new one", () => {
    const table = withRunner();
    forkExec(table, 10, 20, "/bin/bash", "one");
    const old = table.get(20);
    forkExec(table, 10, 20, "/bin/dash", "two");
    if (old !== undefined) table.change(old, { step: "forged" });
    expect(table.get(20)?.step).toBe("two");
    expect(table.steps).toEqual(new Set(["two"]));
  });

  it("counts direct children of the runner that end, whether or not their step is known", () => {
    const table = withRunner();
    forkExec(table, 10, 20, "/bin/a");
    forkExec(table, 20, 21, "/bin/b");
    table.exit(21, true);
    expect(table.endedChildren).toBe(0);
    table.exit(20, true);
    expect(table.endedChildren).toBe(1);
  });

  it("knows threads as their process, until they end", () => {
    const table = withRunner();
    const runner = table.get(10);
    if (runner !== undefined) table.fork(runner, 11, THREAD);
    expect(table.get(11)?.pid).toBe(10);
    table.exit(11, false);
    expect(table.get(11)).toBeUndefined();
    expect(table.isAlive(10)).toBe(true);
  });

  it("ends a process with its last thread, or with its first where the kernel does not tell", () => {
    const table = withRunner();
    table.exit(10, false);
    expect(table.isAlive(10)).toBe(true);
    table.exit(10, undefined);
    expect(table.isAlive(10)).toBe(false);
  });

  it("tells descent", () => {
    const table = withRunner();
    forkExec(table, 10, 20, "/bin/a");
    forkExec(table, 20, 30, "/bin/b");
    const [runner, a, b] = [table.get(10), table.get(20), table.get(30)];
    if (runner === undefined || a === undefined || b === undefined) throw new Error("not there");
    expect([table.descends(b, runner), table.descends(b, a), table.descends(a, b), table.descends(a, a)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it("forgets the dead that are too many, and counts them", () => {
    const table = withRunner({ live: 10, ended: 100, threads: 10 });
    for (let pid = 100; pid < 5_100; pid += 1) {
      forkExec(table, 10, pid, `/bin/${pid}`);
      table.exit(pid, true);
    }
    expect(table.get(5_099)?.program).toBe("/bin/5099");
    expect(table.get(100)).toBeUndefined();
    expect(table.dropped).toBeGreaterThanOrEqual(5_000 - 100 - 1_024);
  });

  it("counts those that live when they are too many", () => {
    const table = withRunner({ live: 2, ended: 10, threads: 10 });
    forkExec(table, 10, 20, "/bin/a");
    forkExec(table, 10, 21, "/bin/b");
    expect(table.get(21)).toBeUndefined();
    expect(table.dropped).toBe(1);
  });

  it("counts the living of each step right, whatever happens in which order", () => {
    const action = fc.record({
      what: fc.constantFrom("fork", "exit", "step", "reuse"),
      pid: fc.integer({ min: 20, max: 24 }),
    });
    fc.assert(
      fc.property(fc.array(action, { maxLength: 60 }), (actions) => {
        const table = withRunner();
        for (const { what, pid } of actions) apply(table, what, pid);
        const steps = table.living.flatMap(({ step }) => (step === undefined ? [] : [step]));
        expect(table.steps).toEqual(new Set(steps));
      }),
    );
  });
});
