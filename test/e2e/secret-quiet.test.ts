// Real source trees that hold no credential are quiet: nothing of the levels that fail a run, but what is listed here.

import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { expect, test } from "vitest";
import { ROOT } from "../../scripts/repository.ts";
import { lockstep } from "./bundles.ts";
import { readReport } from "./report.ts";

/** A private key that GitHub prints as an example in the description of its API. It is whole, and nobody's. */
const KNOWN: readonly string[] = [
  "private-key-pem node_modules/@octokit/openapi/generated/api.github.com.deref.json",
  "private-key-pem node_modules/@octokit/openapi/generated/api.github.com.json",
];
/** Hundreds of megabytes, on a machine that may be busy. */
const TIMEOUT_MS = 180_000;

test.each([
  ["this repository's own packages", join(ROOT, "node_modules"), 100],
  ["the headers of the system", "/usr/include", 10],
])("%s", { timeout: TIMEOUT_MS }, async (_what, folder, megabytes) => {
  using output = new ScratchFolder();
  const file = join(output.path, "report.json");
  const words = ["secret-scan", folder, "--mode", "tree", "--format", "json", "--output", file];
  const { exitCode } = await lockstep(words, { cwd: output.path, timeoutMs: TIMEOUT_MS });
  const report = readReport(file);
  const sure = report.findings.filter(({ severity }) => severity === "error");
  const found = sure
    .map(({ ruleId, location }) => `${ruleId} ${location.file}`)
    .filter((place) => !KNOWN.includes(place));
  expect({ found, notChecked: report.notChecked }).toEqual({ found: [], notChecked: [] });
  expect(exitCode).toBe(sure.length > 0 ? 1 : 0);
  expect(report.stats["bytes"]).toBeGreaterThan(megabytes * 1_000_000);
});
