import type { FileFact } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type CodePlace, type CodeRead, readCode, wantedFiles } from "./read-code.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const ROOT: CodePlace = { path: "", site: "step" };
const CALLED: CodePlace = { path: ".github/workflows/build.yml", site: "reusable-workflow" };

/** Files that were asked for and exist; every other wanted file is absent. */
function read(place: CodePlace, files: Readonly<Record<string, string | FileFact>>): Promise<CodeRead> {
  const facts = new Map<string, FileFact>(wantedFiles(place).map((path) => [path, { kind: "absent" }]));
  for (const [path, file] of Object.entries(files)) {
    facts.set(path, typeof file === "string" ? { kind: "text", text: file } : file);
  }
  return readCode(place, facts);
}

function steps(...uses: readonly string[]): string {
  return `runs:\n  using: composite\n  steps:\n${uses.map((use) => `    - uses: ${use}\n`).join("")}`;
}

function docker(image: string): string {
  return `runs: { using: docker, image: '${image}' }`;
}

describe("wantedFiles", () => {
  it("names the metadata of an action, and the file of a workflow", () => {
    expect(wantedFiles({ path: "", site: "step" })).toEqual(["action.yml", "action.yaml", "Dockerfile"]);
    expect(wantedFiles({ path: "a/b", site: "step" })).toEqual(["a/b/action.yml", "a/b/action.yaml", "a/b/Dockerfile"]);
    expect(wantedFiles(CALLED)).toEqual([CALLED.path]);
  });
});

describe("readCode", () => {
  it("reads what the steps of a composite action use, each once, nested ones too", async () => {
    const text = `${steps("a/b@v1", "docker://x:1", "./y", "a/b@v1")}    - parallel:\n        - uses: $/z\n`;
    expect(await read(ROOT, { "action.yml": text })).toEqual({
      kind: "code",
      code: {
        kind: "composite",
        uses: ["a/b@v1", "docker://x:1", "./y", "$/z"].map((value) => ({ site: "step", value })),
      },
    });
  });

  it.each(["node12", "node20", "node24", "Node24"])(
    "finds nothing further in an action that runs on %s",
    async (using) => {
      expect(await read(ROOT, { "action.yml": `runs: { using: ${using}, main: x.js }` })).toEqual({
        kind: "code",
        code: { kind: "javascript", uses: [] },
      });
    },
  );

  it("reads a called workflow: steps, calls, containers and services", async () => {
    const text = [
      "on: workflow_call",
      "jobs:",
      "  call: { uses: ./.github/workflows/test.yml }",
      "  build:",
      "    container: node:24",
      "    services: { db: 'postgres:17' }",
      "    steps:",
      `      - uses: a/b@${SHA}`,
    ].join("\n");
    expect(await read(CALLED, { [CALLED.path]: text })).toEqual({
      kind: "code",
      code: {
        kind: "workflow",
        uses: [
          { site: "reusable-workflow", value: "./.github/workflows/test.yml" },
          { site: "container", value: "node:24" },
          { site: "service", value: "postgres:17" },
          { site: "step", value: `a/b@${SHA}` },
        ],
      },
    });
  });

  it("takes the values of a matrix for what they are", async () => {
    const text =
      "jobs: { a: { strategy: { matrix: { i: ['x:1', 'x:2'] } }, container: '${{ matrix.i }}', steps: [{ run: a }] } }";
    const found = await read(CALLED, { [CALLED.path]: text });
    expect(found).toMatchObject({ code: { uses: [{ value: "x:1" }, { value: "x:2" }] } });
  });

  it("takes action.yml before action.yaml, and a Dockerfile where there is neither", async () => {
    const both = { "action.yml": steps("a/yml@v1"), "action.yaml": steps("a/yaml@v1"), Dockerfile: "FROM x:1\n" };
    expect(await read(ROOT, both)).toMatchObject({ code: { uses: [{ value: "a/yml@v1" }] } });
    expect(await read(ROOT, { "action.yaml": steps("a/yaml@v1"), Dockerfile: "FROM x:1\n" })).toMatchObject({
      code: { uses: [{ value: "a/yaml@v1" }] },
    });
    expect(await read(ROOT, { Dockerfile: "FROM x:1\n" })).toMatchObject({
      code: { kind: "docker", uses: [{ site: "dockerfile-from", value: "x:1" }] },
    });
  });

  it("says where there is no such action or workflow", async () => {
    const missing = { kind: "code", code: { kind: "missing", uses: [] } };
    expect(await read(ROOT, {})).toEqual(missing);
    expect(await read(CALLED, {})).toEqual(missing);
  });

  it("reads the image of a docker action, or the Dockerfile it is built from", async () => {
    expect(await read(ROOT, { "action.yml": docker("docker://x:1") })).toMatchObject({
      code: { kind: "docker", uses: [{ site: "docker-action", value: "docker://x:1" }] },
    });
    const place: CodePlace = { path: "sub", site: "step" };
    const files = { "sub/action.yml": docker("./docker/Dockerfile.build") };
    expect(await read(place, files)).toEqual({ kind: "more", paths: ["sub/docker/Dockerfile.build"] });
    const dockerfile = "ARG BASE=x:2\nFROM $BASE AS build\nFROM scratch\nCOPY --from=y:3 /a /b\n";
    expect(await read(place, { ...files, "sub/docker/Dockerfile.build": dockerfile })).toMatchObject({
      code: {
        kind: "docker",
        uses: [
          { site: "dockerfile-from", value: "x:2" },
          { site: "dockerfile-copy", value: "y:3" },
        ],
      },
    });
  });

  it("asks for what it was not given", async () => {
    expect(await readCode(ROOT, new Map([["action.yml", { kind: "absent" }]]))).toEqual({
      kind: "more",
      paths: ["action.yaml", "Dockerfile"],
    });
  });

  it.each<[string, CodePlace, Readonly<Record<string, string | FileFact>>]>([
    ["a file that GitHub could not give", ROOT, { "action.yml": { kind: "unusable", why: "too large" } }],
    [
      "an unreadable file before a readable one",
      ROOT,
      {
        "action.yml": { kind: "unusable", why: "w" },
        "action.yaml": steps("a/b@v1"),
      },
    ],
    ["no YAML", ROOT, { "action.yml": "runs: [" }],
    ["an empty file", ROOT, { "action.yml": "" }],
    ["no runs", ROOT, { "action.yml": "name: x" }],
    ["a step of no known form", ROOT, { "action.yml": "runs: { using: composite, steps: [1] }" }],
    ["no runtime", ROOT, { "action.yml": "runs: { steps: [{ uses: a/b@v1 }] }" }],
    ["an unknown runtime", ROOT, { "action.yml": "runs: { using: wasm, main: x }" }],
    ["two runtimes", ROOT, { "action.yml": "runs: { using: node24, using: composite, steps: [{ uses: a/b@v1 }] }" }],
    ["a docker action without image", ROOT, { "action.yml": "runs: { using: docker }" }],
    ["a Dockerfile that is not there", ROOT, { "action.yml": docker("Dockerfile") }],
    ["a Dockerfile without FROM", ROOT, { Dockerfile: "RUN make\n" }],
    ["an empty Dockerfile", ROOT, { Dockerfile: "" }],
    ["a workflow without jobs", CALLED, { [CALLED.path]: "on: push" }],
    [
      "more than 500 uses",
      ROOT,
      { "action.yml": steps(...Array.from({ length: 501 }, (_, index) => `a/b@v${index}`)) },
    ],
  ])("cannot use %s", async (_case, place, files) => {
    expect((await read(place, files)).kind).toBe("unusable");
  });

  it("never rejects, whatever the texts", async () => {
    const piece = fc.constantFrom(
      "runs:",
      "\n  ",
      "using: ",
      "composite",
      "docker",
      "steps:",
      "- uses: a/b@v1",
      "image: Dockerfile",
      "jobs:",
      "{",
      "}",
      "[",
      "&a ",
      "*a",
      "${{ x }}",
      "FROM ",
      "ARG X",
      "\n",
      "# syntax=x:1\n",
      "\\\n",
      "\u0000",
    );
    const text = fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join(""));
    await fc.assert(
      fc.asyncProperty(text, text, fc.constantFrom(ROOT, CALLED), async (first, second, place) => {
        const found = await read(place, { [wantedFiles(place)[0] ?? ""]: first, Dockerfile: second });
        expect(["code", "more", "unusable"]).toContain(found.kind);
      }),
      { numRuns: 300 },
    );
  });
});
