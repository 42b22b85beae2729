import { spawn } from "node:child_process";
import { existsSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { LockstepError } from "@lockstep/core";
import { judgeEvidence } from "@lockstep/core/evidence";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { writeWhole } from "../files/write-whole.ts";
import { composeIndex } from "./compose-index.ts";
import { leaveStep, openStep } from "./open-step.ts";
import { readEvidence } from "./read-evidence.ts";
import { writeEntry } from "./step-entry.ts";

const PHASES = { name: "harden-runner", phases: ["pre", "main", "post"] } as const;

let temporary = "";
const state = new Map<string, string>();
const runner = {
  readState: (name: string): string => state.get(name) ?? "",
  saveState: (name: string, value: string): void => void state.set(name, value),
};

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "lockstep-step-test-"));
  state.clear();
});
afterEach(() => rmSync(temporary, { recursive: true }));

function variables(more: Readonly<Record<string, string>> = {}) {
  const run = {
    GITHUB_SERVER_URL: "https://github.com",
    GITHUB_REPOSITORY: "o/r",
    GITHUB_RUN_ID: "7",
    GITHUB_JOB: "build",
  };
  return { ...run, GITHUB_RUN_ATTEMPT: "1", GITHUB_SHA: "a".repeat(40), RUNNER_TEMP: temporary, ...more };
}

const evidence = (): string => join(temporary, "lockstep-evidence");

function refusal(more: Readonly<Record<string, string>> = {}): string | undefined {
  try {
    openStep(PHASES, variables(more), runner);
    return undefined;
  } catch (error) {
    if (error instanceof LockstepError) return error.code;
    throw error;
  }
}

describe("a step with several phases", () => {
  it("is one entry, found again through the state of the step", () => {
    const first = openStep(PHASES, variables(), runner);
    first.weaken(["Nothing was blocked."]);
    first.end(undefined);
    leaveStep(first, PHASES, runner);
    expect(readEvidence(evidence()).index.entries).toMatchObject([{ state: "running" }]);
    const last = openStep(PHASES, variables(), runner);
    last.write("report.json", JSON.stringify({ tool: "harden-runner", verdict: "pass" }));
    last.end("pass");
    leaveStep(last, PHASES, runner);
    openStep(PHASES, variables(), runner).end(undefined);
    const { entries } = readEvidence(evidence()).index;
    expect(entries).toMatchObject([{ state: "finished", verdict: "pass", weaker: ["Nothing was blocked."] }]);
  });

  it("stays failed where its first phase failed", () => {
    const first = openStep(PHASES, variables(), runner);
    first.fail("protection-unavailable");
    leaveStep(first, PHASES, runner);
    const last = openStep(PHASES, variables(), runner);
    last.end("pass");
    expect(readEvidence(evidence()).index.entries).toMatchObject([{ state: "failed", code: "protection-unavailable" }]);
  });

  it("never ends better than a phase of it has", () => {
    const first = openStep(PHASES, variables(), runner);
    first.end("fail");
    leaveStep(first, PHASES, runner);
    openStep(PHASES, variables(), runner).end("pass");
    expect(readEvidence(evidence()).index.entries).toMatchObject([{ state: "finished", verdict: "fail" }]);
    const second = openStep({ name: "gate", phases: ["main"] }, variables(), runner);
    second.end("pass");
    second.end("incomplete");
    expect(readEvidence(evidence()).index.entries[1]).toMatchObject({ verdict: "incomplete" });
  });

  it("takes no state that it cannot have left itself", () => {
    const first = openStep(PHASES, variables(), runner);
    const { place } = first;
    const states: readonly unknown[] = [
      ...["", "x", null, 1, [], {}],
      { ...place, entry: { ...place.entry, name: "gate" } },
      { ...place, entry: { ...place.entry, files: "none" } },
      { ...place, entry: undefined },
      { ...place, run: { ...place.run, runId: "8" } },
      { ...place, run: undefined },
      { ...place, folder: 1 },
      { ...place, folder: temporary },
    ];
    for (const saved of states) {
      state.set("evidence", JSON.stringify(saved));
      expect([saved, refusal()]).toEqual([saved, "response-malformed"]);
    }
    state.set("evidence", "{");
    expect(refusal()).toBe("response-malformed");
    state.set("evidence", JSON.stringify(place));
    expect(refusal()).toBeUndefined();
  });

  it("goes by its state, not by what the job made of its entry", () => {
    const first = openStep(PHASES, variables(), runner);
    first.weaken(["Nothing was blocked."]);
    leaveStep(first, PHASES, runner);
    const entry = join(evidence(), basename(first.place.folder), "entry.json");
    writeFileSync(entry, "{}");
    expect(refusal()).toBeUndefined();
    expect(readEvidence(evidence()).index.entries[0]?.weaker).toEqual(["Nothing was blocked."]);
  });

  it("is refused where its folder was exchanged", () => {
    const first = openStep(PHASES, variables(), runner);
    leaveStep(first, PHASES, runner);
    const { folder } = first.place;
    rmSync(folder, { recursive: true });
    expect(refusal()).toBe("response-malformed");
    mkdirSync(join(temporary, "elsewhere"));
    symlinkSync(join(temporary, "elsewhere"), folder);
    expect(refusal()).toBe("response-malformed");
    expect(existsSync(join(temporary, "elsewhere", "entry.json"))).toBe(false);
  });
});

describe("the folder of the evidence", () => {
  it("is nobody else's to read", () => {
    openStep(PHASES, variables(), runner);
    expect(lstatSync(evidence()).mode & 0o077).toBe(0);
  });

  it.each([
    ["RUNNER_TEMP is not set", { RUNNER_TEMP: "" }],
    ["RUNNER_TEMP is not there", { RUNNER_TEMP: "/nonexistent/temp" }],
  ])("is refused where %s", (_, more) => {
    expect(refusal(more)).toBe("output-not-writable");
  });

  it("is refused where a file or a link stands in its place", () => {
    writeFileSync(evidence(), "");
    expect(refusal()).toBe("output-not-writable");
    rmSync(evidence());
    mkdirSync(join(temporary, "elsewhere"));
    symlinkSync(join(temporary, "elsewhere"), evidence());
    expect(refusal()).toBe("output-not-writable");
  });

  it("is refused where it holds evidence of another run", () => {
    openStep(PHASES, variables(), runner);
    expect(refusal({ GITHUB_RUN_ID: "8" })).toBe("response-malformed");
    expect(refusal({ GITHUB_RUN_ATTEMPT: "2" })).toBe("response-malformed");
  });

  it.each([
    ["no JSON", "{"],
    ["no entry", "{}"],
    ["two entries", JSON.stringify({ schema: 1, run: {}, entries: [1, 2] })],
    ["nested without measure", `{"run":{},"entries":[${"[".repeat(200_000)}${"]".repeat(200_000)}]}`],
  ])("is refused where the entry of another step is %s", (_, text) => {
    const folder = openStep(PHASES, variables(), runner).place.folder;
    writeFileSync(join(folder, "entry.json"), text);
    expect(refusal()).toBe("response-malformed");
  });
});

/** Opens and ends three steps, as fast as it can, once everybody is there. */
const STEPS = `
  import { existsSync, writeFileSync } from "node:fs";
  const { openStep } = await import(${JSON.stringify(new URL("./open-step.ts", import.meta.url).href)});
  const [name, start] = process.argv.slice(2);
  writeFileSync(start + name, "");
  while (!existsSync(start)) await new Promise((resolve) => setTimeout(resolve, 1));
  for (const step of ["a", "b", "c"]) {
    const env = { ...process.env, GITHUB_ACTION: name + step };
    const open = openStep({ name: "gate", phases: ["main"] }, env, { readState: () => "" });
    open.write("report.json", JSON.stringify({ tool: "gate", verdict: "pass" }));
    open.end("pass");
  }`;

function runSteps(name: string, start: string): Promise<number | null> {
  const words = [
    "--conditions=source",
    "--experimental-strip-types",
    "--no-warnings",
    join(temporary, "steps.mjs"),
    name,
    start,
  ];
  const child = spawn(process.execPath, words, {
    env: { PATH: process.env["PATH"], ...variables() },
    stdio: "inherit",
  });
  return new Promise((resolve) => child.on("exit", resolve));
}

describe("steps that overlap in time", { timeout: 60_000 }, () => {
  it("lose no entry that changes after the entries were read and before the index is written", () => {
    const other = openStep({ name: "gate", phases: ["main"] }, variables(), runner);
    const rounds: string[] = [];
    composeIndex(evidence(), other.place.run, (path, text) => {
      if (rounds.push(path) === 1)
        writeEntry(other.place.folder, other.place.run, { ...other.place.entry, weaker: ["x"] });
      writeWhole(path, text);
    });
    expect(readEvidence(evidence()).index.entries[0]?.weaker).toEqual(["x"]);
    expect(rounds).toHaveLength(2);
  });

  it("lose none of 60 entries that 20 processes write at once", async () => {
    const start = join(temporary, "start");
    writeFileSync(join(temporary, "steps.mjs"), STEPS);
    const names = Array.from({ length: 20 }, (_, index) => `p${index}`);
    const ends = names.map((name) => runSteps(name, start));
    const isReady = async () => names.every((name) => existsSync(start + name));
    await expect.poll(isReady, { timeout: 30_000 }).toBe(true);
    writeFileSync(start, "");
    expect(await Promise.all(ends)).toEqual(names.map(() => 0));
    const { index, files } = readEvidence(evidence());
    expect(judgeEvidence({ index, files })).toEqual([]);
    const steps = index.entries.map(({ step }) => step).sort();
    expect(steps).toEqual(names.flatMap((name) => ["a", "b", "c"].map((step) => name + step)).sort());
  });
});
