// The main phase of the gate.
import { runCheckAction, withEvidence } from "@lockstep/runtime";
import { gate } from "./program.ts";
import { spec } from "./spec.ts";

export const run = (): Promise<void> =>
  runCheckAction(spec, (request, inputs) => gate(withEvidence(request, inputs), inputs["fingerprint-key"]));
