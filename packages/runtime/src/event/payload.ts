// The event payload as a tree of unknown values. Nothing in it is believed before it has been looked at.
import { type ReadText, UnavailableError, type Unreadable } from "@lockstep/core";

/** GitHub caps webhook payloads at 25 MB (GitHub documentation, "Webhook events and payloads"). */
const MAX_BYTES = 25 * 1024 * 1024;

/** Reads a text file within a limit in bytes. */
export type ReadFile = (path: string, maxBytes: number) => ReadText | Unreadable;

/** A JSON object. */
export type Payload = Readonly<Record<string, unknown>>;

/** The payload in the file at `path`. Throws `UnavailableError` (`event-unreadable`) unless it is a JSON object. */
export function readPayload(path: string, readFile: ReadFile): Payload {
  const file = readFile(path, MAX_BYTES);
  if (!file.ok) throw eventUnreadable(`the file at GITHUB_EVENT_PATH cannot be used: ${file.why}`);
  const value = parseJson(file.text);
  if (!isObject(value)) throw eventUnreadable("the file at GITHUB_EVENT_PATH does not hold a JSON object");
  return value;
}

/** The value at a path of keys, or undefined where a key or an object on the way is missing. */
export function valueAt(payload: Payload, ...keys: readonly string[]): unknown {
  let value: unknown = payload;
  for (const key of keys) {
    if (!isObject(value) || !Object.hasOwn(value, key)) return undefined;
    value = value[key];
  }
  return value;
}

/** The string at a path of keys, or undefined where there is none. */
export function textAt(payload: Payload, ...keys: readonly string[]): string | undefined {
  const value = valueAt(payload, ...keys);
  return typeof value === "string" ? value : undefined;
}

/** The error for an event that cannot be understood. The run must then end incomplete, never as if it were local. */
export function eventUnreadable(what: string): UnavailableError {
  return new UnavailableError("event-unreadable", `Cannot tell what this run is about: ${what}`, {
    hint: "Run the step on a GitHub Actions runner without changing its GITHUB_* variables; outside Actions, unset them.",
  });
}

function isObject(value: unknown): value is Payload {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
