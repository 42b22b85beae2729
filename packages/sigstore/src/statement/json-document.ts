// Reads JSON that somebody else wrote: bounded in size and depth before it is parsed, never believed afterwards.
import { Buffer } from "node:buffer";
import { UsageError } from "@lockstep/core";
import { isJsonObject, type JsonObject } from "../json/json-value.ts";
import { parseJson } from "../trust/json-text.ts";

export interface DocumentLimits {
  /** Of the text in UTF-8. */
  readonly maxBytes: number;
}

/** Less than verification takes: a document becomes part of a statement, which must still be readable. */
const MAX_DEPTH = 190;

/**
 * The object in `text`; a byte order mark is skipped. `what` names it in messages. Throws `UsageError` (`invalid-input`) for
 * a text that is too large, nested deeper than 190 levels, no JSON, or JSON that is no object.
 */
export function parseJsonDocument(text: string, what: string, { maxBytes }: DocumentLimits): JsonObject {
  const size = Buffer.byteLength(text);
  if (size > maxBytes) throw invalid(`${what} has ${size} bytes; the limit is ${maxBytes}`);
  const json = text.startsWith("\uFEFF") ? text.slice(1) : text;
  const value = parse(json);
  if (isJsonObject(value)) return value;
  throw invalid(`${what} is not a JSON object of at most ${MAX_DEPTH} levels`);
}

/** The text at `key`, undefined where there is none. Only own properties count. */
export function textField(object: JsonObject, key: string): string | undefined {
  const value = Object.hasOwn(object, key) ? object[key] : undefined;
  return typeof value === "string" ? value : undefined;
}

function parse(json: string): unknown {
  try {
    return parseJson(json, MAX_DEPTH);
  } catch {
    return undefined;
  }
}

function invalid(message: string): UsageError {
  return new UsageError("invalid-input", `${message}.`, {
    hint: "Pass a JSON document of the kind that the documentation of the input names.",
  });
}
