import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { removeTrace } from "./namespace-trace.ts";

describe("what a killed agent left in tracing", () => {
  let tracefs: string;
  beforeEach(() => {
    tracefs = mkdtempSync(join(tmpdir(), "lockstep-trace-"));
    for (const name of ["lockstep-12", "lockstep-123"])
      mkdirSync(join(tracefs, "instances", name), { recursive: true });
  });
  afterEach(() => rmSync(tracefs, { recursive: true }));

  it("is removed, and nothing of anybody else", () => {
    const events =
      "p:lockstep_12/access do_access a=$arg1\nr16:lockstep_12/back x\np:lockstep_123/access y\np:other/access z\n";
    writeFileSync(join(tracefs, "dynamic_events"), events);
    expect(removeTrace(tracefs, 12)).toBe(true);
    expect(existsSync(join(tracefs, "instances/lockstep-12"))).toBe(false);
    expect(existsSync(join(tracefs, "instances/lockstep-123"))).toBe(true);
    expect(readFileSync(join(tracefs, "dynamic_events"), "utf8").slice(events.length)).toBe(
      "-:lockstep_12/access\n-:lockstep_12/back\n",
    );
  });

  it("may be nothing, also where there is no tracing at all", () => {
    expect(removeTrace(tracefs, 13)).toBe(false);
    expect(removeTrace(join(tracefs, "none"), 12)).toBe(false);
  });
});
