import { randomBytes } from "node:crypto";
import { gzipSync } from "node:zlib";
import { type Finding, type Report, renderJson, renderSarif, UsageError } from "@lockstep/core";
import { hostileText, type StepLog, StepLogReader } from "@lockstep/testkit";
import fc from "fast-check";
import type { Log } from "sarif";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Terminal } from "../command.ts";
import { main } from "../main.ts";
import { type Format, writeReport } from "./output.ts";

let printed = "";

/** Standard output and standard error in one, as the runner reads them. */
function terminal(env: Terminal["env"]): Terminal {
  const stream = { write: (text: string) => (printed += text) };
  return { env, cwd: () => "/", stdout: stream, stderr: stream };
}

const ON_RUNNER = terminal({ GITHUB_ACTIONS: "true" });
const ELSEWHERE = terminal({});

const FINDING: Finding = {
  ...{ ruleId: "rule", severity: "error", confidence: "high", message: "text", subject: "subject", related: [] },
  ...{ helpUrl: "https://docs.example.test", fingerprint: "f".repeat(64) },
  location: { file: "a.yml", line: 1, column: 1, endLine: 1, endColumn: 2 },
};

beforeEach(() => {
  printed = "";
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => {
    printed += String(chunk);
    return true;
  });
});
afterEach(() => vi.restoreAllMocks());

/** What was printed since the last call, as GitHub's runner takes it. */
function received(): StepLog {
  const reader = new StepLogReader(new Set(), { debug: false });
  for (const line of printed.split(/\r\n|\r|\n/)) reader.read(line);
  printed = "";
  return reader.result();
}

function reportOf(text: string): Report {
  return {
    ...{ schema: 1, tool: "check", version: "0.0.0", verdict: "incomplete", stats: {} },
    ...{ findings: [], suppressed: [], subjects: [], rules: [], checks: [] },
    notChecked: [{ what: text, why: text }],
  };
}

/** The commands by which text is shielded are the only ones to be carried out. */
function forged(log: StepLog): readonly string[] {
  return log.commands.map(({ name }) => name).filter((name) => name !== "stop-commands");
}

test.each<Format>(["text", "json", "sarif"])("no text of a repository becomes a command in %s", (format) => {
  writeReport(reportOf("##[error]forged"), format, undefined, ELSEWHERE);
  expect(forged(received())).toContain("error");
  fc.assert(
    fc.property(hostileText(), (text) => {
      writeReport(reportOf(`##[error]forged\n::error::forged\n${text}`), format, undefined, ON_RUNNER);
      const log = received();
      expect([forged(log), log.annotations]).toEqual([[], []]);
    }),
  );
});

test("JSON says the same on a runner as elsewhere, and is left alone elsewhere", () => {
  const report = reportOf("###[error]\\##[x] # \\\\##[");
  const texts = { json: renderJson(report), sarif: renderSarif(report) };
  for (const format of ["json", "sarif"] as const) {
    printed = "";
    writeReport(report, format, undefined, ON_RUNNER);
    expect(JSON.parse(printed)).toEqual(JSON.parse(texts[format]));
    printed = "";
    writeReport(report, format, undefined, ELSEWHERE);
    expect(printed).toBe(texts[format]);
  }
});

test("SARIF that code scanning would not take is cut, and says so beside it", { timeout: 30_000 }, () => {
  // Three quarters are left of such a text when it is packed.
  const noise = (): string => randomBytes(500_000).toString("base64");
  const findings = Array.from({ length: 22 }, () => ({ ...FINDING, evidence: { noise: noise() } }));
  const said = { stdout: "", stderr: "" };
  const stream = (name: keyof typeof said) => ({ write: (text: string) => (said[name] += text) });
  const place = { ...ELSEWHERE, stdout: stream("stdout"), stderr: stream("stderr") };
  writeReport({ ...reportOf("a"), findings }, "sarif", undefined, place);
  expect(gzipSync(said.stdout).length).toBeLessThan(10_000_000);
  const log: Log = JSON.parse(said.stdout);
  expect(log.runs[0]?.results).toHaveLength(10);
  expect(said.stderr).toContain("12 results");
});

test("JSON holds no mark of a command, not even with characters in it that the runner skips", () => {
  writeReport(reportOf("#\u200d#\ufe0f[error]forged"), "json", undefined, ON_RUNNER);
  expect(printed).not.toContain("#");
});

test.each(["::error::forged", "##[error]forged", "###[error]forged"])("no error becomes %s", async (text) => {
  const { exitCode } = process;
  const cwd = (): string => {
    throw new UsageError("invalid-input", text, { hint: text });
  };
  for (const [place, commands] of [
    [ELSEWHERE, ["error", "error"]],
    [ON_RUNNER, []],
  ] as const) {
    await main(["pin-check"], { ...place, cwd });
    expect(printed).toContain("(invalid-input)");
    expect(forged(received())).toEqual(commands);
  }
  process.exitCode = exitCode;
});
