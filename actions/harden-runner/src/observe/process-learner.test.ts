import type { ProcessReader } from "@lockstep/runtime/host";
import { expect, it } from "vitest";
import { ProcessLearner } from "./process-learner.ts";
import { ProcessTable } from "./process-table.ts";

const RUNNER = 10;
const NOW = 5_000;

interface Running {
  readonly parent: number;
  readonly program: string;
  readonly step?: string;
}

function learning(running: Map<number, Running>) {
  const table = new ProcessTable();
  const reader: ProcessReader = {
    countsAsKernel: () => true,
    all: () => [...running.keys()],
    status: (pid) => {
      const found = running.get(pid);
      return found && { parent: found.parent, process: pid, uid: 1_001, ownNumbers: false };
    },
    owner: (pid) => (running.has(pid) ? 1_001 : undefined),
    program: (pid) => running.get(pid)?.program,
    argv: () => undefined,
    variable: (pid) => running.get(pid)?.step ?? null,
    cgroup: () => "",
    pidOfDescriptor: () => undefined,
    openMemories: () => [],
  };
  const config = {
    scope: { kind: "machine" },
    runner: RUNNER,
    uid: 64_000,
    watched: [],
    uplinks: [],
    agent: 99,
    architecture: "x64",
    group: "ours",
    sources: undefined,
  } as const;
  const learner = new ProcessLearner(table, reader, config, () => NOW);
  learner.learnAll();
  learner.close();
  return { table, learner };
}

it("corrects who started a program unseen, with the step of a direct child of the runner", () => {
  const running = new Map<number, Running>([[RUNNER, { parent: 0, program: "/runner/Worker" }]]);
  const { table, learner } = learning(running);
  const runner = table.get(RUNNER);
  if (runner === undefined) throw new Error("the runner is not known");
  // Its start was told, that of its program was not.
  table.fork(runner, 20, 0);
  running.set(20, { parent: RUNNER, program: "/usr/bin/bash", step: "build" });
  learner.correctAll();
  expect(table.get(20)).toMatchObject({ program: "/usr/bin/bash", step: "build", ancestors: ["/runner/Worker"] });
  expect(table.steps).toEqual(new Set(["build"]));
  expect(table.endedChildren).toBe(0);
});

it("leaves the step to who has one, and what is gone as it is", () => {
  const running = new Map<number, Running>([
    [RUNNER, { parent: 0, program: "/runner/Worker" }],
    [20, { parent: RUNNER, program: "/usr/bin/bash", step: "build" }],
    [21, { parent: 20, program: "/usr/bin/make" }],
  ]);
  const { table, learner } = learning(running);
  running.set(20, { parent: RUNNER, program: "/usr/bin/node", step: "claimed" });
  running.delete(21);
  learner.correctAll();
  expect(table.get(20)).toMatchObject({ program: "/usr/bin/node", step: "build" });
  expect(table.get(21)).toMatchObject({ program: "/usr/bin/make", step: "build" });
});
