// Decodes one page of the kernel's ring buffer into records. Binary, because in the text form a program's name or path could
// look like other events. Layout: events/header_page and events/header_event of tracefs. Little endian, as x64 and arm64 are.
import type { Buffer } from "node:buffer";

/** Called with each record's time, in nanoseconds of the monotonic clock, and where its data stands in the page. */
export type VisitRecord = (at: number, start: number, end: number) => void;

const HEADER = 16;
const LENGTH_BITS = 0xfffff;
const EVENT_HEADER = 4;
const PADDING = 29;
const TIME_EXTEND = 30;
const TIME_STAMP = 31;
const DELTA_RANGE = 2 ** 27;

/** Visits the records in order. False if the page does not hold together: what follows the fault cannot be found. */
export function visitRecords(page: Buffer, visit: VisitRecord): boolean {
  if (page.length < HEADER) return false;
  const end = HEADER + (page.readUInt32LE(8) & LENGTH_BITS);
  if (end > page.length) return false;
  let at = Number(page.readBigUInt64LE(0));
  let place = HEADER;
  while (place + EVENT_HEADER <= end) {
    const entry = readEntry(page, place, end, at);
    if (entry === undefined) return false;
    if (entry.data !== undefined) visit(entry.at, entry.data, entry.next);
    at = entry.at;
    place = entry.next;
  }
  return true;
}

interface Entry {
  readonly at: number;
  readonly next: number;
  /** Where its data starts, if it has any. */
  readonly data?: number;
}

function readEntry(page: Buffer, place: number, end: number, before: number): Entry | undefined {
  const header = page.readUInt32LE(place);
  const kind = header & 0x1f;
  const delta = header >>> 5;
  if (kind > 0 && kind < PADDING)
    return within(end, { at: before + delta, data: place + 4, next: place + 4 + kind * 4 });
  // Padding without a length fills the rest of the page.
  if (kind === PADDING && delta === 0) return { at: before, next: end };
  if (place + 8 > end) return undefined;
  const word = page.readUInt32LE(place + 4);
  if (kind === TIME_EXTEND) return within(end, { at: before + delta + word * DELTA_RANGE, next: place + 8 });
  if (kind === TIME_STAMP) return within(end, { at: delta + word * DELTA_RANGE, next: place + 8 });
  if (word < 4) return undefined;
  const next = place + EVENT_HEADER + word;
  return within(end, kind === PADDING ? { at: before + delta, next } : { at: before + delta, data: place + 8, next });
}

function within(end: number, entry: Entry): Entry | undefined {
  return entry.next <= end ? entry : undefined;
}
