// Finds the members of a zip archive: by its central directory, or header by header where the directory is missing.

import { directoryEntry, localEntry, type ZipEntry } from "./zip-entry.ts";
import {
  DIRECTORY_HEADER,
  END_RECORD_SIZE,
  SPLIT_MARK,
  ZIP64_END_RECORD,
  ZIP64_END_RECORD_SIZE,
  ZIP64_LOCATOR,
  ZIP64_LOCATOR_SIZE,
} from "./zip-format.ts";
import { withUnlisted } from "./zip-unlisted.ts";

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
const END_RECORD_BYTES = Buffer.from("PK\x05\x06", "latin1");
const SIZES_UNKNOWN = 1 << 3;

/** At most `most` entries, those that the directory does not tell of last. Offsets are those in the content, also where a program stands in front of the archive. */
export function zipDirectory(content: Buffer, most: number): ZipDirectory {
  const end = endRecord(content);
  if (end === undefined) return { entries: localEntries(content, most), isComplete: false };
  const start = directoryStart(content, end);
  let at = start;
  const shift = at - end.offset;
  const entries: ZipEntry[] = [];
  for (let found = directoryEntry(content, at); found && entries.length < most; found = directoryEntry(content, at)) {
    entries.push({ ...found.entry, header: found.entry.header + shift });
    at = found.next;
  }
  const isComplete = entries.length >= Math.min(end.count, most) && at <= end.at;
  return { entries: withUnlisted(content, entries, start, most), isComplete };
}

/** Whether a directory with entries ends a content, whatever stands in front of it, and up to 64 KiB behind it. */
export function hasZipDirectory(content: Buffer): boolean {
  // Text, which most contents are, has no zero bytes, and they are found at the speed of memory.
  if (content.indexOf(0, lowestEnd(content)) < 0) return false;
  const end = endRecord(content);
  return end !== undefined && end.count > 0 && isAt(content, directoryStart(content, end), DIRECTORY_HEADER, 4);
}

/** Whether the last bytes of a content, which may be much larger, end an archive with members. */
export function endsAsZip(tail: Buffer): boolean {
  const end = tail.length < END_RECORD_SIZE ? undefined : endRecord(tail);
  return end !== undefined && end.count > 0 && end.size > 0;
}

function lowestEnd(content: Buffer): number {
  return Math.max(0, content.length - END_RECORD_SIZE - LONGEST_COMMENT);
}

function endRecord(content: Buffer): EndRecord | undefined {
  const lowest = lowestEnd(content);
  // Only the end is searched: a search from behind would go on to the start.
  const tail = content.subarray(lowest);
  const highest = tail.length - END_RECORD_SIZE;
  for (let found = lastEnd(tail, highest); found >= 0; found = lastEnd(tail, found - 1)) {
    const at = lowest + found;
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

function lastEnd(tail: Buffer, from: number): number {
  return from < 0 ? -1 : tail.lastIndexOf(END_RECORD_BYTES, from);
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
