import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { defineDynamicEvents, removeDynamicEvents } from "./trace-dynamic.ts";
import { openTraceInstance } from "./trace-instance.ts";

const EVENT = { group: "ours", name: "udp", definitions: ["p:ours/udp udp_sendmsg", "p:ours/udp other"] };

describe("dynamic events", () => {
  let root: string;
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), "lockstep-dynamic-"));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it("are all refused where the kernel has none", () => {
    expect(defineDynamicEvents(root, [EVENT])).toEqual({ defined: [], refused: [EVENT] });
  });

  it("are added to those of others and taken away alone", () => {
    const file = join(root, "kprobe_events");
    writeFileSync(file, "p:theirs/x y\n");
    expect(defineDynamicEvents(root, [EVENT])).toEqual({ defined: [EVENT], refused: [] });
    removeDynamicEvents(root, [EVENT]);
    expect(readFileSync(file, "utf8").split("\n")).toEqual([
      "p:theirs/x y",
      "-:ours/udp",
      "p:ours/udp udp_sendmsg",
      "-:ours/udp",
      "",
    ]);
  });
});

describe("a trace instance", () => {
  it("says that there is no tracefs", () => {
    const options = { root: join(tmpdir(), "lockstep-none"), name: "x", events: [], bufferKb: 4 };
    expect(openTraceInstance(options)).toEqual({ unavailable: "no-tracefs" });
  });
});
