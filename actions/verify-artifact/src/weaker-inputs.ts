// What inputs take away from what verify-artifact demands without them.
import { type InputsOf, POLICY_PATH } from "@lockstep/core";
import type { spec } from "./spec.ts";

export function weakerInputs({ config }: Pick<InputsOf<typeof spec>, "config">): readonly string[] {
  if (config === POLICY_PATH) return [];
  if (config === "none") return ["The policy was not read (config: none)."];
  return [`The policy was read from ${config}, not from ${POLICY_PATH}.`];
}
