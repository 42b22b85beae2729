import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { hostileText } from "../../test/arbitrary-report.ts";
import type { DependencyGraph, GraphNode } from "../report/report.ts";
import { renderMermaid } from "./mermaid.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";

function node(label: string, verdict = "sha", blocked = false): GraphNode {
  return { label, verdict, blocked };
}

function graphOf(nodes: readonly GraphNode[], ...edges: readonly (readonly [number, number])[]): DependencyGraph {
  return { nodes, edges: edges.map(([from, to]) => ({ from, to })) };
}

/** One file that pulls in each of the given nodes. */
function star(nodes: readonly GraphNode[]): DependencyGraph {
  return graphOf([node("ci.yml", "local"), ...nodes], ...nodes.map((_, index) => [0, index + 1] as const));
}

interface Drawing {
  readonly labels: readonly string[];
  readonly links: readonly string[];
  readonly classes: Readonly<Record<string, readonly string[]>>;
}

/** What is drawn, read as Mermaid's grammar has it. A line of any other form makes this throw. */
function readDrawing(markdown: string): Drawing {
  const [, body = "", after = ""] = markdown.split(/^```(?:mermaid)?$/m);
  if (after.includes("`") || body.includes("`")) throw new Error("a fence too many");
  const labels: string[] = [];
  const links: string[] = [];
  const classes: Record<string, string[]> = {};
  for (const line of body.split("\n").filter((text) => text !== "")) {
    const label = /^ {2}n\d+\["((?:[A-Za-z0-9/ ]|#\d+;)+)"\]$/.exec(line)?.[1];
    const [, members, name = ""] = /^ {2}class ((?:n\d+,?)+) (\w+)$/.exec(line) ?? [];
    if (label !== undefined) labels.push(label.replace(/#(\d+);/g, (_, code) => String.fromCodePoint(Number(code))));
    else if (/^ {2}n\d+ --> n\d+$/.test(line)) links.push(line.trim());
    else if (members !== undefined) classes[name] = members.split(",");
    else if (line !== "flowchart LR" && !/^ {2}classDef \w+ [\w#:,\- ]+$/.test(line)) throw new Error(line);
  }
  return { labels, links, classes };
}

describe("renderMermaid", () => {
  it("draws nodes, links and what each node is", () => {
    const nodes = [
      node("ci.yml", "local"),
      node("a/b@v1", "tag", true),
      node("a/c/.github/workflows/x.yml@v1", "tag"),
      node("alpine@sha256:1", "digest"),
      node("./x", "local", true),
    ];
    const drawing = readDrawing(renderMermaid(graphOf(nodes, [0, 1], [0, 2], [2, 3], [3, 4]), 100));
    expect([...drawing.labels].sort()).toEqual(nodes.map(({ label }) => label).sort());
    const idOf = (label: string) => `n${drawing.labels.indexOf(label)}`;
    expect(drawing.links).toContain(`${idOf("ci.yml")} --> ${idOf("a/b@v1")}`);
    expect(drawing.links).toHaveLength(4);
    expect(drawing.classes).toEqual({
      own: [idOf("ci.yml")],
      pinned: [idOf("alpine@sha256:1")],
      unpinned: [idOf("a/c/.github/workflows/x.yml@v1")],
      blocked: expect.arrayContaining([idOf("a/b@v1"), idOf("./x")]),
    });
  });

  it("draws nothing for a graph without edges, or without room for one", () => {
    expect(renderMermaid(graphOf([node("a")]), 100)).toBe("");
    expect(renderMermaid(star([node("a")]), 0)).toBe("");
  });

  it("shortens commit ids, and nothing that only looks like one", () => {
    const digest = `sha256:${"0123456789abcdef".repeat(4)}`;
    const labels = [
      `a/b@${SHA}`,
      `x:1@${digest}`,
      `x@${digest.slice(0, 47)}`,
      `a/b@${SHA}-evil`,
      `a/b@${SHA}0`,
      `a/b@${SHA.toUpperCase()}`,
      `${SHA}/b@v1`,
    ];
    const drawn = readDrawing(renderMermaid(star(labels.map((label) => node(label))), 100)).labels;
    expect(drawn).toEqual(["ci.yml", "a/b@0123456…", "x:1@sha256:0123456…", ...labels.slice(2)]);
  });

  it.each([
    ["a\nb", "a\\nb"],
    ["\u202egnp", "\\u{202e}gnp"],
    ["a\ufb02°°60¶ß", "a\\u{fb02}°°60¶ß"],
    [" ", "unnamed"],
    ["x".repeat(100), `${"x".repeat(79)}…`],
  ])("shows %j as what it is", (label, shown) => {
    expect(readDrawing(renderMermaid(star([node(label)]), 100)).labels).toEqual(["ci.yml", shown]);
  });

  it("draws what leads to something unpinned first, and counts the rest", () => {
    const pinned = Array.from({ length: 200 }, (_, index) => node(`a/b${index}@${SHA}`));
    const last = pinned.length;
    const weak = graphOf([...pinned, node("a/way@1", "sha"), node("a/weak@v1", "tag")], [last, last + 1]);
    const graph = { ...weak, edges: [...pinned.slice(1).map((_, to) => ({ from: to, to: to + 1 })), ...weak.edges] };
    const markdown = renderMermaid(graph, 10_000);
    const drawing = readDrawing(markdown);
    expect(drawing.labels.slice(0, 2)).toEqual(["a/way@1", "a/weak@v1"]);
    expect(drawing.links).toHaveLength(150);
    expect(markdown).toMatch(/\b50\b/);
    expect(readDrawing(renderMermaid(graph, 7)).links).toHaveLength(7);
  });

  it("keeps to the length of text that GitHub draws, whatever the labels", () => {
    const nodes = Array.from({ length: 300 }, (_, index) => node(`${index}${"\u{1f600}".repeat(200)}`));
    const edges = Array.from({ length: 150 }, (_, index) => [2 * index, 2 * index + 1] as const);
    const markdown = renderMermaid(graphOf(nodes, ...edges), 10_000);
    const [, diagram = ""] = markdown.split("```");
    expect(diagram.length).toBeLessThan(50_000);
    const drawn = readDrawing(markdown).links.length;
    expect(drawn).toBeGreaterThan(20);
    expect(markdown).toMatch(new RegExp(`\\b${150 - drawn}\\b`));
  });

  it("lets no label end its string, its line or the fence, or add a node or a link", () => {
    const tricks = fc.constantFrom(
      '"]\n  n9["forged',
      "```\n",
      "~~~\n# forged",
      "%% comment",
      "%%{init: {}}%%",
      "#quot;",
      "#35;",
      "ﬂ°°60¶ß",
      "style x:#fff;",
      "classDef own:#1;",
      "<b onclick=alert(1)>",
      "[x](https://evil.example.test)",
      "1. list",
      "- list",
      "**bold** __bold__",
      "$$x$$",
      "fa:fa-user",
      "end",
      "\u2028",
    );
    const label = fc.array(fc.oneof(tricks, hostileText), { maxLength: 4 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(label, { minLength: 1, maxLength: 5 }), (labels) => {
        const drawing = readDrawing(renderMermaid(star(labels.map((text) => node(text, text))), 100));
        expect(drawing.labels).toHaveLength(labels.length + 1);
        expect(drawing.links).toHaveLength(labels.length);
      }),
      { numRuns: 500 },
    );
  });

  it("draws each end of a link once, also in circles", () => {
    const arbitrary = fc
      .array(fc.record({ label: hostileText, verdict: fc.constantFrom("tag", "sha"), blocked: fc.boolean() }), {
        minLength: 1,
        maxLength: 6,
      })
      .chain((nodes) => {
        const end = fc.nat({ max: nodes.length - 1 });
        return fc.record({
          nodes: fc.constant(nodes),
          edges: fc.array(fc.record({ from: end, to: end }), { minLength: 1, maxLength: 12 }),
        });
      });
    fc.assert(
      fc.property(arbitrary, (graph) => {
        const drawing = readDrawing(renderMermaid(graph, 100));
        const ends = drawing.links.flatMap((link) => link.split(" --> "));
        const classified = Object.values(drawing.classes).flat();
        expect(drawing.links).toHaveLength(graph.edges.length);
        expect(new Set(classified)).toEqual(new Set(ends));
        expect(classified).toHaveLength(drawing.labels.length);
      }),
    );
  });
});
