// The two YAML parsers against each other: whatever both accept, both must understand in the same way and at the same
// places. A text that they read differently could hide a reference from one of them.
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { collectReferences } from "../../packages/core/src/workflow/reference-walk.ts";
import type { SourceNode, SourceTree } from "../../packages/core/src/yaml/source-node.ts";
import { treeFromDocument } from "../../packages/core/src/yaml/tree-from-document.ts";
import { treeFromEvents } from "../../packages/core/src/yaml/tree-from-events.ts";
import { corpusFiles } from "../corpus/corpus.ts";

/** A tree as plain data: scalars with their places, aliases already replaced, cycles cut. */
function plain(node: SourceNode, above: readonly SourceNode[] = []): unknown {
  if (above.includes(node)) return "(inside itself)";
  const here = [...above, node];
  if (node.kind === "scalar") return [node.value, node.start, node.end];
  if (node.kind === "sequence") return node.items.map((item) => plain(item, here));
  return { map: node.entries.map(({ key, value }) => [plain(key, here), plain(value, here)]) };
}

function described(tree: SourceTree): unknown {
  return tree.ok ? (tree.root ? plain(tree.root) : "empty") : "refused";
}

/** Texts of which both parsers accept one and read it differently. */
function disagreement(text: string): unknown {
  const [quick, thorough] = [treeFromEvents(text), treeFromDocument(text)];
  if (!quick.ok || !thorough.ok) return undefined;
  const [a, b] = [described(quick), described(thorough)];
  return JSON.stringify(a) === JSON.stringify(b) ? undefined : { text, quick: a, thorough: b };
}

/** Lines that are close to a workflow and close to every corner of the grammar. */
const START = fc.constantFrom(
  "",
  "jobs:\n  a:\n    steps:\n",
  "jobs:\n  a:\n    steps:\n      - uses: p/p@v1\n",
  "jobs: {a: {steps: [",
);
const INDENT = fc.constantFrom("", " ", "  ", "    ", "      ", "        ", "          ", "\t");
const KEY = fc.constantFrom("", "- ", "uses: ", "uses:\n", "jobs:", "steps:", "b:", "- - ", "- k: ", "# c", "? ", ": ");
const SCALARS = [
  "a/b@v1",
  "'q ''x'' '",
  '"d\\u0041 \\" "',
  "x # c",
  "~",
  "- a",
  "!!str t",
  "&n",
  "&n v/w@v1",
  "*n",
  "|",
  ">-",
  "|2",
  "uses: k/v@v1",
  "? uses",
  "[",
  "]",
  "{",
  "}",
  ",",
  "{uses: f/g@v1}",
  "[{uses: h/i@v1}]",
  "---",
  "...",
  "<<: *n",
  "parallel:",
  "- uses: n/m@v1",
  "'multi\n  line'",
  "plain\n  folded",
  "run: |",
  "#",
  "\uFEFF",
  "!x",
  "",
];
const TAIL = fc.constantFrom("", "", "", " # t", " ", ":", ": ");
const END = fc.constantFrom("", "\n", "\n        uses: e/e@v1\n", "\n      - uses: e/e@v1\n", "]}}");
const LINE = fc.tuple(INDENT, KEY, fc.constantFrom(...SCALARS), TAIL).map((parts) => parts.join(""));
const TEXT = fc
  .tuple(START, fc.array(LINE, { maxLength: 8 }), END)
  .map(([start, lines, end]) => start + lines.join("\n") + end);

describe("js-yaml and yaml read the same", () => {
  it.each([
    ["", "empty"],
    ["# c\n", "empty"],
    [
      "a: &x b\nc: *x",
      {
        map: [
          [
            ["a", 0, 1],
            ["b", 6, 7],
          ],
          [
            ["c", 8, 9],
            ["b", 6, 7],
          ],
        ],
      },
    ],
    [
      "a: |\n   x\n   y\n\n",
      {
        map: [
          [
            ["a", 0, 1],
            ["x\ny\n", 8, 14],
          ],
        ],
      },
    ],
    [
      "a: >-\r\n x\r\n y\r\n",
      {
        map: [
          [
            ["a", 0, 1],
            ["x y", 8, 13],
          ],
        ],
      },
    ],
    [
      "- 'it''s'\n- \"\\x41\"",
      [
        ["it's", 2, 9],
        ["A", 12, 18],
      ],
    ],
    [
      "a:\nb: ",
      {
        map: [
          [
            ["a", 0, 1],
            ["", -1, -1],
          ],
          [
            ["b", 3, 4],
            ["", -1, -1],
          ],
        ],
      },
    ],
    ["a: &x [*x]", { map: [[["a", 0, 1], ["(inside itself)"]]] }],
  ])("%j", (text, expected) => {
    expect(described(treeFromEvents(text))).toEqual(expected);
    expect(described(treeFromDocument(text))).toEqual(expected);
  });

  it.each(["a: *nope", "a: [", "a: 1\n---\nb: 2", '"', "a: b: c", "\u0000: ["])("both refuse %j", (text) => {
    expect([treeFromEvents(text).ok, treeFromDocument(text).ok]).toEqual([false, false]);
  });

  it("finds the same references in generated texts, wherever the quick one is sure of the structure", () => {
    let compared = 0;
    const property = fc.property(TEXT, (text) => {
      const [quick, thorough] = [treeFromEvents(text), treeFromDocument(text)];
      if (!quick.ok || !thorough.ok) return;
      const found = collectReferences(quick.root, "workflow");
      if (found.problems.length > 0) return;
      compared += found.references.length;
      expect(found.references).toEqual(collectReferences(thorough.root, "workflow").references);
    });
    fc.assert(property, { numRuns: 8_000 });
    expect(compared).toBeGreaterThan(60);
  });

  const corpus = corpusFiles();
  it.skipIf(corpus.length === 0)(`on ${corpus.length} real workflows`, () => {
    expect(corpus.flatMap(({ text }) => disagreement(text) ?? [])).toEqual([]);
    const quick = corpus.filter(({ text }) => treeFromEvents(text).ok);
    expect(quick.length).toBeGreaterThan(0.98 * corpus.length);
  });
});
