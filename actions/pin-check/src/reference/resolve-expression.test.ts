import { readPipelineFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { judgeReference } from "./judge-reference.ts";
import { resolveExpression } from "./resolve-expression.ts";

/** What the first reference of a job with the given entries can stand for. */
async function resolve(lines: readonly string[], head: readonly string[] = []): Promise<readonly string[] | undefined> {
  const text = [...head, "jobs:", "  a:", ...lines.map((line) => `    ${line}`), "    steps: [{ run: x }]"].join("\n");
  const read = await readPipelineFile("w.yml", text, "workflow");
  const [reference] = read.ok ? read.file.references : [];
  if (!reference) throw new Error("no reference");
  return resolveExpression(reference);
}

const container = "container: ${{ matrix.image }}";

describe("resolveExpression", () => {
  it.each([
    ["a list", "{ image: [a, b, a] }", container, ["a", "b"]],
    ["other letters", "{ Image: [a] }", "container: ${{ MATRIX.imAGE }}", ["a"]],
    ["no blanks", "{ image: [a] }", "container: ${{matrix.image}}", ["a"]],
    ["text around", "{ v: [1, 2] }", "container: node:${{ matrix.v }}-x", ["node:1-x", "node:2-x"]],
    ["the long form", "{ v: [1] }", "container: { image: 'node:${{ matrix.v }}' }", ["node:1"]],
    ["a service", "{ v: [1] }", "services: { db: 'pg:${{ matrix.v }}' }", ["pg:1"]],
    [
      "two axes",
      "{ i: [a, b], v: [1, 2] }",
      "container: ${{ matrix.i }}:${{ matrix.v }}",
      ["a:1", "a:2", "b:1", "b:2"],
    ],
    ["one axis twice", "{ v: [1, 2] }", "container: ${{ matrix.v }}:${{ matrix.v }}", ["1:1", "2:2"]],
    ["an object", "{ t: [{ i: a, v: 1 }, { i: b }] }", "container: ${{ matrix.t.i }}:${{ matrix.t.v }}", ["a:1", "b:"]],
    ["a property of text", "{ t: [a] }", "container: x${{ matrix.t.v }}", ["x"]],
    ["a whole container", "{ image: [{ image: a, options: b }, {}] }", container, ["a", ""]],
    ["a string", "{}", "container: ${{ 'it''s' }}:${{'}}'}}", ["it's:}}"]],
    [
      "entries alone",
      "{ include: [{ i: a, v: 1 }, { i: b, v: 2 }] }",
      "container: ${{ matrix.i }}:${{ matrix.v }}",
      ["a:1", "b:2"],
    ],
    ["an entry without the key", "{ include: [{ image: a }, { os: b }] }", container, ["a", ""]],
    ["null", "{ image: [~, null, ''] }", container, [""]],
    ["an entry for all jobs", "{ os: [x, y], include: [{ image: a }] }", container, ["a"]],
    ["an entry for one job", "{ os: [x, y], include: [{ os: x, image: a }] }", container, ["a", ""]],
    ["an entry for a job of its own", "{ image: [a], include: [{ image: b }] }", container, ["a", "b"]],
    ["an entry that adds to an entry", "{ os: [x], include: [{ image: a }, { os: x, image: b }] }", container, ["b"]],
    ["an axis that is not used", "{ image: [a], os: '${{ fromJSON(x) }}' }", container, ["a"]],
    ["many jobs of an axis that is not used", `{ image: [a], n: [${"1,".repeat(300)}] }`, container, ["a"]],
    ["a job that is left out", "{ image: [a, b], exclude: [{ image: b }] }", container, ["a", "b"]],
    ["an anchor", "{ x: &l [a], image: *l }", container, ["a"]],
  ])("reads %s", async (_case, matrix, use, expected) => {
    expect(await resolve([`strategy: { matrix: ${matrix} }`, use])).toEqual(expected);
  });

  it.each([
    ["a function", "{ image: [a] }", "container: ${{ format('{0}', matrix.image) }}"],
    ["an operator", "{ image: [a] }", "container: ${{ matrix.image || 'b' }}"],
    ["an index", "{ image: [a] }", "container: ${{ matrix['image'] }}"],
    ["another context", "{ image: [a] }", "container: ${{ vars.image }}"],
    ["a context alone", "{ image: [a] }", "container: ${{ matrix }}"],
    ["one expression of two", "{ image: [a] }", "container: ${{ matrix.image }}:${{ inputs.v }}"],
    ["an expression that does not end", "{ image: [a] }", "container: ${{ matrix.image }}${{ x"],
    ["a matrix that is an expression", "'${{ fromJSON(x) }}'", container],
    ["an axis that is an expression", "{ image: '${{ fromJSON(x) }}' }", container],
    ["entries that are an expression", "{ image: [a], include: '${{ fromJSON(x) }}' }", container],
    ["an entry that is an expression", "{ image: [a], include: ['${{ fromJSON(x) }}'] }", container],
    ["a value that is an expression", "{ image: [a, '${{ inputs.b }}'] }", container],
    ["an object that is an expression", "{ t: ['${{ fromJSON(x) }}'] }", "container: ${{ matrix.t.image }}"],
    ["a key that is an expression", "{ '${{ x }}': [b], image: [a] }", container],
    ["a merge key", "{ <<: { image: [b] }, image: [a] }", container],
    ["a list as a value", "{ image: [[a]] }", container],
    ["an object as text", "{ image: [{ a: b }] }", "container: x${{ matrix.image }}"],
    ["an axis without values", "{ image: [] }", container],
    ["more values than are listed", `{ image: [${Array.from({ length: 101 }, (_, i) => `i${i}`).join()}] }`, container],
    [
      "more jobs than GitHub allows",
      `{ a: [${"1,".repeat(17)}], b: [${"1,".repeat(17)}] }`,
      "container: ${{ matrix.a }}${{ matrix.b }}",
    ],
    ["services as a whole", "{ s: [{ image: a, db: b }] }", "services: ${{ matrix.s }}"],
  ])("leaves undecided: %s", async (_case, matrix, use) => {
    expect(await resolve([`strategy: { matrix: ${matrix} }`, use])).toBeUndefined();
  });

  it("leaves a matrix undecided that the job does not have", async () => {
    expect(await resolve([container])).toBeUndefined();
  });

  it.each([
    ["the innermost", ["env: { I: a }"], ["env: { I: b }"], ["b"]],
    ["an outer one", ["env: { I: a }"], ["env: { J: b }"], ["a"]],
    ["none", ["env: { J: a }"], ["env: { i: b }"], undefined],
    ["an inner one that an expression sets", ["env: { I: a }"], ["env: { I: '${{ inputs.i }}' }"], undefined],
    ["an inner env that is an expression", ["env: { I: a }"], ["env: '${{ fromJSON(x) }}'"], undefined],
    ["an outer env that is an expression", ["env: '${{ fromJSON(x) }}'"], ["env: { I: b }"], ["b"]],
  ])("lets %s of the variables decide", async (_case, outer, inner, expected) => {
    expect(await resolve([...inner, "container: ${{ env.I }}"], outer)).toEqual(expected);
  });
});

describe("judgeReference", () => {
  const digest = `sha256:${"0".repeat(64)}`;

  it.each([
    [
      "each value once",
      `[x, x, y@${digest}]`,
      [
        ["mutable-image", "x"],
        ["digest", `y@${digest}`],
      ],
    ],
    ["no container for an empty value", `['', y@${digest}]`, [["digest", `y@${digest}`]]],
    ["nothing where there is never a container", "['']", []],
    ["what cannot be resolved as it is written", "'${{ fromJSON(x) }}'", [["dynamic", "${{ matrix.image }}"]]],
    ["what only looks resolved", "[\"${{ '${{ x }}' }}\"]", [["dynamic", "${{ matrix.image }}"]]],
  ])("judges %s", async (_case, values, expected) => {
    const text = `jobs: { a: { strategy: { matrix: { image: ${values} } }, container: '\${{ matrix.image }}', steps: [] } }`;
    const read = await readPipelineFile("w.yml", text, "workflow");
    if (!read.ok) throw new Error(read.message);
    const judged = read.file.references.flatMap((reference) => judgeReference(read.file, reference, undefined));
    expect(judged.map(({ verdict, value }) => [verdict, value])).toEqual(expected);
  });

  it("resolves what a step uses, too", async () => {
    const text = "jobs: { a: { env: { V: v4 }, steps: [{ uses: 'a/b@${{ env.V }}' }, { uses: \"${{ '' }}\" }] } }";
    const read = await readPipelineFile("w.yml", text, "workflow");
    if (!read.ok) throw new Error(read.message);
    const judged = read.file.references.flatMap((reference) => judgeReference(read.file, reference, undefined));
    expect(judged.map(({ verdict, value, target }) => [verdict, value, target?.ref])).toEqual([
      ["tag", "a/b@v4", "v4"],
      ["invalid", "", undefined],
    ]);
  });
});
