import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readPipelineFile } from "./read-pipeline-file.ts";

async function references(text: string): Promise<readonly string[]> {
  const read = await readPipelineFile("f.yml", text, "workflow");
  return read.ok ? read.file.references.map(({ value }) => value) : [`unread: ${read.message}`];
}

function steps(inner: string): string {
  return `jobs:\n  a:\n    steps:\n${inner}`;
}

describe("readPipelineFile", () => {
  it.each([
    ["flow style", "jobs: { a: { steps: [{ uses: a/b@v1 }, { run: x }] } }", ["a/b@v1"]],
    ["a literal block scalar", steps("      - uses: |\n          a/b@v1\n"), ["a/b@v1"]],
    ["a folded block scalar", steps("      - uses: >-\n          a/b@v1\n"), ["a/b@v1"]],
    ["quotes and escapes", steps('      - uses: "a\\u002Fb@v1"\n'), ["a/b@v1"]],
    ["an explicit key", steps("      - ? uses\n        : a/b@v1\n"), ["a/b@v1"]],
    ["a tagged scalar", steps("      - uses: !!str a/b@v1\n"), ["a/b@v1"]],
    ["CRLF lines", "jobs:\r\n  a:\r\n    steps:\r\n      - uses: a/b@v1\r\n", ["a/b@v1"]],
    ["a byte order mark", `\uFEFF${steps("      - uses: a/b@v1\n")}`, ["a/b@v1"]],
    ["a key that stands there twice", steps("      - uses: a/b@v1\n        uses: c/d@v1\n"), ["a/b@v1", "c/d@v1"]],
    ["an aliased scalar", steps("      - uses: &x a/b@v1\n      - uses: *x\n"), ["a/b@v1"]],
    ["an aliased step", "x: &s { uses: a/b@v1 }\njobs: { a: { steps: [*s] } }", ["a/b@v1"]],
    ["aliased steps", "jobs:\n  a: { steps: &s [{ uses: a/b@v1 }] }\n  b: { steps: *s }", ["a/b@v1"]],
    [
      "one node in two parts",
      "jobs:\n  a:\n    container: &c { image: i:1, uses: a/b@v1 }\n    steps: [*c]",
      ["i:1", "a/b@v1"],
    ],
    [
      "the nearest anchor before the alias",
      "x: &s { uses: a/b@v1 }\ny: &s { uses: c/d@v1 }\njobs: { a: { steps: [*s] } }",
      ["c/d@v1"],
    ],
    [
      "parallel steps",
      steps("      - parallel:\n          - uses: a/b@v1\n          - parallel: [{ uses: c/d@v1 }]\n"),
      ["a/b@v1", "c/d@v1"],
    ],
    ["a nesting nobody has thought of yet", steps("      - race:\n          - uses: a/b@v1\n"), ["a/b@v1"]],
    ["a service that is an expression", "jobs: { a: { services: '${{ fromJSON(x) }}' } }", ["${{ fromJSON(x) }}"]],
    ["inputs named uses", steps("      - uses: a/b@v1\n        with: { uses: no/thing@v1 }\n"), ["a/b@v1"]],
    ["text that only looks like a step", steps("      - run: |\n          - uses: no/thing@v1\n"), []],
  ])("reads %s", async (_case, text, expected) => {
    expect(await references(text)).toEqual(expected);
  });

  it.each([
    ["a carriage return alone", "# c\r"],
    ["a next-line character", "# c\u0085"],
    ["a line separator", "# c\u2028"],
    ["a paragraph separator", "# c\u2029"],
    ["a NUL", "# c\u0000"],
    ["a byte order mark that starts nothing", "# c\uFEFF"],
  ])("refuses %s: behind it a line could hide", async (_case, before) => {
    const read = await readPipelineFile("f.yml", `${before}jobs: { a: { steps: [{ uses: a/b@v1 }] } }`, "workflow");
    expect(read).toMatchObject({ ok: false, line: 1, column: 4 });
  });

  it("refuses nesting deeper than any workflow needs without reading on", async () => {
    const read = await readPipelineFile("f.yml", `jobs: ${"[".repeat(500_000)}`, "workflow");
    expect(read).toMatchObject({ ok: false, line: 1, column: 1 });
  });

  it("reads with the thorough parser what the quick one refuses and GitHub runs", async () => {
    expect(await references("jobs:\n  a:\n    steps: [\n      { uses: a/b@v1 }\n    ]\n")).toEqual(["a/b@v1"]);
  });

  it.each([
    ["with", "{ uses: a/b@v1, with: [{ uses: c/d@v1 }, { x: 1 }] }"],
    ["env", "{ uses: a/b@v1, env: [{ uses: c/d@v1 }] }"],
  ])("takes no list under %s for steps", async (_key, step) => {
    const read = await readPipelineFile("f.yml", `jobs: { a: { steps: [${step}] } }`, "workflow");
    expect(read.ok && read.file.references.map(({ value }) => value)).toEqual(["a/b@v1"]);
    expect(read.ok && read.file.problems).toEqual([]);
  });

  it.each([
    ["a key that is a collection", "jobs: { a: { steps: [], ? { uses: a/b@v1 } : x } }"],
    ["a merge key", "x: &m { uses: a/b@v1 }\njobs: { a: { steps: [{ run: x, <<: *m }] } }"],
    ["a key that is an expression, in a container", "jobs: { a: { steps: [], container: { \"${{ 'image' }}\": a } } }"],
    [
      "a key that is an expression, in a service",
      "jobs: { a: { steps: [], services: { b: { '${{ insert }}': { image: c } } } } }",
    ],
    ["a job that does nothing", "jobs: { a: { runs-on: x } }"],
    ["a step that does nothing", "jobs: { a: { steps: [{ name: x }] } }"],
    ["a step whose key only looks right", 'jobs: { a: { steps: [{ "uses ": a/b@v1 }] } }'],
    ["a reference that is longer than any", `jobs: { a: { steps: [{ uses: ${"a".repeat(2000)} }] } }`],
    ["nothing at all", ""],
    ["comments only", "# jobs:\n"],
    ["a document start only", "---\n"],
  ])("calls %s a problem", async (_case, text) => {
    const read = await readPipelineFile("f.yml", text, "workflow");
    expect(read.ok && read.file.problems).toHaveLength(1);
  });

  it.each([
    [
      "merge keys in merge keys",
      `x: &a\n${"  k: v\n".repeat(5000)}y: &b { <<: [${"*a, ".repeat(5000)}*a] }\njobs: { j: { steps: [*b] } }`,
    ],
    [
      "a long key over many broken steps",
      `jobs: { j: { steps: [{ ? ${"A".repeat(100_000)} : [{}, ${"x, ".repeat(5000)}x] }] } }`,
    ],
  ])("keeps reports small: %s", async (_case, text) => {
    const read = await readPipelineFile("f.yml", text, "workflow");
    expect(read.ok && JSON.stringify(read.file.problems).length).toBeLessThan(50_000);
  });

  it.each([
    ["cyclic steps", "jobs: { x: { steps: &s [{ parallel: *s, uses: a/b@v1 }] } }"],
    ["exponential aliases", `${exponentialAliases()}\njobs: { x: { steps: *n } }`],
    ["very many aliases", `x: &a { uses: a/b@v1 }\njobs:\n  x:\n    steps:\n${"      - *a\n".repeat(30_000)}`],
  ])("enters each node once: %s", async (_case, text) => {
    expect(await references(text)).toEqual(["a/b@v1"]);
  });

  it("gives ranges that hold exactly the scalar as written", async () => {
    const text = "jobs:\n  a:\n    container: 'node:24' # why\n    steps: [{uses:   a/b@v1}]\n";
    const read = await readPipelineFile("f.yml", text, "workflow");
    expect(read.ok && read.file.references.map(({ start, end }) => text.slice(start, end))).toEqual([
      "'node:24'",
      "a/b@v1",
    ]);
  });

  it("locates references by line and column whatever stands before them", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.constantFrom("# c", "", "env: {A: 'ü😀'}", "x: |\n  y"), { maxLength: 5 }),
        async (before) => {
          const lines = [...new Set(before), ...steps("      - uses: a/b@v1").split("\n")];
          const text = lines.join("\n");
          const read = await readPipelineFile("f.yml", text, "workflow");
          const reference = read.ok ? read.file.references[0] : undefined;
          const location = read.ok && reference ? read.file.locate(reference.start, reference.end) : undefined;
          const line = text.split("\n").findIndex((candidate) => candidate.includes("a/b@v1"));
          expect(location).toEqual({ file: "f.yml", line: line + 1, column: 15, endLine: line + 1, endColumn: 21 });
        },
      ),
    );
  });

  it("never throws, whatever the text", async () => {
    const fragment = fc.constantFrom(
      "jobs:",
      "\n",
      "  ",
      "- ",
      "uses: a/b@v1",
      "&a ",
      "*a",
      "{",
      "}",
      "[",
      "]",
      "? ",
      ": ",
      "|",
      ">",
      "!!x ",
      "<<: ",
      "#",
      '"',
      "'",
      "---",
      "\t",
      "\u0000",
      "steps:",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(fragment, { maxLength: 60 }), async (fragments) => {
        await readPipelineFile("f.yml", fragments.join(""), undefined);
      }),
      { numRuns: 500 },
    );
  });
});

/** Fourteen levels of nine aliases each: nine to the fourteenth steps when expanded. */
function exponentialAliases(): string {
  const names = "abcdefghijklmn".split("");
  return names
    .map(
      (name, i) =>
        `x${i}: &${name} [${i === 0 ? "{ uses: a/b@v1 }" : Array(9).fill(`{ parallel: *${names[i - 1]} }`)}]`,
    )
    .join("\n");
}
