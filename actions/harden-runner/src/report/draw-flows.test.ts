import fc from "fast-check";
import { expect, it } from "vitest";
import { hostileReport, useOf } from "../../test/sample-run.ts";
import { drawFlows } from "./draw-flows.ts";

interface Drawing {
  readonly links: readonly (readonly [from: string, to: string, kind: string])[];
}

/** Reads a drawing as Mermaid's grammar has it. A line of any other form makes this throw. */
function read(markdown: string): Drawing {
  const [, body = "", after = ""] = markdown.split(/^```(?:mermaid)?$/m);
  if (`${body}${after}`.includes("`")) throw new Error("a fence too many");
  const links = body.split("\n").flatMap((line) => {
    const label = '\\["((?:[A-Za-z0-9 ]|#\\d+;)+)"\\]';
    const form = new RegExp(`^ {2}n\\d+${label}:::program --> n\\d+${label}:::(allowed|blocked|would-block)$`);
    const [, from, to, kind] = form.exec(line) ?? [];
    if (from !== undefined && to !== undefined && kind !== undefined)
      return [[decode(from), decode(to), kind] as const];
    if (line === "" || line === "flowchart LR" || /^ {2}classDef [\w-]+ [\w#:,\- ]+$/.test(line)) return [];
    throw new Error(line);
  });
  return { links };
}

function decode(label: string): string {
  return label.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)));
}

it("draws each pair once", () => {
  const uses = [useOf(), useOf({ addresses: [] }), useOf({ decision: "blocked", port: 0 }), useOf({ step: "test" })];
  expect(read(drawFlows(uses, 100)).links).toEqual([
    ["build: git", "github.com:443", "allowed"],
    ["build: git", "github.com", "blocked"],
    ["test: git", "github.com:443", "allowed"],
  ]);
});

it("draws nothing for nothing, and counts what it leaves out", () => {
  expect(drawFlows([], 100)).toBe("");
  const many = Array.from({ length: 100 }, (_, index) => useOf({ destination: `n${index}` }));
  expect(read(drawFlows(many, 100)).links).toHaveLength(60);
  expect(drawFlows(many, 100)).toMatch(/\b40\b/);
  const wide = many.map((use) => ({ ...use, destination: use.destination + "\u{1f600}".repeat(100) }));
  expect(drawFlows(wide, 100).length).toBeLessThan(45_000);
});

it("lets no label end its string, its line or the fence, or add a link", () => {
  fc.assert(
    fc.property(hostileReport, ({ destinations }) => {
      const drawing = drawFlows(destinations, 100);
      expect(drawing === "").toBe(destinations.length === 0);
      if (drawing !== "") expect(read(drawing).links.length).toBeLessThanOrEqual(destinations.length);
    }),
    { numRuns: 300 },
  );
});
