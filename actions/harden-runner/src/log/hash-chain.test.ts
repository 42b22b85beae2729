import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { RunEvent } from "../event/run-event.ts";
import { ChainWriter, MAX_LINE_LENGTH, verifyChain } from "./hash-chain.ts";

function gap(what: string): RunEvent {
  return { kind: "gap", what, why: "test" };
}

function chainOf(whats: readonly string[]): { readonly lines: readonly string[]; readonly writer: ChainWriter } {
  const writer = new ChainWriter();
  return { lines: whats.map((what, index) => writer.append(gap(what), 1000 + index)), writer };
}

const texts = fc.array(fc.string({ unit: "binary" }), { minLength: 1, maxLength: 12 });

describe("hash chain", () => {
  it("writes events with their place and time, the hash last", () => {
    const { lines, writer } = chainOf(["a", "b"]);
    const [, second = ""] = lines;
    expect(JSON.parse(second)).toEqual({ seq: 1, at: 1001, event: gap("b"), hash: writer.head.hash });
    expect(second.endsWith(`,"hash":"${writer.head.hash}"}`)).toBe(true);
    expect(writer.head.events).toBe(2);
  });

  it("has a fixed form, which other readers can check", () => {
    expect(chainOf(["a"]).lines).toEqual([
      '{"seq":0,"at":1000,"event":{"kind":"gap","what":"a","why":"test"},"hash":"ab1d0a2bfd2893e9fd186f01b39c5ba1caa94ce856c9fd2c47dae9ff5c80a163"}',
    ]);
  });

  it("finds whole chains intact, whatever the text", () => {
    fc.assert(
      fc.property(texts, (whats) => {
        const { lines, writer } = chainOf(whats);
        expect(lines.every((line) => !line.includes("\n"))).toBe(true);
        expect(verifyChain(lines)).toEqual({ state: "intact", events: whats.length });
        expect(verifyChain(lines, writer.head)).toEqual({ state: "intact", events: whats.length });
      }),
    );
  });

  it("finds the first line with a changed character", () => {
    const change = fc.tuple(texts, fc.nat(), fc.nat(), fc.string({ minLength: 1, maxLength: 1 }));
    fc.assert(
      fc.property(change, ([whats, line, place, char]) => {
        const lines = [...chainOf(whats).lines];
        const number = line % lines.length;
        const old = lines[number] ?? "";
        const at = place % old.length;
        fc.pre(old[at] !== char);
        lines[number] = old.slice(0, at) + char + old.slice(at + 1);
        expect(verifyChain(lines)).toEqual({ state: "broken", events: lines.length, firstBroken: number });
      }),
    );
  });

  it("finds lines that are missing, doubled, swapped or put in", () => {
    const { lines } = chainOf(["a", "b", "c", "d"]);
    const [a = "", b = "", c = "", d = ""] = lines;
    const [, foreign = ""] = chainOf(["x", "y"]).lines;
    for (const broken of [
      [b, c, d],
      [a, c, d],
      [a, a, b],
      [a, c, b, d],
      [a, foreign, b],
      [a, ""],
    ]) {
      expect(verifyChain(broken).state).toBe("broken");
    }
  });

  it("finds what is cut off at the end or written anew by the head", () => {
    const { lines, writer } = chainOf(["a", "b"]);
    expect(verifyChain(lines.slice(0, 1), writer.head)).toEqual({ state: "broken", events: 1, firstBroken: 1 });
    expect(verifyChain(chainOf(["a", "x"]).lines, writer.head).state).toBe("broken");
    expect(verifyChain([], writer.head).state).toBe("missing");
    expect(verifyChain([]).state).toBe("missing");
  });

  it("leaves out arguments that are too long, and puts a gap for any other event of that length", () => {
    const writer = new ChainWriter();
    const actor = { pid: 1, program: "/bin/a" };
    const long = "x".repeat(MAX_LINE_LENGTH);
    const lines = [
      writer.append({ kind: "exec", actor, parent: 0, argv: [long] }, 1),
      writer.append(gap(long), 2),
      writer.append({ kind: "exec", actor: { pid: 1, program: long }, parent: 0 }, 3),
    ];
    expect(lines.map((line) => JSON.parse(line).event)).toEqual([
      { kind: "exec", actor, parent: 0 },
      { kind: "gap", what: "gap", why: "event-too-long", count: 1 },
      { kind: "gap", what: "exec", why: "event-too-long", count: 1 },
    ]);
    expect(verifyChain(lines, writer.head).state).toBe("intact");
    expect(verifyChain([`${lines[0]}${long}`]).state).toBe("broken");
  });
});
