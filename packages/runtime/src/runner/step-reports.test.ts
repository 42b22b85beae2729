import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { outputFolder } from "./output-folder.ts";
import { findStepReports } from "./step-reports.ts";

let temporary: string;
beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), "lockstep-reports-"));
});
afterEach(() => rmSync(temporary, { recursive: true }));

function report(tool: string, text: string): void {
  writeFileSync(join(outputFolder(tool, { RUNNER_TEMP: temporary }), "report.json"), text);
}

describe("reports of steps", () => {
  it("are found in the folders that steps are given", () => {
    report("pin-check", "one");
    report("secret-scan", "two");
    outputFolder("gate", { RUNNER_TEMP: temporary });
    expect(findStepReports({ RUNNER_TEMP: temporary }, 100)).toEqual([
      { tool: "pin-check", text: "one" },
      { tool: "secret-scan", text: "two" },
    ]);
  });

  it("are left out where they are too large, no file, or behind a link", () => {
    report("pin-check", "far too long");
    mkdirSync(join(outputFolder("gate", { RUNNER_TEMP: temporary }), "report.json"));
    const elsewhere = mkdtempSync(join(tmpdir(), "lockstep-elsewhere-"));
    writeFileSync(join(elsewhere, "report.json"), "x");
    symlinkSync(elsewhere, join(temporary, "lockstep-gate-abcdef"));
    symlinkSync(
      join(elsewhere, "report.json"),
      join(outputFolder("secret-scan", { RUNNER_TEMP: temporary }), "report.json"),
    );
    expect(findStepReports({ RUNNER_TEMP: temporary }, 5)).toEqual([]);
    rmSync(elsewhere, { recursive: true });
  });

  it("are none where there is no place for them", () => {
    expect(findStepReports({}, 100)).toEqual([]);
    expect(findStepReports({ RUNNER_TEMP: join(temporary, "none") }, 100)).toEqual([]);
  });
});
