// Finds what a zip archive holds and its directory does not tell: members that were taken out of the directory, and such as it
// calls empty. Readers that go from header to header find them, and so does everybody who has the bytes.
import { localEntry, type ZipEntry } from "./zip-entry.ts";
import { LOCAL_HEADER_SIZE } from "./zip-format.ts";

/** Behind a member's data: nothing, or its sizes once more, in 12 to 24 bytes (APPNOTE.TXT, section 4.3.9). */
const BEHIND_DATA: readonly number[] = [0, 12, 16, 20, 24];
const LONGEST_BEHIND = 24;

/** The entries of the directory in their order, and behind them, at most `most` in all, those it does not tell of. */
export function withUnlisted(
  content: Buffer,
  listed: readonly ZipEntry[],
  directory: number,
  most: number,
): ZipEntry[] {
  const sorted = listed.toSorted((a, b) => a.header - b.header);
  const sizes = new Map<ZipEntry, number>();
  const unlisted: ZipEntry[] = [];
  let at = 0;
  for (const [index, entry] of sorted.entries()) {
    unlisted.push(...entriesFrom(content, at, Math.min(entry.header, directory), most));
    const next = Math.min(sorted[index + 1]?.header ?? directory, directory);
    const start = localEntry(content, entry.header)?.data ?? entry.header + LOCAL_HEADER_SIZE;
    const isHollow = entry.packedSize === 0 && entry.size === 0 && next - start > LONGEST_BEHIND;
    if (isHollow && localEntry(content, start) === undefined) sizes.set(entry, next - start);
    at = Math.max(at, start + (sizes.get(entry) ?? entry.packedSize));
  }
  unlisted.push(...entriesFrom(content, at, directory, most));
  const told = listed.map((entry) => ({ ...entry, packedSize: sizes.get(entry) ?? entry.packedSize }));
  return [...told, ...unlisted].slice(0, most);
}

/** The members whose headers follow each other from `at` on and lie in front of `end`. */
function entriesFrom(content: Buffer, from: number, end: number, most: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = from;
  for (let found = entryNear(content, at, end); found && entries.length < most; found = entryNear(content, at, end)) {
    const { entry, data } = found;
    const packedSize = entry.packedSize === 0 ? end - data : Math.min(entry.packedSize, end - data);
    entries.push({ ...entry, packedSize });
    at = data + packedSize;
  }
  return entries;
}

function entryNear(content: Buffer, at: number, end: number) {
  for (const behind of BEHIND_DATA) {
    const found = at + behind < end ? localEntry(content, at + behind) : undefined;
    if (found !== undefined && found.data < end) return found;
  }
  return undefined;
}
