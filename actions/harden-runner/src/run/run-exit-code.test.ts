import { describe, expect, it } from "vitest";
import { runExitCode } from "./run-exit-code.ts";

describe("the exit code of a run", () => {
  it.each([
    [0, "pass", 0],
    [0, "fail", 1],
    [0, "incomplete", 3],
    [7, "pass", 7],
    [7, "fail", 7],
    [130, "incomplete", 130],
  ] as const)("of a command with %i and the verdict %s is %i", (command, verdict, code) => {
    expect(runExitCode(command, verdict)).toBe(code);
  });
});
