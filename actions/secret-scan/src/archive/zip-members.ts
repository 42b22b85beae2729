// Takes the members out of a zip archive (PKWARE APPNOTE.TXT 6.3.10).
import type { ArchiveBudget, ArchiveMember, MemberProblem } from "./archive-member.ts";
import { mostWork, unpack } from "./unpack.ts";
import { zipDirectory } from "./zip-directory.ts";
import { localEntry, type ZipEntry } from "./zip-entry.ts";
import { LOCAL_HEADER_SIZE } from "./zip-format.ts";

/** Section 4.4.4: bits 0 (encrypted), 6 (strong encryption) and 13 (directory encrypted). */
const ENCRYPTED = (1 << 0) | (1 << 6) | (1 << 13);
/** Section 4.4.5. */
const STORED = 0;
const DEFLATED = 8;

/** All members with content, in the order of the directory. */
export function* zipMembers(content: Buffer, budget: ArchiveBudget): Generator<ArchiveMember> {
  const { entries, isComplete } = zipDirectory(content, budget.members + 1);
  const overlapping = overlaps(entries);
  for (const entry of entries) {
    if (entry.packedSize === 0 && entry.size === 0) continue;
    if (!budget.countMember()) return yield { path: "", why: "too many members" };
    const why = overlapping.has(entry) ? "overlaps another member" : refusal(entry, budget);
    if (why === undefined) yield* memberOf(content, entry, budget);
    else yield { path: entry.path, why };
  }
  if (!isComplete) yield { path: "", why: "truncated" };
}

/** Members that share bytes with one in front of them: archives that unpack to far more than they are large are made of those. */
function overlaps(entries: readonly ZipEntry[]): ReadonlySet<ZipEntry> {
  const found = new Set<ZipEntry>();
  let end = 0;
  for (const entry of entries.toSorted((a, b) => a.header - b.header)) {
    if (entry.header < end) found.add(entry);
    else end = entry.header + LOCAL_HEADER_SIZE + entry.packedSize;
  }
  return found;
}

function refusal(entry: ZipEntry, budget: ArchiveBudget): MemberProblem | undefined {
  if ((entry.flags & ENCRYPTED) !== 0) return "encrypted";
  if (entry.method !== STORED && entry.method !== DEFLATED) return "unsupported compression";
  return budget.refusal(entry.size);
}

function* memberOf(content: Buffer, entry: ZipEntry, budget: ArchiveBudget): Generator<ArchiveMember> {
  const { path } = entry;
  const local = localEntry(content, entry.header);
  if (local === undefined) return yield { path, why: entry.header >= content.length ? "truncated" : "damaged" };
  const packed = content.subarray(local.data, local.data + entry.packedSize);
  const { bytes, why } = entry.method === STORED ? stored(packed, budget) : inflated(packed, budget);
  if (bytes !== undefined && bytes.length > 0) yield { path, bytes };
  if (why !== undefined) yield { path, why };
  else if (packed.length < entry.packedSize) yield { path, why: "truncated" };
}

interface Taken {
  readonly bytes?: Buffer;
  readonly why?: MemberProblem | undefined;
}

function stored(packed: Buffer, budget: ArchiveBudget): Taken {
  const why = budget.refusal(packed.length);
  if (why !== undefined) return { why };
  budget.charge(packed.length);
  return { bytes: packed };
}

function inflated(packed: Buffer, budget: ArchiveBudget): Taken {
  const most = Math.min(budget.memberBytes, budget.bytes);
  const { bytes, why } = unpack("deflate", packed, most);
  budget.charge(bytes?.length ?? mostWork(packed, most));
  if (bytes !== undefined) return { bytes, why };
  return { why: why === "too-large" ? (most < budget.memberBytes ? "archive unpacks to too much" : "too large") : why };
}
