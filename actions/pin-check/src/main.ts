// The main phase of the pin-check action.
import { runCheckAction } from "@lockstep/runtime";
import { runPinCheck } from "./check.ts";
import { spec } from "./spec.ts";

export const run = (): Promise<void> =>
  runCheckAction(spec, (request, inputs) => runPinCheck(request, { refreshesEvidence: inputs["refresh-evidence"] }));
