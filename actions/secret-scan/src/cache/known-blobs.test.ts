import { Buffer } from "node:buffer";
import { Secret } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IdTable } from "./id-table.ts";
import { readKnownBlobs, writeKnownBlobs } from "./known-blobs.ts";

const DIGEST = Buffer.alloc(32, 7);
const OPEN = { digest: DIGEST, key: undefined };
const SEALED = { digest: DIGEST, key: new Secret("key") };

const id = fc.uint8Array({ minLength: 20, maxLength: 20 }).map((bytes) => Buffer.from(bytes).toString("hex"));
/** Ids that differ in their last byte only, too. */
const ids = fc
  .array(
    fc.oneof(
      id,
      fc.integer({ min: 0, max: 255 }).map((last) => "ab".repeat(19) + hex(last)),
    ),
    { minLength: 1 },
  )
  .map((all) => [...new Set(all)]);

function hex(byte: number): string {
  return byte.toString(16).padStart(2, "0");
}

function fileOf(fresh: readonly string[], terms: typeof OPEN | typeof SEALED = OPEN, known?: IdTable): Buffer {
  const bytes = writeKnownBlobs(known, fresh, terms);
  if (bytes === undefined) throw new Error("nothing to write");
  return bytes;
}

function tableOf(bytes: Buffer, terms: typeof OPEN | typeof SEALED = OPEN): IdTable {
  const table = readKnownBlobs(bytes, terms);
  if (typeof table === "string") throw new Error(table);
  return table;
}

describe("a file of clean blobs", () => {
  it("knows the ids that were written and no others", () => {
    fc.assert(
      fc.property(ids, ids, fc.constantFrom(OPEN, SEALED), (fresh, others, terms) => {
        const table = tableOf(fileOf(fresh, terms), terms);
        expect(fresh.filter((one) => !table.has(one))).toEqual([]);
        const strangers = others.filter((one) => !fresh.includes(one));
        expect(strangers.filter((one) => table.has(one))).toEqual([]);
      }),
    );
  });

  it("keeps of the known ids those that were asked for, and adds new ones", () => {
    fc.assert(
      fc.property(ids, ids, ids, (first, asked, fresh) => {
        const table = tableOf(fileOf(first));
        const kept = asked.filter((one) => table.has(one));
        const next = tableOf(fileOf(fresh, OPEN, table));
        const all = [...new Set([...first, ...asked, ...fresh])];
        expect(all.filter((one) => next.has(one)).sort()).toEqual([...new Set([...kept, ...fresh])].sort());
      }),
    );
  });

  it("holds ids of SHA-256 as well, and never takes one kind for the other", () => {
    const table = tableOf(fileOf(["a".repeat(64)]));
    expect(table.has("a".repeat(64))).toBe(true);
    expect(table.has("a".repeat(40))).toBe(false);
    expect(tableOf(fileOf(["b".repeat(40)], OPEN, table)).has("a".repeat(64))).toBe(false);
  });

  it.each(["", "zz".repeat(20), "a".repeat(39), "é".repeat(40)])("does not know %j", (text) => {
    expect(tableOf(fileOf(["a".repeat(40)])).has(text)).toBe(false);
  });

  it("does not count after any change to its bytes, nor cut off, nor with more behind it", () => {
    fc.assert(
      fc.property(ids, fc.nat(), fc.integer({ min: 1, max: 255 }), fc.boolean(), (fresh, place, change, seals) => {
        const terms = seals ? SEALED : OPEN;
        const bytes = fileOf(fresh, terms);
        const at = place % bytes.length;
        const changed = Buffer.from(bytes);
        changed[at] = (changed[at] ?? 0) ^ change;
        for (const damaged of [changed, bytes.subarray(0, at), Buffer.concat([bytes, Buffer.alloc(1)])]) {
          expect(typeof readKnownBlobs(damaged, terms)).toBe("string");
        }
      }),
    );
  });

  it("never throws, whatever the bytes", () => {
    const start = fileOf(["a".repeat(40)]).subarray(0, 16);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, begins) => {
        const given = begins ? Buffer.concat([start, bytes]) : Buffer.from(bytes);
        expect(typeof readKnownBlobs(given, OPEN)).toBe("string");
      }),
    );
  });

  it("does not count for other rules, another key, or where it should be sealed and is not", () => {
    const sealed = fileOf(["a".repeat(40)], SEALED);
    const open = fileOf(["a".repeat(40)]);
    const other = { digest: Buffer.alloc(32, 8), key: undefined };
    expect([
      readKnownBlobs(open, other),
      readKnownBlobs(open, SEALED),
      readKnownBlobs(sealed, OPEN),
      readKnownBlobs(sealed, { digest: DIGEST, key: new Secret("other") }),
      readKnownBlobs(Buffer.from("{}"), OPEN),
    ]).toEqual(["other-rules", "other-seal", "other-seal", "other-seal", "foreign"]);
  });

  it("does not count where its ids do not ascend", () => {
    const twice = Buffer.from("a".repeat(80), "hex");
    const falling = Buffer.from("b".repeat(40) + "a".repeat(40), "hex");
    expect([IdTable.over(twice, 20), IdTable.over(falling, 20), IdTable.over(Buffer.alloc(21), 20)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is not written without an id", () => {
    expect(writeKnownBlobs(undefined, [], OPEN)).toBeUndefined();
  });
});
