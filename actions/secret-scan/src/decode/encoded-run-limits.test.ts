// What is hidden keeps the scan neither busy nor blind: large runs come in pieces, and what is too much is reported.
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { encodingsOf, SECRET, WAYS } from "../../test/hidden-text.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { DECODE_LIMITS, type EncodedRun } from "./encoded-run.ts";
import { boundedRuns, encodedRuns } from "./encoded-runs.ts";

const make = new Synthetic("encoded-run-limits");

function problemsOf(content: Buffer): readonly (string | undefined)[] {
  return [...boundedRuns(content)].flatMap((run) => ("why" in run ? [run.why] : []));
}

describe("limits", () => {
  it.each(WAYS.slice(0, 7))("finds what lies across the pieces of a large run: %s, %s", (_encoding, _name, encode) => {
    const size = (DECODE_LIMITS.bytes / (encode("ab").length / 2)) | 0;
    for (const length of [DECODE_LIMITS.bytes, size]) {
      const text = `${"filler text.".repeat(1 + length / 12).slice(0, length - 20)}${SECRET}${"filler".repeat(2000)}`;
      const runs = [...boundedRuns(Buffer.from(encode(text)))];
      expect(runs.some((run) => "bytes" in run && run.bytes.includes(SECRET))).toBe(true);
      expect(runs.every((run) => "bytes" in run && run.bytes.length <= DECODE_LIMITS.bytes)).toBe(true);
    }
  });

  it("keeps the order where the pieces of a large block overlap", () => {
    const part = Buffer.concat([Buffer.from("some sixteen and more"), make.bytes(1200)]);
    const size = Math.ceil((3 * DECODE_LIMITS.bytes) / part.length);
    const text = Buffer.concat(Array(size).fill(part)).toString("base64");
    const starts = [...boundedRuns(Buffer.from(text))].map((run) => run.start);
    expect(starts.length).toBeGreaterThan(size);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
  });

  it("reports more runs than it gives", () => {
    const line = `${Buffer.from(make.alnum(30)).toString("base64")};`;
    const content = Buffer.from(line.repeat(DECODE_LIMITS.runs + 5));
    const whys: string[] = [];
    expect([...encodedRuns(content, (why) => whys.push(why))]).toHaveLength(DECODE_LIMITS.runs);
    expect(whys).toHaveLength(1);
    expect(problemsOf(content)).toEqual(["too-many-runs"]);
  });

  it("reports gzip data that unpacks to too much", () => {
    const bomb = gzipSync(Buffer.alloc(DECODE_LIMITS.unpacked + 1)).toString("base64");
    expect(problemsOf(Buffer.from(bomb))).toEqual(["unpacks-too-large"]);
  });

  it("bounds what all gzip runs unpack to", () => {
    const bomb = gzipSync(Buffer.alloc(DECODE_LIMITS.unpacked)).toString("base64");
    const runs: readonly EncodedRun[] = [...boundedRuns(Buffer.from(Array(10).fill(bomb).join(" ")))];
    expect(runs.filter((run) => "bytes" in run)).toHaveLength(DECODE_LIMITS.unpackedInAll / DECODE_LIMITS.unpacked);
    expect(runs.filter((run) => "why" in run)).toHaveLength(2);
  });

  it("gives what there is of gzip data that breaks off, and reports it", () => {
    const packed = gzipSync(`${SECRET} ${make.alnum(400)}`);
    const content = Buffer.from(packed.subarray(0, 250).toString("base64"));
    expect(encodingsOf(content, SECRET)).toEqual(["base64+gzip"]);
    expect(problemsOf(content)).toEqual(["truncated"]);
  });

  it("reports damaged gzip data", () => {
    const packed = gzipSync(make.alnum(400));
    packed.fill(0xff, 20, 60);
    expect(problemsOf(Buffer.from(packed.toString("base64")))).toEqual(["damaged"]);
  });
});
