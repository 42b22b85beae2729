// Where members stand in the running kernel's structures, from the type information that the kernel carries of itself (BTF).
// Format: the kernel's documentation, bpf/btf.rst.
import { closeSync, openSync, readSync } from "node:fs";
import { FilePieces } from "./file-pieces.ts";

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
/** Bytes of names that are looked through at a time. */
const NAMES_AT_ONCE = 32 * 1024;

export type Member = readonly [structure: string, member: string];

/**
 * For each: bytes from the start of the structure to the member, a direct one. Undefined if the kernel does not say, or its
 * types cannot be read.
 */
export function kernelOffsets(members: readonly Member[]): readonly (number | undefined)[] {
  let file: number | undefined;
  try {
    const types = openSync(FILE, "r");
    file = types;
    return memberOffsets(new FilePieces((into, at) => readSync(types, into, 0, into.length, at)), members);
  } catch {
    return members.map(() => undefined);
  } finally {
    if (file !== undefined) closeSync(file);
  }
}

/** The same for types that are given. Undefined for all if the types are not understood or end too early. */
export function memberOffsets(types: FilePieces, members: readonly Member[]): readonly (number | undefined)[] {
  try {
    return findMembers(types, members);
  } catch (error) {
    if (error instanceof RangeError) return members.map(() => undefined);
    throw error;
  }
}

/** Throws RangeError where the types end too early. */
function findMembers(types: FilePieces, members: readonly Member[]): readonly (number | undefined)[] {
  const header = types.u32(4);
  if (types.u16(0) !== MAGIC || header < HEADER) throw new RangeError("no types");
  const places = placesOf(types, { start: header + types.u32(16), length: types.u32(20) }, new Set(members.flat()));
  const wanted = new Set(members.map(([structure]) => places.get(structure)));
  const structures = findStructures(types, { start: header + types.u32(8), length: types.u32(12) }, wanted);
  return members.map(([structure, member]) => {
    const at = structures.get(places.get(structure));
    const name = places.get(member);
    return at === undefined || name === undefined ? undefined : memberIn(types, at, name);
  });
}

interface Section {
  readonly start: number;
  readonly length: number;
}

/** Where each text begins among the names, from their start. Each name stands there once, between two NULs. */
function placesOf(types: FilePieces, { start, length }: Section, texts: ReadonlySet<string>): Map<string, number> {
  const overlap = Math.max(...[...texts].map((text) => Buffer.byteLength(text))) + 2;
  const places = new Map<string, number>();
  for (let at = 0; at < length; at += NAMES_AT_ONCE) {
    const piece = types.bytes(start + at, Math.min(NAMES_AT_ONCE + overlap, length - at));
    for (const text of texts) {
      const found = piece.indexOf(`\0${text}\0`, 0, "latin1");
      if (found !== -1 && !places.has(text)) places.set(text, at + found + 1);
    }
  }
  return places;
}

/** Where the record of the first structure of each name is, by the place of its name. */
function findStructures(
  types: FilePieces,
  { start, length }: Section,
  wanted: ReadonlySet<number | undefined>,
): ReadonlyMap<number | undefined, number> {
  const found = new Map<number | undefined, number>();
  for (let at = start; at < start + length; ) {
    const info = types.u32(at + 4);
    const [kind, count] = [(info >>> 24) & 0x1f, info & 0xffff];
    if (kind > LAST_KIND) throw new RangeError("a kind of type that is not known");
    const name = types.u32(at);
    if (kind === STRUCT && wanted.has(name) && !found.has(name)) found.set(name, at);
    at += RECORD + (FIXED[kind] ?? 0) + count * (EACH[kind] ?? 0);
  }
  return found;
}

/** `name`: the place of the member's name. */
function memberIn(types: FilePieces, at: number, name: number): number | undefined {
  const info = types.u32(at + 4);
  const count = info & 0xffff;
  for (let place = at + RECORD; place < at + RECORD * (count + 1); place += RECORD) {
    if (types.u32(place) !== name) continue;
    const offset = types.u32(place + 8);
    const bits = info >>> 31 === 1 ? offset & OFFSET_BITS : offset;
    return bits % 8 === 0 ? bits / 8 : undefined;
  }
  return undefined;
}
