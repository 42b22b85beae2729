// Gzip data, and what is no archive.
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { archiveKind } from "./archive-kind.ts";
import { ArchiveBudget } from "./archive-member.ts";
import { openArchive } from "./open-archive.ts";

function open(content: Buffer, budget?: ArchiveBudget): readonly string[] {
  return Array.from(openArchive(content, "gzip", budget), (member) => {
    return `${member.path}: ${"bytes" in member ? member.bytes.toString() : `(${member.why})`}`;
  });
}

describe("compressed data", () => {
  it("is given up to where it breaks off", () => {
    const packed = gzipSync("one two three four five six seven");
    expect(open(packed.subarray(0, -12))).toEqual([expect.stringMatching(/^: one/), ": (truncated)"]);
  });

  it.each(["text", "name"])("is given where something else stands behind it: %s", (text) => {
    const packed = gzipSync(text);
    expect(open(Buffer.concat([packed, Buffer.from("something else")]))).toEqual([`: ${text}`, ": (damaged)"]);
    const named = Buffer.concat([
      packed.subarray(0, 10),
      Buffer.from("name\0"),
      packed.subarray(10),
      Buffer.from("else"),
    ]);
    named[3] = 8;
    expect(open(named)).toEqual([`: ${text}`, ": (damaged)"]);
  });

  it("is reported where it is damaged", () => {
    expect(open(Buffer.concat([gzipSync("a").subarray(0, 10), Buffer.alloc(30, 0xff)]))).toEqual([": (damaged)"]);
  });

  it("is bounded", () => {
    const bomb = gzipSync(Buffer.alloc(100_000));
    expect(open(bomb, new ArchiveBudget({ bytes: 50_000 }))).toEqual([": (archive unpacks to too much)"]);
    expect(open(bomb, new ArchiveBudget({ memberBytes: 50_000 }))).toEqual([": (too large)"]);
    expect(open(bomb, new ArchiveBudget({ members: 0 }))).toEqual([": (too many members)"]);
  });
});

describe("bytes of any kind", () => {
  it("are no archive", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => archiveKind(Buffer.from(bytes)) === undefined),
    );
    expect(archiveKind(Buffer.alloc(0))).toBeUndefined();
    expect(archiveKind(Buffer.alloc(2048))).toBeUndefined();
    expect(archiveKind(Buffer.from("a name and no header".repeat(100)))).toBeUndefined();
  });
});
