// Reads the TOML files in which tools keep their settings.
import { parse } from "smol-toml";
import { asRecord } from "./parse-json.ts";

/** Far deeper than settings are. */
const MAX_DEPTH = 50;

/** The tables of a TOML text; none where it is missing or cannot be read. */
export function readToml(text: string | undefined): Readonly<Record<string, unknown>> {
  try {
    return asRecord(parse(text ?? "", { maxDepth: MAX_DEPTH }));
  } catch {
    return {};
  }
}
