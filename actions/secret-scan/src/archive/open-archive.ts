// Opens one level of an archive that is in memory. Nothing is written anywhere, and no size that an archive states is trusted.
import type { ArchiveKind } from "./archive-kind.ts";
import { ArchiveBudget, type ArchiveMember } from "./archive-member.ts";
import { isTarHeader } from "./tar-header.ts";
import { tarMembers } from "./tar-members.ts";
import { mostWork, unpack } from "./unpack.ts";
import { zipMembers } from "./zip-members.ts";

/**
 * The members with content, and one item with `why` for each that could not be given, or not to its end: those are to be
 * reported as not checked. Compressed tar archives give the members of the tar archive. Never throws.
 */
export function* openArchive(
  content: Buffer,
  kind: ArchiveKind,
  budget: ArchiveBudget = new ArchiveBudget(),
): Generator<ArchiveMember> {
  if (kind === "zip") yield* zipMembers(content, budget);
  else if (kind === "tar") yield* tarMembers(content, budget);
  else yield* gzipMembers(content, budget);
}

function* gzipMembers(content: Buffer, budget: ArchiveBudget): Generator<ArchiveMember> {
  const most = budget.bytes;
  const { bytes, why } = unpack("gzip", content, most);
  if (bytes === undefined) {
    budget.charge(mostWork(content, most));
    return yield { path: "", why: why === "too-large" ? "archive unpacks to too much" : why };
  }
  if (isTarHeader(bytes, 0)) yield* tarMembers(bytes, budget);
  else yield* onlyMember(bytes, budget);
  if (why !== undefined) yield { path: "", why };
}

function* onlyMember(bytes: Buffer, budget: ArchiveBudget): Generator<ArchiveMember> {
  const refused = budget.countMember() ? budget.refusal(bytes.length) : "too many members";
  budget.charge(bytes.length);
  if (refused !== undefined) yield { path: "", why: refused };
  else if (bytes.length > 0) yield { path: "", bytes };
}
