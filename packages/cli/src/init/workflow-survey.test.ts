import { memoryFiles } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { surveyWorkflows } from "./workflow-survey.ts";

const CI = ".github/workflows/ci.yml";

async function survey(texts: Readonly<Record<string, string>>) {
  const files = memoryFiles(texts);
  return surveyWorkflows(files, await files.list());
}

function workflow(...steps: readonly string[]): string {
  return `on: push\njobs:\n  test:\n    runs-on: x\n    steps:\n${steps.map((step) => `      - ${step}\n`).join("")}`;
}

describe("surveyWorkflows", () => {
  it("names the jobs that run code, and by which programs", async () => {
    const text = workflow("run: sudo npm ci && make -j2", "run: |\n          if true; then ./gradlew test; fi");
    expect((await survey({ [CI]: text })).jobs).toEqual([
      { path: CI, job: "test", programs: ["gradlew", "make", "npm"] },
    ]);
  });

  it("names no job that runs nothing of the repository", async () => {
    expect((await survey({ [CI]: workflow("run: echo npm test", "uses: a/b@v1") })).jobs).toEqual([]);
  });

  it.each([
    ["lockstep-suite/lockstep@v1", [{ path: CI, isGate: true }]],
    ["Lockstep-Suite/Lockstep@v1", [{ path: CI, isGate: true }]],
    ["lockstep-suite/lockstep/actions/pin-check@v1", [{ path: CI, isGate: false }]],
    ["lockstep-suite/lockstep-fork@v1", []],
    ["octo/lockstep@v1", []],
  ])("sees whether %s is this suite", async (reference, uses) => {
    expect((await survey({ [CI]: workflow(`uses: ${reference}`) })).uses).toEqual(uses);
  });

  it("looks at workflows alone", async () => {
    const text = workflow("run: npm test");
    expect(await survey({ "action.yml": text, "docs/ci.yml": text, ".github/workflows/a/b.yml": text })).toMatchObject({
      paths: [],
      jobs: [],
    });
  });

  it("names what it could not read", async () => {
    const long = workflow(...Array.from({ length: 5 }, () => `run: "${"a".repeat(100_000)}"`));
    const texts = Object.fromEntries(
      Array.from({ length: 10 }, (_, index) => [`.github/workflows/${index}.yml`, long]),
    );
    const { unread, paths } = await survey({
      ...texts,
      [CI]: "jobs: [",
      ".github/workflows/big.yml": "#".repeat(600_000),
    });
    expect(paths).toHaveLength(12);
    expect(unread.map(({ path }) => path)).toEqual(
      expect.arrayContaining([CI, ".github/workflows/big.yml", ".github/workflows/9.yml"]),
    );
  });
});
