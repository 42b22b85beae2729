// The kinds of input an action can declare, and what each yields.
import type { Secret } from "../secret.ts";

interface Described {
  readonly description: string;
}

/** Free text, at most `maxLength` UTF-16 code units. */
export interface TextInput extends Described {
  readonly kind: "text";
  readonly default: string;
  readonly maxLength: number;
}

/** One of a closed list of words. */
export interface ChoiceInput<Choice extends string = string> extends Described {
  readonly kind: "choice";
  readonly choices: readonly Choice[];
  readonly default: Choice;
}

/** One of a closed list of words, or nothing. */
export interface OptionalChoiceInput<Choice extends string = string> extends Described {
  readonly kind: "optional-choice";
  readonly choices: readonly Choice[];
  readonly default: "";
}

/** `true` or `false`, in the spellings of YAML 1.2's core schema. */
export interface FlagInput extends Described {
  readonly kind: "flag";
  readonly default: boolean;
}

/** A credential: masked in logs, never printed. The default may be an expression such as the job's token. */
export interface SecretInput extends Described {
  readonly kind: "secret";
  readonly default: string;
}

export type Input = TextInput | ChoiceInput | OptionalChoiceInput | FlagInput | SecretInput;

/** The value a program receives for an input. An empty secret, or an optional choice not made, is undefined. */
export type ValueOf<I extends Input> =
  I extends ChoiceInput<infer Choice>
    ? Choice
    : I extends OptionalChoiceInput<infer Choice>
      ? Choice | undefined
      : I extends FlagInput
        ? boolean
        : I extends SecretInput
          ? Secret | undefined
          : string;

const DEFAULT_MAX_LENGTH = 4096;

export function text(options: { description: string; default?: string; maxLength?: number }): TextInput {
  const { description, default: fallback = "", maxLength = DEFAULT_MAX_LENGTH } = options;
  return { kind: "text", description, default: fallback, maxLength };
}

export function choice<const Choice extends string>(
  choices: readonly Choice[],
  options: { description: string; default: NoInfer<Choice> },
): ChoiceInput<Choice> {
  return { kind: "choice", choices, ...options };
}

export function optionalChoice<const Choice extends string>(
  choices: readonly Choice[],
  options: { description: string },
): OptionalChoiceInput<Choice> {
  return { kind: "optional-choice", choices, default: "", ...options };
}

export function flag(options: { description: string; default: boolean }): FlagInput {
  return { kind: "flag", ...options };
}

export function secret(options: { description: string; default?: string }): SecretInput {
  return { kind: "secret", description: options.description, default: options.default ?? "" };
}
