// Reads the headers of zip members: those in the central directory, and those in front of the data.
import {
  DIRECTORY_HEADER,
  DIRECTORY_HEADER_SIZE,
  IN_EXTRA,
  LOCAL_HEADER,
  LOCAL_HEADER_SIZE,
  ZIP64_EXTRA,
} from "./zip-format.ts";

export interface ZipEntry {
  readonly path: string;
  readonly flags: number;
  readonly method: number;
  readonly packedSize: number;
  /** As the archive says; nobody relies on it. */
  readonly size: number;
  /** Offset of the header in front of the data. */
  readonly header: number;
}

const LONGEST_PATH = 4096;

/** The entry of the central directory at an offset, and where the next one starts; undefined if there is none. */
export function directoryEntry(content: Buffer, at: number): { entry: ZipEntry; next: number } | undefined {
  if (at < 0 || at + DIRECTORY_HEADER_SIZE > content.length) return undefined;
  if (content.readUInt32LE(at) !== DIRECTORY_HEADER) return undefined;
  const name = at + DIRECTORY_HEADER_SIZE;
  const extra = name + content.readUInt16LE(at + 28);
  const comment = extra + content.readUInt16LE(at + 30);
  const next = comment + content.readUInt16LE(at + 32);
  if (next > content.length) return undefined;
  const plain = {
    path: pathOf(content, name, extra),
    flags: content.readUInt16LE(at + 8),
    method: content.readUInt16LE(at + 10),
    packedSize: content.readUInt32LE(at + 20),
    size: content.readUInt32LE(at + 24),
    header: content.readUInt32LE(at + 42),
  };
  return { entry: withZip64(plain, content.subarray(extra, comment)), next };
}

/** The entry that a header in front of data describes, and where its data starts; undefined if there is none. */
export function localEntry(content: Buffer, at: number): { entry: ZipEntry; data: number } | undefined {
  if (at < 0 || at + LOCAL_HEADER_SIZE > content.length) return undefined;
  if (content.readUInt32LE(at) !== LOCAL_HEADER) return undefined;
  const name = at + LOCAL_HEADER_SIZE;
  const extra = name + content.readUInt16LE(at + 26);
  const data = extra + content.readUInt16LE(at + 28);
  if (data > content.length) return undefined;
  const plain = {
    path: pathOf(content, name, extra),
    flags: content.readUInt16LE(at + 6),
    method: content.readUInt16LE(at + 8),
    packedSize: content.readUInt32LE(at + 18),
    size: content.readUInt32LE(at + 22),
    header: at,
  };
  return { entry: withZip64(plain, content.subarray(extra, data)), data };
}

function pathOf(content: Buffer, start: number, end: number): string {
  return content.toString("utf8", start, Math.min(end, start + LONGEST_PATH));
}

/** Section 4.5.3: the extra field holds only those values that do not fit, in this order. */
function withZip64(entry: ZipEntry, extra: Buffer): ZipEntry {
  const wide = extraField(extra, ZIP64_EXTRA);
  if (wide === undefined) return entry;
  let at = 0;
  const value = (narrow: number) => {
    if (narrow !== IN_EXTRA || at + 8 > wide.length) return narrow;
    at += 8;
    return Number(wide.readBigUInt64LE(at - 8));
  };
  const size = value(entry.size);
  const packedSize = value(entry.packedSize);
  return { ...entry, size, packedSize, header: value(entry.header) };
}

function extraField(extra: Buffer, wanted: number): Buffer | undefined {
  for (let at = 0; at + 4 <= extra.length; ) {
    const end = at + 4 + extra.readUInt16LE(at + 2);
    if (extra.readUInt16LE(at) === wanted) return extra.subarray(at + 4, end);
    at = end;
  }
  return undefined;
}
