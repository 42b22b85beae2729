// The main phase of the verify-artifact action.
import { type Environment, maskSecrets, runAction } from "@lockstep/runtime";
import { verifyStep } from "./run/verify-step.ts";
import { spec } from "./spec.ts";

export const run = (env: Environment = process.env): Promise<void> =>
  runAction(
    spec,
    (runner, evidence) => {
      maskSecrets(spec, runner);
      return verifyStep(runner, evidence, env);
    },
    env,
  );
