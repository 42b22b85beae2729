// Reads TOML files.
import type { Read } from "./manifest.ts";

/** Far deeper than any manifest or lock. */
const MAX_DEPTH = 100;

/** The value of a TOML text. Its tables have no prototype. The parser is loaded at its first use. */
export async function readToml(text: string): Promise<Read<unknown>> {
  const { parse, TomlError } = await import("smol-toml");
  try {
    return { ok: true, value: parse(text, { maxDepth: MAX_DEPTH }) };
  } catch (thrown) {
    const line = thrown instanceof TomlError ? thrown.line : 1;
    return { ok: false, why: "not valid TOML", offset: offsetOfLine(text, line) };
  }
}

function offsetOfLine(text: string, line: number): number {
  let offset = 0;
  for (let passed = 1; passed < line; passed++) offset = text.indexOf("\n", offset) + 1;
  return offset;
}
