import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Location } from "../report/finding.ts";
import { readPipelineFile } from "./read-pipeline-file.ts";
import { locateInScalar } from "./script-position.ts";

/** What the place of `part` in the first script of a workflow covers in its text. */
async function covered(run: string, part: string): Promise<string> {
  const text = `jobs:\n  a:\n    steps:\n      - run: ${run}\n      - run: last\n`;
  const read = await readPipelineFile(".github/workflows/ci.yml", text, "workflow");
  if (!read.ok) throw new Error(read.message);
  const node = read.file.scripts[0]?.node;
  if (!node) throw new Error("no script");
  const start = node.value.indexOf(part);
  return cut(text, locateInScalar(read.file, node, start, start + part.length));
}

function cut(text: string, { line, column, endLine, endColumn }: Location): string {
  const lines = text.split("\n");
  const offset = (to: number): number => lines.slice(0, to - 1).reduce((sum, { length }) => sum + length + 1, 0);
  return text.slice(offset(line) + column - 1, offset(endLine) + endColumn - 1);
}

describe("locateInScalar", () => {
  it.each([
    ["plain", "npm install foo", "foo"],
    ["single quotes", "'npm install foo'", "foo"],
    ["double quotes", '"npm install foo"', "foo"],
    ["a literal block", "|\n          npm ci\n          npm install foo", "foo"],
    ["its first line", "|\n          npm install foo\n          npm ci", "npm"],
    ["deeper lines", "|\n          if x; then\n            npm install foo\n          fi", "install foo"],
    ["empty lines", "|\n\n          a\n\n\n          npm install foo\n", "foo"],
    ["blanks on empty lines", "|\n          a\n             \n          npm install foo", "foo"],
    ["kept line ends", "|+\n          npm install foo\n\n", "foo"],
    ["stripped line ends", "|-\n          npm install foo", "foo"],
    ["an indentation indicator", "|4\n              a\n            npm install foo", "foo"],
    ["an indented first line", "|2\n            npm install foo\n          a", "foo"],
    ["a comment behind the indicator", "| # why\n          npm install foo", "foo"],
    ["tabs inside", "|\n          npm\tinstall\tfoo", "foo"],
    ["repeated lines", "|\n          foo\n          foo\n          bar foo1", "foo1"],
    ["several lines", "|\n          a foo \\\n            bar b", "foo \\\n  bar"],
  ])("finds the part: %s", async (_form, run, part) => {
    const found = await covered(run, part);
    expect(found.replace(/\n +/g, "\n  ")).toBe(part);
  });

  it.each([
    ["folded", ">\n          npm\n          install foo", "install foo"],
    ["escaped", '"npm\\tinstall foo"', "foo"],
    ["unescaped single quotes", "'it''s foo'", "foo"],
    ["plain over several lines", "npm install\n          foo", "foo"],
  ])("gives the whole scalar where it is %s", async (_form, run, part) => {
    const found = await covered(run, part);
    expect(run).toContain(found);
    expect(found.length).toBeGreaterThan(part.length);
  });

  it("finds thousands of places without counting the lines anew", async () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `w${index}`);
    const text = `jobs:\n  a:\n    steps:\n      - run: |\n${lines.map((line) => `          ${line}\n`).join("")}`;
    const read = await readPipelineFile(".github/workflows/ci.yml", text, "workflow");
    const node = read.ok ? read.file.scripts[0]?.node : undefined;
    if (!read.ok || !node) throw new Error("no script");
    let at = 0;
    for (const [index, line] of lines.entries()) {
      const { line: found, column } = locateInScalar(read.file, node, at, at + line.length);
      if (found !== index + 5 || column !== 11) throw new Error(`${line} is at ${found}:${column}`);
      at += line.length + 1;
    }
    expect(at).toBe(node.value.length);
  });

  it("finds every word of every literal block", async () => {
    const word = fc.stringMatching(/^[a-z]{1,6}$/);
    const line = fc.tuple(fc.nat(6), fc.array(word, { maxLength: 4 }));
    await fc.assert(
      fc.asyncProperty(fc.array(line, { minLength: 1, maxLength: 8 }), async (lines) => {
        const body = lines.map(([depth, words]) => (words.length > 0 ? " ".repeat(10 + depth) + words.join(" ") : ""));
        const text = ["jobs:", "  a:", "    steps:", "      - run: |2", ...body, ""].join("\n");
        const read = await readPipelineFile(".github/workflows/ci.yml", text, "workflow");
        if (!read.ok) throw new Error(read.message);
        const [script] = read.file.scripts;
        if (!script) return;
        for (const match of script.node.value.matchAll(/[a-z]+/g)) {
          const location = locateInScalar(read.file, script.node, match.index, match.index + match[0].length);
          expect(cut(text, location)).toBe(match[0]);
        }
      }),
    );
  });
});
