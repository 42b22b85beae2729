// The exit code that a verdict has, for every command.
import type { Verdict } from "@lockstep/core";
import type { ExitCode } from "./command.ts";

export const VERDICT_EXIT: Readonly<Record<Verdict, ExitCode>> = { pass: 0, fail: 1, incomplete: 3 };
