import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { Interrupts } from "./namespace-interrupt.ts";

describe("interrupts", () => {
  let now: number;
  let kills: number;
  let interrupts: Interrupts;

  beforeEach(() => {
    now = 1000;
    kills = 0;
    interrupts = new Interrupts(() => now);
    interrupts.handOver(() => {
      kills++;
    });
  });
  afterEach(() => interrupts.close());

  function send(signal: NodeJS.Signals, after: number): void {
    now += after;
    process.emit(signal, signal);
  }

  it("leave the first press to the command, also where sudo passes it on besides", () => {
    send("SIGINT", 0);
    send("SIGINT", 20);
    expect({ kills, first: interrupts.first }).toEqual({ kills: 0, first: "SIGINT" });
  });

  it("kill at the second press", () => {
    send("SIGINT", 0);
    send("SIGINT", 1000);
    expect(kills).toBe(1);
  });

  it("kill at once where asked to end by anything else", () => {
    send("SIGTERM", 0);
    expect({ kills, first: interrupts.first }).toEqual({ kills: 1, first: "SIGTERM" });
  });
});
