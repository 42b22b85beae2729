import { describe, expect, it } from "vitest";
import type { SourceNode } from "../yaml/source-node.ts";
import type { PipelineFile } from "./pipeline-file.ts";
import { readPipelineFile } from "./read-pipeline-file.ts";

async function workflow(...lines: readonly string[]): Promise<PipelineFile> {
  return await read(lines, "workflow");
}

async function read(lines: readonly string[], kind: "workflow" | "action"): Promise<PipelineFile> {
  const result = await readPipelineFile("x.yml", lines.join("\n"), kind);
  if (!result.ok) throw new Error(result.message);
  return result.file;
}

const STEPS = ["    steps:", "      - run: a"];

describe("the shell of a script", () => {
  it.each<[string, readonly string[], string | undefined]>([
    ["nobody says", ["jobs:", "  a:", ...STEPS], undefined],
    ["the step says", ["jobs:", "  a:", ...STEPS, "        shell: pwsh"], "pwsh"],
    ["the step says nothing", ["jobs:", "  a:", ...STEPS, "        shell:"], undefined],
    ["the job says", ["jobs:", "  a:", "    defaults: { run: { shell: cmd } }", ...STEPS], "cmd"],
    [
      "the workflow says",
      ["defaults:", "  run:", "    shell: 'bash -l {0}'", "jobs:", "  a:", ...STEPS],
      "bash -l {0}",
    ],
    [
      "the job says something else than the workflow",
      ["defaults: { run: { shell: sh } }", "jobs:", "  a:", "    defaults: { run: { shell: cmd } }", ...STEPS],
      "cmd",
    ],
    [
      "the step says something else than the job",
      ["jobs:", "  a:", "    defaults: { run: { shell: cmd } }", ...STEPS, "        shell: sh"],
      "sh",
    ],
    [
      "the job sets another default only",
      [
        "defaults: { run: { shell: sh } }",
        "jobs:",
        "  a:",
        "    defaults: { run: { working-directory: x } }",
        ...STEPS,
      ],
      "sh",
    ],
  ])("where %s", async (_case, lines, shell) => {
    expect((await workflow(...lines)).scripts.map((script) => script.shell)).toEqual([shell]);
  });

  it("is that of the step in an action", async () => {
    const lines = ["runs:", "  using: composite", "  steps:", "    - run: a", "      shell: pwsh"];
    expect((await read(lines, "action")).scripts).toMatchObject([{ shell: "pwsh", runsOn: undefined }]);
  });
});

describe("the runner of a script", () => {
  it.each<[string, string]>([
    ["windows-latest", "windows-latest"],
    ["[self-hosted, windows]", "self-hosted windows"],
    ["{ group: big, labels: [windows, x64] }", "big windows x64"],
    ["{ group: big, labels: windows-2022 }", "big windows-2022"],
    ["'${{ matrix.os }}'", "${{ matrix.os }}"],
  ])("%s", async (written, runsOn) => {
    const file = await workflow("jobs:", "  a:", `    runs-on: ${written}`, ...STEPS);
    expect(file.scripts.map((script) => script.runsOn)).toEqual([runsOn]);
  });
});

describe("what can resolve an expression", () => {
  it("is the matrix of the job and the environment around the step, outermost first", async () => {
    const file = await workflow(
      "env: { A: 1 }",
      "jobs:",
      "  a:",
      "    env: { B: 2 }",
      "    strategy: { matrix: { os: [x] } }",
      "    steps:",
      "      - uses: a/b@${{ env.C }}",
      "        env: { C: 3 }",
    );
    const scope = file.references[0]?.scope;
    expect(scope?.env.map(keysOf)).toEqual([["A"], ["B"], ["C"]]);
    expect(scope?.matrix && keysOf(scope.matrix)).toEqual(["os"]);
  });

  it("is left out where there is no expression", async () => {
    const file = await workflow("jobs:", "  a:", "    steps:", "      - uses: a/b@v1");
    expect(file.references[0]).not.toHaveProperty("scope");
  });
});

function keysOf(node: SourceNode): readonly string[] {
  return node.kind === "mapping" ? node.entries.flatMap(({ key }) => (key.kind === "scalar" ? [key.value] : [])) : [];
}
