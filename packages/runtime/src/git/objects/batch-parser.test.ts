import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { BatchParser } from "./batch-parser.ts";
import type { BlobEvent } from "./blob-event.ts";
import { IdQueue } from "./id-queue.ts";
import { SpareBuffers } from "./spare-buffers.ts";

interface Answer {
  readonly id: string;
  readonly body: Buffer | undefined;
}

const answers = fc
  .array(fc.option(fc.uint8Array({ maxLength: 200 })), { maxLength: 20 })
  .map((bodies): readonly Answer[] =>
    bodies.map((body, at) => ({ id: at.toString(16).padStart(40, "0"), body: body ? Buffer.from(body) : undefined })),
  );

function print({ id, body }: Answer): Buffer {
  if (body === undefined) return Buffer.from(`${id} missing\n`);
  return Buffer.concat([Buffer.from(`${id} blob ${body.length}\n`), body, Buffer.from("\n")]);
}

function started(ids: readonly string[]): { readonly parser: BatchParser; readonly queue: IdQueue } {
  const queue = new IdQueue(ids);
  for (const _ of queue.lines());
  return { parser: new BatchParser(queue, new SpareBuffers()), queue };
}

function wholeBlobs(events: readonly BlobEvent[]): readonly (readonly [string, string])[] {
  return events.flatMap((event) => {
    if (event.kind !== "batch") return [];
    const { bytes, blobs } = event;
    return blobs.map(({ id, offset, size }) => [id, bytes.toString("latin1", offset, offset + size)] as const);
  });
}

describe("BatchParser", () => {
  it("gives every blob as it is, however the output is cut", () => {
    fc.assert(
      fc.property(answers, fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1 }), (list, cuts) => {
        const { parser } = started(list.map(({ id }) => id));
        const output = Buffer.concat(list.map(print));
        for (let at = 0, turn = 0; at < output.length; turn++) {
          const length = cuts[turn % cuts.length] ?? 1;
          expect(parser.push(output.subarray(at, at + length))).toBe(true);
          at += length;
        }
        expect(parser.finish()).toBeUndefined();
        const events = parser.take();
        const problems = events.flatMap((event) => (event.kind === "problem" ? [event.id] : []));
        expect(problems).toEqual(list.filter(({ body }) => body === undefined).map(({ id }) => id));
        const expected = list.flatMap(({ id, body }) => (body ? [[id, body.toString("latin1")]] : []));
        expect(wholeBlobs(events)).toEqual(expected);
      }),
    );
  });

  it("takes a blob that broke off for none, and keeps those before it", () => {
    fc.assert(
      fc.property(answers, fc.double({ min: 0, max: 1, noNaN: true }), (list, share) => {
        const { parser, queue } = started(list.map(({ id }) => id));
        const output = Buffer.concat(list.map(print));
        parser.push(output.subarray(0, Math.floor(output.length * share)));
        const brokenOff = parser.finish();
        const events = parser.take();
        for (const event of events) {
          if (event.kind === "batch")
            expect(event.bytes.length).toBe(event.blobs.reduce((sum, { size }) => sum + size, 0));
        }
        const told = wholeBlobs(events).length + events.filter(({ kind }) => kind === "problem").length;
        const due = brokenOff === undefined ? queue.first() : brokenOff;
        expect(list[told]?.id).toBe(due);
      }),
    );
  });

  it.each([
    `${"0".repeat(39)}1 blob 0\n\n`,
    `${"0".repeat(40)} blob x\n`,
    `${"0".repeat(40)} blob -1\n`,
    `${"0".repeat(40)} blob\n`,
    `${"0".repeat(40)} blob 1\nab`,
    `${"0".repeat(40)} ambiguous\n`,
    "x".repeat(300),
  ])("stops at what git does not print: %.60s", (output) => {
    const { parser } = started(["0".repeat(40)]);
    expect(parser.push(Buffer.from(output))).toBe(false);
    parser.finish();
    expect(wholeBlobs(parser.take())).toEqual([]);
  });

  it("uses memory again that was given back", () => {
    const spare = new SpareBuffers();
    const memory = new ArrayBuffer(2 * 1024 * 1024);
    spare.give(memory);
    spare.give(new ArrayBuffer(5));
    const queue = new IdQueue(["0".repeat(40)]);
    for (const _ of queue.lines());
    const parser = new BatchParser(queue, spare);
    parser.push(Buffer.from(`${"0".repeat(40)} blob 1\na\n`));
    parser.finish();
    const [event] = parser.take();
    expect(event?.kind === "batch" && event.bytes.buffer === memory).toBe(true);
  });
});
