// Checks that JSON has the shape of a protobuf message, before a library that checks little turns it into one. Base64 must be
// what an encoder writes, lists have a limit, and a field nobody knows is refused where it might change what is meant.
import { Buffer } from "node:buffer";
import { isJsonObject } from "../json/json-value.ts";

/** What is wrong with `value`, or undefined. `path` says where it stands, for people. */
export type Shape = (value: unknown, path: string) => string | undefined;

const MAX_TEXT = 64 * 1024;

export const text: Shape = (value, path) =>
  typeof value === "string" && value.length <= MAX_TEXT ? undefined : `${path} is no text`;

/**
 * Bytes as base64 of at most `most` characters, standard or URL-safe, padded or not. Source: Protocol Buffers, "ProtoJSON format".
 */
export function bytesUpTo(most: number): Shape {
  return (value, path) => {
    if (typeof value !== "string" || value === "" || !isBase64(value)) return `${path} is no base64`;
    return value.length > most ? `${path} is too long` : undefined;
  };
}

/** For what is never long, such as keys, certificates, hashes and signatures: what reads them need not be fast. */
export const bytes = bytesUpTo(MAX_TEXT);

function isBase64(value: string): boolean {
  const plain = value.replace(/-/g, "+").replace(/_/g, "/").replace(/=/g, "");
  return withoutPadding(Buffer.from(value, "base64").toString("base64")) === plain && value.length - plain.length <= 2;
}

function withoutPadding(value: string): string {
  return value.replace(/=/g, "");
}

/** A number that counts something: zero or more, of at most 63 bits, as text or as a number. */
export const count: Shape = (value, path) => {
  const digits = typeof value === "number" && Number.isSafeInteger(value) ? String(value) : value;
  return typeof digits === "string" && /^(?:0|[1-9]\d{0,18})$/.test(digits) && BigInt(digits) < 2n ** 63n
    ? undefined
    : `${path} is no number of zero or more`;
};

/** A point in time (RFC 3339). */
export const time: Shape = (value, path) =>
  typeof value === "string" && RFC3339.test(value) && Number.isFinite(Date.parse(value))
    ? undefined
    : `${path} is no time`;

const RFC3339 = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)$/;

/** A text that is one of these. */
export function oneOf(values: readonly string[]): Shape {
  return (value, path) =>
    typeof value === "string" && values.includes(value) ? undefined : `${path} is none of ${values.join(", ")}`;
}

/** A list of `least` to `most` entries. */
export function list(entry: Shape, most: number, least = 0): Shape {
  return (value, path) => {
    if (!Array.isArray(value)) return `${path} is no list`;
    if (value.length < least) return `${path} has ${value.length} entries, at least ${least} expected`;
    if (value.length > most) return `${path} has more than ${most} entries`;
    return first(value, (item, index) => entry(item, `${path}[${index}]`));
  };
}

interface MessageRules {
  readonly required?: readonly string[];
  /** Exactly one of these must be there. */
  readonly either?: readonly string[];
  /** Newer versions of a trusted root may say more; of evidence every word has to be understood. */
  readonly unknown?: "refuse" | "ignore";
}

/** A message. As in every ProtoJSON, null is the same as a field that is left out. */
export function message(fields: Readonly<Record<string, Shape>>, rules: MessageRules = {}): Shape {
  const { required = [], either = [], unknown = "refuse" } = rules;
  return (value, path) => {
    if (!isJsonObject(value)) return `${path} is no object`;
    const given = Object.keys(value).filter((name) => value[name] !== null);
    const missing = required.find((name) => !given.includes(name));
    if (missing !== undefined) return `${path}.${missing} is missing`;
    if (either.length > 0 && given.filter((name) => either.includes(name)).length !== 1) {
      return `${path} has not exactly one of ${either.join(", ")}`;
    }
    return first(given, (name) => {
      const shape = Object.hasOwn(fields, name) ? fields[name] : undefined;
      if (shape) return shape(value[name], `${path}.${name}`);
      return unknown === "ignore" ? undefined : `${path} has a field that is not known`;
    });
  };
}

/** The first problem that one of `items` has. */
function first<Item>(items: readonly Item[], problem: (item: Item, index: number) => string | undefined) {
  for (const [index, item] of items.entries()) {
    const found = problem(item, index);
    if (found !== undefined) return found;
  }
  return undefined;
}
