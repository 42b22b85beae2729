// What inputs take away from what secret-scan reads without them.
import type { Mode } from "./source/mode.ts";

/** All history is more than what an event is about. */
const WHOLE: readonly Mode[] = ["auto", "history"];

export function weakerInputs({ mode, range }: { readonly mode: Mode; readonly range: string }): readonly string[] {
  if (WHOLE.includes(mode)) return [];
  return [`Only a part was scanned (mode: ${mode}${range === "" ? "" : `, range: ${range}`}).`];
}
