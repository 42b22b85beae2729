// Reads JSON of which nothing is known. Fields are looked up in a map, so that no name means anything special.

export type JsonObject = ReadonlyMap<string, unknown>;

/** The fields of a JSON object; undefined for anything else. */
export function readJsonObject(text: string): JsonObject | undefined {
  try {
    return asJsonObject(JSON.parse(text));
  } catch {
    return undefined;
  }
}

/** The fields of a parsed value that is an object and no array. */
export function asJsonObject(value: unknown): JsonObject | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return new Map<string, unknown>(Object.entries(value));
}
