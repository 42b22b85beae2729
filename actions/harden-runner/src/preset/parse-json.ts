// Reads the JSON that a tool prints about itself.

/** The members of a JSON object; none for anything else. */
export function parseJson(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return asRecord(JSON.parse(text ?? ""));
  } catch {
    return {};
  }
}

/** The members of an object; none for anything else. */
export function asRecord(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : {};
}

/** The texts in a list; none for anything else. */
export function asTexts(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((entry) => typeof entry === "string") : [];
}
