// Reads the inputs of an action as its declaration says.
import { type ActionSpec, type InputsOf, parseInputs, Secret } from "@lockstep/core";
import type { Runner } from "./runner.ts";

/** Masks every secret input in the log. First of all, because even a complaint about another input could hold the value. */
export function maskSecrets(spec: ActionSpec, runner: Runner): void {
  for (const [name, input] of Object.entries(spec.inputs)) {
    if (input.kind === "secret") runner.mask(new Secret(runner.readInput(name).trim()));
  }
}

/** The values of all inputs. Throws `UsageError` (`invalid-input`) with every problem at once. */
export function readInputs<Spec extends ActionSpec>(spec: Spec, runner: Runner): InputsOf<Spec> {
  const raw = Object.keys(spec.inputs).map((name) => [name, runner.readInput(name)] as const);
  return parseInputs(spec, Object.fromEntries(raw));
}
