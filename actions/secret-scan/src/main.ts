// The main phase of the secret-scan action.
import { runCheckAction } from "@lockstep/runtime";
import { runSecretScan } from "./check.ts";
import { spec } from "./spec.ts";
import { weakerInputs } from "./weaker-inputs.ts";

export const run = (): Promise<void> =>
  runCheckAction(
    spec,
    (request, { mode, range, verify, cache, "fingerprint-key": key }) =>
      runSecretScan(request, { mode, range: range || undefined, verify, cache: cache ? "runner" : undefined, key }),
    weakerInputs,
  );
