import { describe, expect, it } from "vitest";
import { ConnectionEnds } from "./connection-ends.ts";
import { DetectionDesk } from "./detection-desk.ts";
import type { Observation } from "./observation.ts";
import type { ObserverConfig, ObserverPorts } from "./observer-config.ts";
import type { Inherited } from "./process-entry.ts";
import { ProcessLearner } from "./process-learner.ts";
import { ProcessTable } from "./process-table.ts";
import { RecordTaker } from "./record-taker.ts";
import type { TraceFact } from "./trace-record.ts";

const SHELL: Inherited = {
  program: "/bin/sh",
  ancestors: [],
  step: "build",
  container: undefined,
  line: "below",
  own: false,
  system: false,
  resident: false,
  uid: 0,
};
const AGENT = 99;
const SH = 20;
const UNKNOWN = 30;

/** What is made of records of a machine where no process lives any more. */
function taken(scope: ObserverConfig["scope"], facts: readonly (TraceFact & { readonly task: number })[]) {
  const table = new ProcessTable();
  table.add(AGENT, 1, { ...SHELL, own: true });
  table.add(SH, 1, SHELL);
  const none = (): undefined => undefined;
  const processes = {
    ...{ countsAsKernel: () => true, all: () => [], openMemories: () => [] },
    ...{ status: none, owner: none, program: none, argv: none, variable: none, cgroup: none, pidOfDescriptor: none },
  };
  const ports = { processes, now: () => 0, monotonic: () => 0 } as unknown as ObserverPorts;
  const config = { scope, runner: undefined, agent: AGENT } as ObserverConfig;
  const learner = new ProcessLearner(table, processes, config, ports.monotonic);
  const desk = new DetectionDesk([], {} as ConstructorParameters<typeof DetectionDesk>[1]);
  const taker = new RecordTaker({ table, learner, ends: new ConnectionEnds(), desk, ports, scope });
  return taker.take(facts.map((fact, index) => ({ ...fact, at: index })));
}

const writes = (observations: readonly Observation[]) =>
  observations.flatMap((each) => (each.kind === "write" ? [each] : []));

describe("records of writes", () => {
  it("name the program that ran then, also of a process that is gone", () => {
    const seen = taken({ kind: "machine" }, [
      { kind: "write", task: SH, inode: 7 },
      { kind: "exec", task: SH, before: SH, file: "/bin/sed" },
      { kind: "write", task: SH, inode: 8, name: "a.c" },
      { kind: "exit", task: SH, last: true },
      { kind: "write", task: SH, inode: 9 },
    ]);
    expect(writes(seen)).toMatchObject([
      { inode: 7, actor: { program: "/bin/sh", step: "build" } },
      { inode: 8, name: "a.c", actor: { program: "/bin/sed", step: "build" } },
      { inode: 9, actor: { program: "/bin/sed" } },
    ]);
  });

  it.each([{ kind: "machine" }, { kind: "tree", root: SH }] as const)(
    "are handed on without a name where the process is not known ($kind)",
    (scope) => {
      expect(taken(scope, [{ kind: "write", task: UNKNOWN, inode: 7 }])).toEqual([
        { kind: "write", actor: undefined, inode: 7 },
      ]);
    },
  );

  it("are left out where they are the agent's own", () => {
    expect(taken({ kind: "machine" }, [{ kind: "write", task: AGENT, inode: 7 }])).toEqual([]);
  });
});
