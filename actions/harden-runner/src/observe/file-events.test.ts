import { describe, expect, it } from "vitest";
import type { MemberOffsets } from "./dynamic-events.ts";
import { RecordFields } from "./field-reader.ts";
import { fileProbes } from "./file-events.ts";
import { parseTraceFormat } from "./trace-format.ts";

const DEVICE = 266_338_304;
const OFFSETS: Readonly<Record<string, number>> = {
  "file f_inode": 32,
  "file f_flags": 64,
  "inode i_sb": 40,
  "inode i_ino": 72,
  "super_block s_dev": 16,
  "path dentry": 8,
  "dentry d_inode": 48,
  "dentry d_name": 32,
  "qstr name": 8,
};

const probes = (offsets = OFFSETS) =>
  fileProbes("ours", DEVICE, (members) => members.map((member) => offsets[member.join(" ")])).map((entry) => ({
    ...entry,
    definitions: [...entry.definitions],
  }));

function probe(name: string) {
  const found = probes().find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

/** As Linux 6.1 lays them out. */
const COMMON = `ID: 1501
	field:unsigned short common_type;	offset:0;	size:2;	signed:0;
	field:int common_pid;	offset:4;	size:4;	signed:1;
	field:unsigned long __probe_ip;	offset:8;	size:8;	signed:0;
`;
const WRITE = `${COMMON}	field:u32 flags;	offset:16;	size:4;	signed:0;
	field:u64 inode;	offset:20;	size:8;	signed:0;
	field:u32 device;	offset:28;	size:4;	signed:0;
`;
const UNLINK = `${COMMON}	field:u64 inode;	offset:16;	size:8;	signed:0;
	field:u32 device;	offset:24;	size:4;	signed:0;
	field:__data_loc char[] name;	offset:28;	size:4;	signed:1;
`;

function fields(format: string, record: Buffer): RecordFields {
  const parsed = parseTraceFormat(format);
  if (parsed === undefined) throw new Error("no format");
  return new RecordFields(parsed, record).at(record, 0, record.length);
}

describe("the events of files", () => {
  it("are one line each, below our own group, and the same fields in every form", () => {
    for (const { name, definitions } of probes()) {
      const fetched = definitions.map((definition) => definition.match(/ \w+=/g)?.sort());
      expect(new Set(definitions.map((definition) => definition.split(" ")[0]))).toEqual(new Set([`p:ours/${name}`]));
      expect(fetched[1]).toEqual(fetched[0]);
    }
  });

  it("are asked of one file system, and of files that are opened to be written", () => {
    expect(probe("write").filter).toBe(`device==${DEVICE}&&flags&579`);
    expect(new Set(probes().map(({ filter }) => filter))).toEqual(
      new Set([`device==${DEVICE}&&flags&579`, `device==${DEVICE}`]),
    );
  });

  it("are defined by offsets where the kernel knows no names, and by names alone where it tells no offsets", () => {
    expect(probe("write").definitions[1]).toBe(
      "p:ours/write security_file_open flags=+64($arg1):u32 inode=+72(+32($arg1)):u64 device=+16(+40(+32($arg1))):u32",
    );
    expect(probe("truncate").definitions[1]).toBe(
      "p:ours/truncate security_path_truncate inode=+72(+48(+8($arg1))):u64 device=+16(+40(+48(+8($arg1)))):u32",
    );
    expect(probe("rename_to").definitions[1]).toBe(
      "p:ours/rename_to security_inode_rename inode=+72($arg3):u64 device=+16(+40($arg3)):u32 name=+0(+40($arg4)):string",
    );
    const { "super_block s_dev": _, ...without } = OFFSETS;
    expect(probes(without).map(({ definitions }) => definitions.length)).toEqual(probes().map(() => 1));
  });

  it("look up each offset once, and only where names are refused", () => {
    const asked: string[] = [];
    const offsetsOf: MemberOffsets = (members) => members.map((member) => asked.push(member.join(" ")));
    for (const { definitions } of fileProbes("ours", DEVICE, offsetsOf)) {
      const [first] = definitions;
      expect(first).toContain("->");
    }
    expect(asked).toEqual([]);
    for (const { definitions } of fileProbes("ours", DEVICE, offsetsOf)) expect([...definitions]).toHaveLength(2);
    expect(asked.sort()).toEqual(Object.keys(OFFSETS).sort());
  });

  it("tell the file that is written, or the folder and the entry", () => {
    const write = Buffer.alloc(32);
    write.writeBigUInt64LE(2n ** 40n + 7n, 20);
    expect(probe("write").read(fields(WRITE, write))).toEqual({ kind: "write", inode: 2 ** 40 + 7 });
    const unlink = Buffer.alloc(36);
    unlink.writeBigUInt64LE(7n, 16);
    unlink.writeUInt32LE((4 << 16) | 32, 28);
    unlink.write("a.c", 32);
    expect(probe("unlink").read(fields(UNLINK, unlink))).toEqual({ kind: "write", inode: 7, name: "a.c" });
  });

  it("read a record that is too short as no file", () => {
    expect(probe("write").read(fields(WRITE, Buffer.alloc(24)))).toEqual({ kind: "write", inode: 0 });
  });
});
