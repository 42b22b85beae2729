// The main phase of the pin-check action.
import { runCheckAction, withEvidence } from "@lockstep/runtime";
import { runPinCheck } from "./check.ts";
import { spec } from "./spec.ts";

export const run = (): Promise<void> =>
  runCheckAction(spec, (request, inputs) =>
    runPinCheck(withEvidence(request, inputs), { refreshesEvidence: inputs["refresh-evidence"] }),
  );
