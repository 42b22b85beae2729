// What the inputs that all static checks share take away from what they would check without them.
import { realpathSync } from "node:fs";
import { resolve } from "node:path";
import { type ActionSpec, type InputsOf, POLICY_PATH } from "@lockstep/core";
import type { CheckInputs } from "./check-inputs.ts";
import type { CheckOutcome } from "./run-check-action.ts";

type Inputs = InputsOf<ActionSpec<CheckInputs>>;

/** What is known before anything is checked. */
export function weakerInputs({ config }: Pick<Inputs, "config">): readonly string[] {
  return config === POLICY_PATH ? [] : [`The policy was read from ${config}, not from ${POLICY_PATH}.`];
}

/** What shows once the repository is known. `workspace` is the folder (absolute) that the input `path` starts from. */
export function weakerOutcome(
  { path, "on-incomplete": asked }: Pick<Inputs, "path" | "on-incomplete">,
  workspace: string,
  { root, onIncomplete }: Pick<CheckOutcome, "root" | "onIncomplete">,
): readonly string[] {
  const isWhole = realpathSync.native(resolve(workspace, path)) === realpathSync.native(root);
  return [
    ...(isWhole ? [] : [`Only ${path} was checked, not the whole repository.`]),
    ...(asked === "warn" && onIncomplete === "warn" ? ["What could not be checked did not fail the step."] : []),
  ];
}
