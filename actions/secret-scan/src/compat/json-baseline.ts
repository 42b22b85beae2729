// Reads the JSON of other tools' baselines: bounded, and with every wrong value named by its place.
import type { SourceFile } from "@lockstep/core";
import { invalidFile, problemAt } from "../ignore/invalid-file.ts";

const MAX_LENGTH = 64 * 1024 * 1024;
export const MAX_BASELINE_ENTRIES = 50_000;

export type JsonRecord = Readonly<Record<string, unknown>>;

/** Throws a UsageError `policy-invalid`. The parser's own words are not repeated: they quote the text, which may hold secrets. */
export function parseBaselineJson({ path, text }: SourceFile): unknown {
  if (text.length > MAX_LENGTH) throw wrongBaseline(path, `it is larger than ${MAX_LENGTH} bytes`);
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    throw wrongBaseline(path, "not valid JSON");
  }
}

export function wrongBaseline(path: string, message: string): Error {
  return invalidFile(path, "Write the baseline anew with the tool that made it.", [problemAt(path, 1, message)]);
}

export function isRecord(value: unknown): value is JsonRecord {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** An own property only: names that objects inherit are not in the file. */
export function property(record: JsonRecord, key: string): unknown {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}
