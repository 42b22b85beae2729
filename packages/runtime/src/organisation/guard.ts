// Tells data of a known shape from anything else. Strict: a field nobody knows is a fault, not something to skip.

export type Guard<T> = (value: unknown) => value is T;

/** One guard for each field of `T`. */
export type Fields<T> = { readonly [K in keyof T]-?: Guard<Exclude<T[K], undefined>> };

export const isText: Guard<string> = (value) => typeof value === "string";
export const isFlag: Guard<boolean> = (value) => typeof value === "boolean";

/** An integer from 0 on. */
export const isCount: Guard<number> = (value): value is number => Number.isSafeInteger(value) && Number(value) >= 0;

export function matching(pattern: RegExp): Guard<string> {
  return (value): value is string => typeof value === "string" && pattern.test(value);
}

export function oneOf<const T extends string | number>(...values: readonly T[]): Guard<T> {
  return (value): value is T => values.some((allowed) => allowed === value);
}

export function either<A, B>(first: Guard<A>, second: Guard<B>): Guard<A | B> {
  return (value): value is A | B => first(value) || second(value);
}

export const isNull: Guard<null> = (value) => value === null;

export function listOf<T>(guard: Guard<T>): Guard<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every((entry) => guard(entry));
}

/** A JSON object with any keys. */
export function mapOf<T>(guard: Guard<T>): Guard<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> => isMapping(value) && Object.values(value).every(guard);
}

/** A JSON object with all of these fields, save those in `optional`, and no others. */
export function record<T extends object>(fields: Fields<T>, optional: readonly (keyof T)[] = []): Guard<T> {
  const guards = new Map<string, Guard<unknown>>(Object.entries(fields));
  const required = [...guards.keys()].filter((key) => !optional.some((name) => name === key));
  return (value): value is T =>
    isMapping(value) &&
    required.every((key) => Object.hasOwn(value, key)) &&
    Object.entries(value).every(([key, entry]) => guards.get(key)?.(entry) ?? false);
}

function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
