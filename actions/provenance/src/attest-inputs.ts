// The inputs of the action as the program receives them.
import type { InputsOf } from "@lockstep/core";
import type { spec } from "./spec.ts";

export type AttestInputs = InputsOf<typeof spec>;
