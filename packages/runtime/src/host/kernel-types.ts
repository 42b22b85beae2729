// Where a member stands in one of the running kernel's structures, from the type information that the kernel carries of
// itself (BTF). Format: the kernel's documentation, bpf/btf.rst.
import { readFileSync } from "node:fs";

const FILE = "/sys/kernel/btf/vmlinux";
const MAGIC = 0xeb9f;
const HEADER = 24;
const RECORD = 12;
const STRUCT = 4;
/** Bytes that follow a type's record, for each kind by its number: fixed ones, and those of each of its entries. */
const FIXED: Readonly<Record<number, number>> = { 1: 4, 3: 12, 14: 4, 17: 4 };
const EACH: Readonly<Record<number, number>> = { 4: 12, 5: 12, 6: 8, 13: 8, 15: 12, 19: 12 };
const LAST_KIND = 19;
/** Where a structure has bit fields, the low bits of an offset hold it and the others the width. */
const OFFSET_BITS = 0xffffff;

/** The types of the running kernel, or undefined where it does not tell them. */
export function readKernelTypes(): Buffer | undefined {
  try {
    return readFileSync(FILE);
  } catch {
    return undefined;
  }
}

/** Bytes from the start of `structure` to `member`, a direct one. Undefined if the types do not say, or are not understood. */
export function memberOffset(types: Buffer, structure: string, member: string): number | undefined {
  try {
    return findMember(types, structure, member);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

/** Throws RangeError where the types end too early. */
function findMember(types: Buffer, structure: string, member: string): number | undefined {
  if (types.readUInt16LE(0) !== MAGIC || types.readUInt32LE(4) < HEADER) return undefined;
  const [start, length, texts] = [8, 12, 16].map((at) => types.readUInt32LE(at)) as [number, number, number];
  const first = types.readUInt32LE(4) + start;
  const named = (at: number, text: string): boolean =>
    holds(types, types.readUInt32LE(4) + texts + types.readUInt32LE(at), text);
  for (let at = first; at < first + length; ) {
    const info = types.readUInt32LE(at + 4);
    const [kind, count] = [(info >>> 24) & 0x1f, info & 0xffff];
    if (kind > LAST_KIND) return undefined;
    if (kind === STRUCT && named(at, structure))
      return memberIn(types, { at, info, count }, (place) => named(place, member));
    at += RECORD + (FIXED[kind] ?? 0) + count * (EACH[kind] ?? 0);
  }
  return undefined;
}

function memberIn(
  types: Buffer,
  { at, info, count }: { readonly at: number; readonly info: number; readonly count: number },
  isWanted: (place: number) => boolean,
): number | undefined {
  for (let place = at + RECORD; place < at + RECORD * (count + 1); place += RECORD) {
    if (!isWanted(place)) continue;
    const offset = types.readUInt32LE(place + 8);
    const bits = info >>> 31 === 1 ? offset & OFFSET_BITS : offset;
    return bits % 8 === 0 ? bits / 8 : undefined;
  }
  return undefined;
}

/** Whether `text` stands at `place`, with the NUL behind it. */
function holds(types: Buffer, place: number, text: string): boolean {
  const end = place + Buffer.byteLength(text);
  return types[end] === 0 && types.toString("latin1", place, end) === text;
}
