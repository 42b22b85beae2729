// The workflow model against GitHub's own parser: both must see the same references in the same places.
import { isMapping, isScalar, isSequence, NoOperationTraceWriter, parseWorkflow } from "@actions/workflow-parser";
import { readPipelineFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { corpusFiles } from "../corpus/corpus.ts";

type Token = NonNullable<ReturnType<typeof parseWorkflow>["value"]>;

/** Every `uses` under a job or a step, as `line:value`, read from the official parser's tokens. */
function officialUses(name: string, content: string): readonly string[] | undefined {
  const parsed = parseWorkflow({ name, content }, new NoOperationTraceWriter());
  if (parsed.context.errors.count > 0 || !parsed.value) return undefined;
  return entriesOf(parsed.value, "jobs").flatMap((jobs) =>
    isMapping(jobs)
      ? [...jobs].flatMap(({ value }) => [...usesOf(value), ...entriesOf(value, "steps").flatMap(usesOfSteps)])
      : [],
  );
}

function usesOfSteps(steps: Token): readonly string[] {
  if (!isSequence(steps)) return [];
  return [...steps].flatMap((step) => [...usesOf(step), ...entriesOf(step, "parallel").flatMap(usesOfSteps)]);
}

function usesOf(token: Token): readonly string[] {
  return entriesOf(token, "uses").map(
    (value) => `${value.range?.start.line}:${isScalar(value) ? value.toString() : "?"}`,
  );
}

function entriesOf(token: Token, key: string): readonly Token[] {
  return isMapping(token) ? [...token].flatMap((entry) => (entry.key.toString() === key ? [entry.value] : [])) : [];
}

async function ownUses(name: string, content: string): Promise<readonly string[]> {
  const read = await readPipelineFile(name, content, "workflow");
  if (!read.ok) return [`unread: ${read.message}`];
  const uses = read.file.references.filter(({ site }) => site === "step" || site === "reusable-workflow");
  return uses.map(({ start, end, value }) => `${read.file.locate(start, end).line}:${value}`);
}

describe("the workflow model agrees with @actions/workflow-parser", () => {
  const header = "on: push\njobs:\n  a:\n    runs-on: x\n    steps:\n";
  it.each([
    [
      "plain steps",
      `${header}      - uses: a/b@v1\n      - run: x\n      - { uses: "c/d@v2", with: { uses: e/f@v3 } }\n`,
    ],
    ["parallel steps", `${header}      - parallel:\n          - uses: a/b@v1\n          - uses: c/d@v1\n`],
    ["a reusable workflow", "on: push\njobs:\n  a:\n    uses: o/r/.github/workflows/w.yml@v1\n"],
    ["an aliased step, counted where it is written", `${header}      - &s\n        uses: a/b@v1\n`],
    ["a self reference", `${header}      - uses: $/x\n      - uses: ./y\n`],
  ])("on %s", async (_case, text) => {
    const official = officialUses("w.yml", text);
    expect(official?.length).toBeGreaterThan(0);
    expect(await ownUses("w.yml", text)).toEqual(official);
  });

  const corpus = corpusFiles();
  it.skipIf(corpus.length === 0)(`on ${corpus.length} real workflows`, async () => {
    const accepted = corpus.flatMap(({ name, text }) => {
      const official = officialUses(name, text);
      return official ? [{ name, text, official: [...official].sort() }] : [];
    });
    for (const { name, text, official } of accepted) {
      expect([name, ...[...(await ownUses(name, text))].sort()]).toEqual([name, ...official]);
    }
    expect(accepted.length).toBeGreaterThan(0.97 * corpus.length);
  });
});
