// Finds the members of a zip archive: by its central directory, or header by header where the directory is missing.
import { directoryEntry, localEntry, type ZipEntry } from "./zip-entry.ts";
import {
  DIRECTORY_HEADER,
  END_RECORD,
  END_RECORD_SIZE,
  SPLIT_MARK,
  ZIP64_END_RECORD,
  ZIP64_END_RECORD_SIZE,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_SIZE,
} from "./zip-format.ts";

export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  /** False if the archive says that there is more than was found. */
  readonly isComplete: boolean;
}

interface EndRecord {
  /** Where the directory ends. */
  readonly at: number;
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

const LONGEST_COMMENT = 0xffff;
const SIZES_UNKNOWN = 1 << 3;

/** At most `most` entries. Offsets are those in the content, also where a program stands in front of the archive. */
export function zipDirectory(content: Buffer, most: number): ZipDirectory {
  const end = endRecord(content);
  if (end === undefined) return { entries: localEntries(content, most), isComplete: false };
  let at = directoryStart(content, end);
  const shift = at - end.offset;
  const entries: ZipEntry[] = [];
  for (let found = directoryEntry(content, at); found && entries.length < most; found = directoryEntry(content, at)) {
    entries.push({ ...found.entry, header: found.entry.header + shift });
    at = found.next;
  }
  return { entries, isComplete: entries.length >= Math.min(end.count, most) && at <= end.at };
}

function endRecord(content: Buffer): EndRecord | undefined {
  const lowest = Math.max(0, content.length - END_RECORD_SIZE - LONGEST_COMMENT);
  for (let at = content.length - END_RECORD_SIZE; at >= lowest; at--) {
    if (content[at] !== 0x50 || content.readUInt32LE(at) !== END_RECORD) continue;
    if (at + END_RECORD_SIZE + content.readUInt16LE(at + 20) > content.length) continue;
    return (
      zip64End(content, at) ?? {
        at,
        count: content.readUInt16LE(at + 10),
        size: content.readUInt32LE(at + 12),
        offset: content.readUInt32LE(at + 16),
      }
    );
  }
  return undefined;
}

/** Section 4.3.15: a locator in front of the end record points to the one with 64-bit fields, which stands in front of it. */
function zip64End(content: Buffer, end: number): EndRecord | undefined {
  const locator = end - ZIP64_LOCATOR_SIZE;
  if (locator < 0 || content.readUInt32LE(locator) !== ZIP64_LOCATOR) return undefined;
  const places = [locator - ZIP64_END_RECORD_SIZE, Number(content.readBigUInt64LE(locator + 8))];
  const at = places.find((place) => isAt(content, place, ZIP64_END_RECORD, ZIP64_END_RECORD_SIZE));
  if (at === undefined) return undefined;
  const field = (offset: number) => Number(content.readBigUInt64LE(at + offset));
  return { at, count: field(32), size: field(40), offset: field(48) };
}

/** The directory ends where its end record starts, which is right also where something was put in front of the archive. */
function directoryStart(content: Buffer, end: EndRecord): number {
  const start = end.at - end.size;
  return end.count === 0 || isAt(content, start, DIRECTORY_HEADER, 4) ? start : end.offset;
}

function isAt(content: Buffer, at: number, signature: number, size: number): boolean {
  return at >= 0 && at + size <= content.length && content.readUInt32LE(at) === signature;
}

/** What a reader finds that goes from header to header, up to the first member whose size only the directory knows. */
function localEntries(content: Buffer, most: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = isAt(content, 0, SPLIT_MARK, 4) ? 4 : 0;
  for (let found = localEntry(content, at); found && entries.length < most; found = localEntry(content, at)) {
    const { entry, data } = found;
    const isOpen = (entry.flags & SIZES_UNKNOWN) !== 0 && entry.packedSize === 0;
    entries.push(isOpen ? { ...entry, packedSize: content.length - data } : entry);
    at = isOpen ? content.length : data + entry.packedSize;
  }
  return entries;
}
