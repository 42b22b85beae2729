// Reads values of JSON that nobody has checked: what is not as it should be becomes empty, and long texts are cut.
import { clip } from "@lockstep/core";

export type JsonObject = Readonly<Record<string, unknown>>;

/** In UTF-16 code units. Longer texts say nothing more to people. */
const MAX_TEXT = 2_000;

export function objectOf(value: unknown): JsonObject {
  return isObject(value) ? value : {};
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

export function objectsOf(value: unknown): readonly JsonObject[] {
  return listOf(value).map(objectOf);
}

/** Empty for anything else than a text. */
export function textOf(value: unknown, maxLength: number = MAX_TEXT): string {
  return typeof value === "string" ? clip(value, maxLength) : "";
}

export function textsOf(value: unknown): readonly string[] {
  return listOf(value).map((item) => textOf(item));
}

/** A whole number from 0; 0 for anything else. */
export function numberOf(value: unknown): number {
  return Number.isSafeInteger(value) && Number(value) >= 0 ? Number(value) : 0;
}

export function choiceOf<Choice extends string>(value: unknown, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === value);
}
