import { expect, it } from "vitest";
import type { RunEvent } from "../event/run-event.ts";
import { verifyChain } from "./hash-chain.ts";
import { LogReading } from "./read-log.ts";
import { type LogSink, RunLog } from "./run-log.ts";

class MemorySink implements LogSink {
  readonly lines: string[] = [];
  flushed = 0;
  size = 0;

  append(line: string): void {
    this.lines.push(line);
    this.size += line.length + 1;
  }

  flush(): void {
    this.flushed = this.lines.length;
  }
}

const EXEC: RunEvent = { kind: "exec", actor: { pid: 7, program: "/bin/true" }, parent: 1 };
const STEP: RunEvent = { kind: "step", step: "build", state: "started" };
const TAMPER: RunEvent = { kind: "tamper", what: "rules", detail: "flushed", repaired: true };

function kindsOf(sink: MemorySink): readonly string[] {
  return [...new LogReading(sink.lines).events()].map(({ event }) => event.kind);
}

it("chains what it is given and flushes on demand", () => {
  const sink = new MemorySink();
  const log = new RunLog(sink);
  log.record(STEP, 1);
  log.record(EXEC, 2);
  expect(sink.flushed).toBe(0);
  log.flush(3);
  expect(sink.flushed).toBe(2);
  expect(verifyChain(sink.lines, log.head)).toEqual({ state: "intact", events: 2 });
});

it("leaves out programs first, then what repeats, never tampering, and counts what is left out", () => {
  const sink = new MemorySink();
  const log = new RunLog(sink, 1000);
  sink.size = 1000;
  for (const event of [EXEC, EXEC, STEP, TAMPER]) log.record(event, 1);
  sink.size = 1125;
  for (const event of [EXEC, STEP, TAMPER]) log.record(event, 2);
  log.flush(3);
  log.flush(4);
  const events = [...new LogReading(sink.lines).events()].map(({ event }) => event);
  expect(events).toEqual([
    STEP,
    TAMPER,
    TAMPER,
    { kind: "gap", what: "exec", why: "log-full", count: 3 },
    { kind: "gap", what: "step", why: "log-full", count: 1 },
  ]);
  expect(verifyChain(sink.lines, log.head).state).toBe("intact");
});

it("gives no event from behind a break, and says that there is one", () => {
  const sink = new MemorySink();
  const log = new RunLog(sink);
  for (const event of [STEP, EXEC, TAMPER]) log.record(event, 1);
  sink.lines[1] = "{}";
  expect(kindsOf(sink)).toEqual(["step"]);
  const reading = new LogReading(sink.lines);
  expect([...reading.events()]).toHaveLength(1);
  expect(reading.finish(log.head)).toEqual({ state: "broken", events: 3, firstBroken: 1 });
});

it("takes a chained line that holds no event for a break", () => {
  const sink = new MemorySink();
  const log = new RunLog(sink);
  log.record(STEP, 1);
  const forged: unknown = { kind: "forged" };
  log.record(forged as RunEvent, 2);
  log.record(STEP, 3);
  const reading = new LogReading(sink.lines);
  expect([...reading.events()]).toHaveLength(1);
  expect(reading.finish(log.head).state).toBe("broken");
});
