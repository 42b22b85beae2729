// Turns the raw text of inputs into typed values. All problems are found before any is reported.
import { UsageError } from "../errors.ts";
import { Secret } from "../secret.ts";
import { nearest } from "../text/nearest.ts";
import type { Input } from "./input.ts";
import type { ActionSpec, InputsOf } from "./spec.ts";

/** The value of one input, or what is wrong with it. */
type Parsed = { readonly value: unknown } | { readonly problem: string };

/** The runner's and YAML's spellings of booleans (YAML 1.2 core schema, as `getBooleanInput` of the toolkit accepts). */
const TRUE = ["true", "True", "TRUE"];
const FALSE = ["false", "False", "FALSE"];

/**
 * Parses the raw values by name. A missing or empty value means the declared default. Throws one `UsageError`
 * (`invalid-input`) that lists every problem with the allowed values and the nearest match.
 */
export function parseInputs<Spec extends ActionSpec>(
  spec: Spec,
  raw: Readonly<Record<string, string | undefined>>,
): InputsOf<Spec> {
  const entries = Object.entries(spec.inputs).map(([name, input]) => ({ name, ...parseInput(name, input, raw[name]) }));
  const problems = entries.flatMap((entry) => ("problem" in entry ? [entry.problem] : []));
  if (problems.length > 0) {
    throw new UsageError("invalid-input", `${spec.title} cannot start with these inputs.`, {
      hint: "Correct the inputs named.",
      problems,
    });
  }
  const values = entries.flatMap((entry) => ("value" in entry ? [[entry.name, entry.value] as const] : []));
  return Object.fromEntries(values) as InputsOf<Spec>;
}

function parseInput(name: string, input: Input, given: string | undefined): Parsed {
  const raw = given?.trim() ?? "";
  switch (input.kind) {
    case "secret":
      return { value: raw === "" ? undefined : new Secret(raw) };
    case "flag":
      return parseFlag(name, raw, input.default);
    case "choice":
      return parseChoice(name, raw, input.choices, input.default);
    case "optional-choice":
      return raw === "" ? { value: undefined } : parseChoice(name, raw, input.choices, "");
    case "text":
      return parseText(name, raw === "" ? input.default : raw, input.maxLength);
  }
}

function parseFlag(name: string, raw: string, fallback: boolean): Parsed {
  if (raw === "") return { value: fallback };
  if (TRUE.includes(raw)) return { value: true };
  if (FALSE.includes(raw)) return { value: false };
  return { problem: `${name}: "${raw}" is neither true nor false` };
}

function parseChoice(name: string, raw: string, choices: readonly string[], fallback: string): Parsed {
  if (raw === "") return { value: fallback };
  if (choices.includes(raw)) return { value: raw };
  const meant = nearest(raw, choices);
  return {
    problem: `${name}: "${raw}" is not one of ${choices.join(", ")}${meant ? `; did you mean "${meant}"?` : ""}`,
  };
}

function parseText(name: string, value: string, maxLength: number): Parsed {
  if (value.length > maxLength) return { problem: `${name}: longer than ${maxLength} characters` };
  if (value.includes("\0")) return { problem: `${name}: holds a NUL character` };
  return { value };
}
