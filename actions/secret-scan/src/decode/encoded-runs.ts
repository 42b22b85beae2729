// Finds the text that a content hides in an encoding. One level: whoever calls it looks into the decoded bytes in turn.
import { blockRuns } from "./block-runs.ts";
import { DECODE_LIMITS, type DecodedRun, type EncodedRun, type UndecodedRun } from "./encoded-run.ts";
import { ESCAPE_FORMS, escapeRuns } from "./escape-runs.ts";
import { inOrder } from "./in-order.ts";
import { wideEncoding, wideRuns } from "./wide-text.ts";

const REASONS: Readonly<Record<UndecodedRun["why"], string>> = {
  damaged: "data in it is damaged",
  truncated: "data in it breaks off",
  "unpacks-too-large": "data in it unpacks to too much",
  "too-many-runs": `data is in it in more than ${DECODE_LIMITS.runs} places`,
};

/**
 * Base64 and hexadecimal runs that hold text or gzip data, escaped texts, or the whole content where it is UTF-16. In the order
 * of their starts; they may overlap. Never throws. `onUndecoded` is told, in a few words, what was not looked into: it is to be
 * reported as not checked.
 */
export function* encodedRuns(content: Buffer, onUndecoded: (why: string) => void): Generator<DecodedRun> {
  for (const run of boundedRuns(content)) {
    if ("bytes" in run) yield run;
    else onUndecoded(`${run.encoding} ${REASONS[run.why]}`);
  }
}

/** The same with the runs that could not be decoded in between. */
export function* boundedRuns(content: Buffer): Generator<EncodedRun> {
  let count = 0;
  for (const run of allRuns(content)) {
    if (count === DECODE_LIMITS.runs) {
      yield { start: run.start, end: content.length, encoding: run.encoding, why: "too-many-runs" };
      return;
    }
    count++;
    yield run;
  }
}

function allRuns(content: Buffer): Iterable<EncodedRun> {
  const wide = wideEncoding(content);
  if (wide !== undefined) return wideRuns(content, wide);
  return inOrder<EncodedRun>([blockRuns(content), ...ESCAPE_FORMS.map((form) => escapeRuns(content, form))]);
}
