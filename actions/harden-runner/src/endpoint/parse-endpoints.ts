// Reads a list of endpoints as people write it. Everything that is wrong is found in one go.
import { clip, revealControls } from "@lockstep/core";
import type { Endpoint } from "./endpoint.ts";
import type { EndpointProblem, EndpointProblemCode } from "./endpoint-problem.ts";
import { findOverlaps, type Placed } from "./find-overlaps.ts";
import { formatEndpoint } from "./format-endpoint.ts";
import { readEndpoint } from "./read-endpoint.ts";

/** More than any job needs. */
const MAX_ENDPOINTS = 1000;
/** What is looked at, with comments and blank lines. */
const MAX_LINES = 10_000;
const SHOWN = 80;

export interface ParsedEndpoints {
  readonly endpoints: readonly Endpoint[];
  /** In the order of the lines. */
  readonly problems: readonly EndpointProblem[];
}

/**
 * Parses the lines of one list. `origin` names the place of a line, counted from 0, for people. A `#` at the start of a
 * line or after a space begins a comment. A line that says what another one of the same list says is a problem, too.
 */
export function parseEndpoints(lines: readonly string[], origin: (index: number) => string): ParsedEndpoints {
  const placed: Placed[] = [];
  const problems: EndpointProblem[] = [];
  const add = (index: number, code: EndpointProblemCode, line: string, why: string) =>
    problems.push({ code, index, message: `${origin(index)}: \`${clip(revealControls(line), SHOWN)}\`: ${why}` });
  for (const [index, raw] of lines.slice(0, MAX_LINES).entries()) {
    const line = withoutComment(raw);
    if (line === "") continue;
    const reading = readEndpoint(line);
    if (!reading.ok) add(index, reading.code, line, reading.why);
    else if (placed.length < MAX_ENDPOINTS)
      placed.push({ index, endpoint: { ...reading.value, origin: origin(index) } });
    else {
      add(index, "too-many", line, `a list has at most ${MAX_ENDPOINTS} endpoints`);
      break;
    }
  }
  if (lines.length > MAX_LINES) add(MAX_LINES, "too-many", "", `a list has at most ${MAX_LINES} lines`);
  for (const { index, endpoint, code, other } of findOverlaps(placed)) {
    const what = code === "duplicate" ? "says the same as" : "is already covered by";
    add(index, code, formatEndpoint(endpoint), `it ${what} \`${formatEndpoint(other)}\` (${other.origin})`);
  }
  problems.sort((a, b) => a.index - b.index);
  return { endpoints: placed.map(({ endpoint }) => endpoint), problems };
}

/** A name holds no `#`, so one that stands directly after other text is left to be refused as part of it. */
function withoutComment(raw: string): string {
  const start = /(?:^|\s)#/.exec(raw);
  return (start ? raw.slice(0, start.index) : raw).trim();
}
