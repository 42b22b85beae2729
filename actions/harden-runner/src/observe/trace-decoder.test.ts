import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TRACE_CATALOG } from "./trace-catalog.ts";
import { TraceDecoder } from "./trace-decoder.ts";
import { parseTraceFormat } from "./trace-format.ts";
import type { TraceRecord } from "./trace-record.ts";

const COMMON = `format:
	field:unsigned short common_type;	offset:0;	size:2;	signed:0;
	field:int common_pid;	offset:4;	size:4;	signed:1;
`;
const EXEC = `name: sched_process_exec
ID: 365
${COMMON}
	field:__data_loc char[] filename;	offset:8;	size:4;	signed:0;
	field:pid_t pid;	offset:12;	size:4;	signed:1;
	field:pid_t old_pid;	offset:16;	size:4;	signed:1;
`;
const FORK = `ID: 205
${COMMON}
	field:pid_t pid;	offset:8;	size:4;	signed:1;
	field:char comm[16];	offset:12;	size:16;	signed:0;
	field:u64 clone_flags;	offset:32;	size:8;	signed:0;
`;
const FORMATS = [
  { group: "sched", name: "sched_process_exec", format: EXEC },
  { group: "task", name: "task_newtask", format: FORK },
];

function decode(page: Buffer): { records: readonly TraceRecord[]; decoder: TraceDecoder } {
  const decoder = new TraceDecoder(TRACE_CATALOG, FORMATS);
  const records: TraceRecord[] = [];
  decoder.decode(page, (record) => records.push(record));
  return { records, decoder };
}

function exec(pid: number, file: Buffer): Buffer {
  const data = Buffer.alloc(Math.ceil((20 + file.length + 1) / 4) * 4);
  data.writeUInt16LE(365, 0);
  data.writeUInt32LE(pid, 4);
  data.writeUInt32LE(((file.length + 1) << 16) | 20, 8);
  data.writeUInt32LE(pid, 12);
  data.writeUInt32LE(pid, 16);
  file.copy(data, 20);
  return data;
}

function fork(pid: number, child: number, comm: Buffer): Buffer {
  const data = Buffer.alloc(40);
  data.writeUInt16LE(205, 0);
  data.writeUInt32LE(pid, 4);
  data.writeUInt32LE(child, 8);
  comm.copy(data, 12, 0, 16);
  data.writeUInt32LE(0x10000, 32);
  return data;
}

/** A page as the kernel lays it out, each record `delta` nanoseconds after the one before it. */
function page(records: readonly Buffer[], delta = 5, start = 1_000): Buffer {
  const entries = records.map((data) => {
    const small = data.length <= 112;
    const header = Buffer.alloc(small ? 4 : 8);
    header.writeUInt32LE(((delta << 5) | (small ? data.length / 4 : 0)) >>> 0, 0);
    if (!small) header.writeUInt32LE(data.length + 4, 4);
    return Buffer.concat([header, data]);
  });
  return framed(Buffer.concat(entries), start);
}

function framed(body: Buffer, start: number): Buffer {
  const header = Buffer.alloc(16);
  header.writeBigUInt64LE(BigInt(start), 0);
  header.writeUInt32LE(body.length, 8);
  return Buffer.concat([header, body]);
}

describe("the format of an event", () => {
  it("gives the number and the places of the fields", () => {
    const format = parseTraceFormat(EXEC);
    expect(format?.id).toBe(365);
    expect(format?.fields.get("filename")).toEqual({ offset: 8, size: 4, elsewhere: true });
    expect(parseTraceFormat(FORK)?.fields.get("comm")).toEqual({ offset: 12, size: 16, elsewhere: false });
  });

  it("is refused without a number or fields", () => {
    expect(parseTraceFormat("")).toBeUndefined();
    expect(parseTraceFormat("ID: x\nfield:int a;offset:0;size:4;")).toBeUndefined();
  });
});

describe("decoding a page", () => {
  it("reads records with their times", () => {
    const { records } = decode(page([exec(7, Buffer.from("/bin/true")), fork(7, 8, Buffer.from("sh"))]));
    expect(records).toEqual([
      { kind: "exec", at: 1_005, task: 7, before: 7, file: "/bin/true" },
      { kind: "fork", at: 1_010, task: 7, child: 8, flags: 0x10000 },
    ]);
  });

  it("follows long gaps, absolute times and padding", () => {
    const extend = Buffer.alloc(8);
    extend.writeUInt32LE((7 << 5) | 30, 0);
    extend.writeUInt32LE(2, 4);
    const stamp = Buffer.alloc(8);
    stamp.writeUInt32LE((9 << 5) | 31, 0);
    stamp.writeUInt32LE(100, 4);
    const dead = Buffer.alloc(12);
    dead.writeUInt32LE((1 << 5) | 29, 0);
    dead.writeUInt32LE(8, 4);
    const one = page([fork(1, 2, Buffer.alloc(0))]).subarray(16);
    const { records } = decode(
      framed(Buffer.concat([extend, one, stamp, one, dead, one, Buffer.from([29, 0, 0, 0]), one]), 0),
    );
    const base = 100 * 2 ** 27 + 9;
    expect(records.map(({ at }) => at)).toEqual([2 * 2 ** 27 + 7 + 5, base + 5, base + 5 + 1 + 5]);
  });

  it("counts records of unknown events and broken pages", () => {
    const unknown = exec(1, Buffer.from("x"));
    unknown.writeUInt16LE(999, 0);
    expect(decode(page([unknown])).decoder).toMatchObject({ seen: 1, broken: 1 });
    expect(decode(page([unknown]).subarray(0, 30)).decoder).toMatchObject({ seen: 0, broken: 1 });
  });

  it("reads nothing beyond a record that is too short", () => {
    const short = exec(7, Buffer.from("x")).subarray(0, 8);
    const next = exec(8, Buffer.from("/bin/next"));
    const { records } = decode(page([short, next, short]));
    expect(records.map((record) => record.kind === "exec" && [record.before, record.file])).toEqual([
      [0, ""],
      [8, "/bin/next"],
      [0, ""],
    ]);
  });

  it("makes one record of one event, whatever its path and name hold", () => {
    const hostile = fc.oneof(
      fc.uint8Array({ maxLength: 300 }).map((bytes) => Buffer.from(bytes)),
      fc
        .string({ unit: "binary", maxLength: 60 })
        .map((text) => Buffer.from(`\n   sh-1 [000] ..... 1.0: sched_process_exit: comm=${text}`)),
    );
    fc.assert(
      fc.property(fc.array(hostile, { maxLength: 5 }), hostile, (paths, comm) => {
        const { records } = decode(page([...paths.map((path, index) => exec(index, path)), fork(50, 51, comm)]));
        expect(records.map(({ kind, task }) => [kind, task])).toEqual([
          ...paths.map((_, index) => ["exec", index]),
          ["fork", 50],
        ]);
      }),
    );
  });

  it("ends on any bytes, without an error and without reading past the page", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), fc.boolean(), (bytes, framedBody) => {
        const body = Buffer.from(bytes);
        const { records } = decode(framedBody ? framed(body, 0) : body);
        expect(records.length).toBeLessThanOrEqual(bytes.length / 4);
      }),
    );
  });
});
