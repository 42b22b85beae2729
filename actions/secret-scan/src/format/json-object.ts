// Reads JSON objects that are hidden in credentials, in plain text or in base 64. Never throws.
import { Buffer } from "node:buffer";

/** What nobody puts into a credential; longer text is not parsed. */
const MAX_LENGTH = 16_384;

export type JsonObject = Readonly<Record<string, unknown>>;

/** Undefined for everything that is not an object. */
export function parseJsonObject(text: string): JsonObject | undefined {
  if (text.length > MAX_LENGTH || !text.startsWith("{")) return undefined;
  try {
    const value: unknown = JSON.parse(text);
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** Base 64 in either alphabet, with or without padding. */
export function parseBase64Object(text: string): JsonObject | undefined {
  return text.length > 2 * MAX_LENGTH ? undefined : parseJsonObject(Buffer.from(text, "base64").toString("utf8"));
}

/** The member as a text of at most 200 characters; undefined where it is none. */
export function textMember(object: JsonObject, name: string): string | undefined {
  const value = object[name];
  return typeof value === "string" && value.length <= 200 ? value : undefined;
}

/** What starts with a brace is an object, if it is anything. */
function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null;
}
