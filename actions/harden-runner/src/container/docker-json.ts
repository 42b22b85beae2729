// Reads a JSON body so that Docker cannot read it otherwise. Go's encoding/json matches the names of fields without regard
// to case and merges repeated ones (documentation of json.Unmarshal), so fields are renamed to the one name they have, and
// only what was read here is sent on.
import { RequestRefused } from "./request-refused.ts";

export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };
export type JsonObject = { readonly [name: string]: Json };

const MAX_DEPTH = 32;

/** The value in `body`, which is UTF-8. Refuses what is no JSON, too deep, or holds a number that JavaScript would change. */
export function parseJson(body: Uint8Array): Json {
  const value = parsed(body);
  checkNumbers(value, 0);
  return value;
}

function parsed(body: Uint8Array): Json {
  try {
    return JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(body)) as Json;
  } catch {
    throw new RequestRefused("malformed", "the body is not JSON in UTF-8");
  }
}

function checkNumbers(value: Json, depth: number): void {
  if (depth > MAX_DEPTH) throw new RequestRefused("malformed", `the body is nested deeper than ${MAX_DEPTH} levels`);
  if (typeof value === "number" && Number.isInteger(value) && !Number.isSafeInteger(value)) {
    throw new RequestRefused("malformed", "the body holds a number beyond 2^53; use -1 where no limit is meant");
  }
  if (typeof value === "object" && value !== null)
    for (const part of Object.values(value)) checkNumbers(part, depth + 1);
}

/**
 * The fields of an object by their own names, in any case they were written in. Empty values of fields that are not in
 * `names` are dropped, since they ask for nothing; others are refused.
 */
export function readFields<Name extends string>(value: Json, names: readonly Name[], what: string): Fields<Name> {
  const found: Partial<Record<Name, Json>> = {};
  for (const [written, part] of Object.entries(objectOf(value, what))) {
    const name = names.find((known) => fold(known) === fold(written));
    if (name === undefined) {
      if (!isEmpty(part))
        throw new RequestRefused("unknown-option", `${what} has the field \`${clip(written)}\`, which is not known`);
    } else if (name in found) {
      throw new RequestRefused("malformed", `${what} has the field \`${name}\` twice`);
    } else found[name] = part;
  }
  return found;
}

export type Fields<Name extends string> = { readonly [Key in Name]?: Json };

/** As Go compares: the letters K and S have more than two forms (`ſ`, and the sign of Kelvin). */
function fold(name: string): string {
  return name.toUpperCase().toLowerCase();
}

/** True for what Go takes for nothing: null, false, 0, and empty texts, lists and objects. */
export function isEmpty(value: Json | undefined): boolean {
  if (value === undefined || value === null || value === false || value === 0 || value === "") return true;
  return typeof value === "object" && Object.keys(value).length === 0;
}

/** The object, or none for null. Refuses anything else. */
export function objectOf(value: Json | undefined, what: string): JsonObject {
  if (value === undefined || value === null) return {};
  if (typeof value !== "object" || Array.isArray(value))
    throw new RequestRefused("malformed", `${what} is not an object`);
  return value as JsonObject;
}

/** The list, or none for null. Refuses anything else. */
export function listOf(value: Json | undefined, what: string): readonly Json[] {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw new RequestRefused("malformed", `${what} is not a list`);
  return value;
}

/** The text, or the empty one for null. Refuses anything else. */
export function textOf(value: Json | undefined, what: string): string {
  if (value === undefined || value === null) return "";
  if (typeof value !== "string") throw new RequestRefused("malformed", `${what} is not a text`);
  return value;
}

/** The start of a text that somebody else chose, for a message. */
export function clip(text: string): string {
  return text.slice(0, 100);
}
