// Reads a verdict. What is none is never a pass.
import type { Verdict } from "@lockstep/core";
import { choiceOf } from "./json-value.ts";

const VERDICTS = ["pass", "fail", "incomplete"] as const;

export function readVerdict(value: unknown): Verdict {
  return choiceOf(value, VERDICTS) ?? "incomplete";
}
