// Says where in a content something stands that was found in a decoded run.
import type { DecodedRun } from "./encoded-run.ts";

/**
 * The offsets in the content of the decoded bytes from `from` to `to`. Exact for UTF-16; the whole run for all others, since
 * a reader can point at an encoded run, but hardly into one.
 */
export function placeInRun(
  run: DecodedRun,
  from: number,
  to: number,
): { readonly start: number; readonly end: number } {
  const wide = run.encoding === "utf-16le" || run.encoding === "utf-16be";
  return wide ? { start: run.start + from * 2, end: run.start + to * 2 } : { start: run.start, end: run.end };
}
