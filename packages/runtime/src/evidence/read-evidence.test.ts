import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { basename, dirname, join } from "node:path";
import { LockstepError, MAX_INDEX_BYTES } from "@lockstep/core";
import { judgeEvidence } from "@lockstep/core/evidence";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { openStep } from "./open-step.ts";
import { readEvidence } from "./read-evidence.ts";
import type { OpenStep } from "./step-evidence.ts";

const NO_STATE = { readState: () => "" };

let temporary = "";
let root = "";

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "lockstep-evidence-test-"));
  root = join(temporary, "lockstep-evidence");
});
afterEach(() => rmSync(temporary, { recursive: true }));

function begin(name: string, step = name): OpenStep {
  const run = { GITHUB_SERVER_URL: "https://github.com", GITHUB_REPOSITORY: "o/r", GITHUB_RUN_ID: "7" };
  const more = { GITHUB_JOB: "build", GITHUB_RUN_ATTEMPT: "1", GITHUB_SHA: "a".repeat(40), GITHUB_ACTION: step };
  return openStep({ name, phases: ["main"] }, { RUNNER_TEMP: temporary, ...run, ...more }, NO_STATE);
}

/** A step that has passed. Gives its folder, absolute. */
function pass(name: string, step = name): string {
  const open = begin(name, step);
  const report = open.write("report.json", JSON.stringify({ tool: name, verdict: "pass" }));
  open.end("pass");
  return dirname(report);
}

function problems(folder = root): readonly string[] {
  const { index, files } = readEvidence(folder);
  return judgeEvidence({ index, files }).map(({ code }) => code);
}

function refusal(): string | undefined {
  try {
    readEvidence(root);
    return undefined;
  } catch (error) {
    if (error instanceof LockstepError) return `${error.name} ${error.code}`;
    throw error;
  }
}

describe("evidence that steps have left", () => {
  it("is read as it was written", () => {
    const folder = pass("gate");
    const { index, files, read } = readEvidence(root);
    expect(index.run).toMatchObject({ repository: "o/r", runId: "7", attempt: "1" });
    expect(index.entries).toMatchObject([{ name: "gate", step: "gate", state: "finished", verdict: "pass" }]);
    const path = `${basename(folder)}/report.json`;
    expect([...files]).toMatchObject([[path, { tool: "gate", verdict: "pass" }]]);
    expect(JSON.parse(read(path).toString())).toEqual({ tool: "gate", verdict: "pass" });
    expect(problems()).toEqual([]);
  });

  it("shows a step that began and was cancelled", () => {
    pass("gate");
    begin("secret-scan");
    expect(problems()).toEqual(["step-unfinished"]);
  });

  it("shows a step that failed, whatever it said before", () => {
    const step = begin("gate");
    step.write("report.json", JSON.stringify({ tool: "gate", verdict: "pass" }));
    step.end("pass");
    step.fail("internal");
    step.end("pass");
    expect(readEvidence(root).index.entries).toMatchObject([{ state: "failed", code: "internal" }]);
    expect(problems()).toEqual(["step-failed"]);
  });

  it("shows what inputs took away, without control characters", () => {
    const step = begin("gate");
    step.write("report.json", JSON.stringify({ tool: "gate", verdict: "pass" }));
    step.weaken(["only a\u001b[2Jb\n"]);
    step.end("pass");
    expect(readEvidence(root).index.entries[0]?.weaker).toEqual(["only a\\u{1b}[2Jb\\n"]);
    expect(problems()).toEqual(["step-weaker"]);
  });
});

function indexOfPass(): string {
  pass("gate");
  return join(root, "index.json");
}

function linkIndex(): void {
  const index = indexOfPass();
  renameSync(index, join(temporary, "elsewhere"));
  symlinkSync(join(temporary, "elsewhere"), index);
}

/** A file with a hole takes no space. */
function growReport(): void {
  const path = join(pass("gate"), "report.json");
  truncateSync(path, 5 * 1024 ** 3);
}

describe("evidence that somebody changed", () => {
  it("shows a report with another digest", () => {
    appendFileSync(join(pass("gate"), "report.json"), " ");
    expect(problems()).toEqual(["digest-mismatch"]);
  });

  it("shows a report that is gone", () => {
    rmSync(join(pass("gate"), "report.json"));
    expect(problems()).toEqual(["report-missing"]);
  });

  it("shows a step that finished twice", () => {
    pass("gate");
    pass("gate");
    expect(problems()).toEqual(["report-duplicate"]);
  });

  it("shows a file that the index does not name", () => {
    writeFileSync(join(pass("gate"), "other.json"), "{}");
    writeFileSync(join(root, "more"), "");
    expect(problems()).toEqual(["file-unlisted", "file-unlisted"]);
  });

  it("shows the entry of a step that was taken out of the index", () => {
    const index = join(root, "index.json");
    pass("gate");
    const before = readEvidence(root).indexText;
    begin("secret-scan");
    writeFileSync(index, before);
    expect(problems()).toEqual(["file-unlisted"]);
  });

  it.each([
    ["a link in place of a file", () => symlinkSync("/etc/hostname", join(pass("gate"), "link"))],
    ["a link in place of a folder", () => symlinkSync(pass("gate"), join(root, "gate-aaaaaa"))],
    ["folders that are too deep", () => mkdirSync(join(pass("gate"), "a/b/c"), { recursive: true })],
    ["a file larger than all evidence may be", () => growReport()],
    ["an index that is too large", () => truncateSync(indexOfPass(), MAX_INDEX_BYTES + 1)],
    ["an index that is no JSON", () => writeFileSync(indexOfPass(), "{")],
    ["an index of another schema", () => writeFileSync(indexOfPass(), '{"schema":2}')],
    ["an index that is a link", linkIndex],
  ])("is refused with %s", (_, change) => {
    change();
    expect(refusal()).toBe("IntegrityError response-malformed");
  });

  it("is not there where there is no index", () => {
    expect(refusal()).toBe("UnavailableError not-found");
    mkdirSync(root);
    expect(refusal()).toBe("UnavailableError not-found");
  });

  it("gives no file that changed since it was looked at", () => {
    const folder = pass("gate");
    const evidence = readEvidence(root);
    appendFileSync(join(folder, "report.json"), " ");
    expect(() => evidence.read(`${basename(folder)}/report.json`)).toThrow(
      expect.objectContaining({ code: "digest-mismatch" }),
    );
    expect(() => evidence.read("../x")).toThrow(expect.objectContaining({ code: "digest-mismatch" }));
  });
});
