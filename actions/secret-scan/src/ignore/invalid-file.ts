// The error for a file of ignored findings, or a configuration, that is not what it should be.
import { type Problem, UsageError } from "@lockstep/core";

const MAX_PROBLEMS = 50;

/** A problem on one line, 1-based, of a file. */
export function problemAt(file: string, line: number, message: string): Problem {
  return { message, location: { file, line, column: 1, endLine: line, endColumn: 1 } };
}

/** `policy-invalid`, with at most 50 of the problems. */
export function invalidFile(file: string, hint: string, problems: readonly Problem[]): UsageError {
  return new UsageError("policy-invalid", `${file} cannot be used`, {
    hint,
    problems: problems.slice(0, MAX_PROBLEMS),
  });
}
