// Decides which blobs a scan may call clean for good. In doubt none: scanning a blob again costs little.

/** What a scan of blobs leaves. */
interface BlobScan {
  /** Ids of blobs with a sighting or a gap. */
  readonly notable: ReadonlySet<string>;
  /** Ids of blobs that were not read, or not to their end. */
  readonly unread: ReadonlySet<string>;
  /** How many contents were looked at. */
  readonly contents: number;
}

/**
 * Those of the blobs `asked` that were read to their end and held nothing. Where the counts do not agree, somebody lost a blob
 * on the way, and nobody knows which: then none.
 */
export function cleanBlobs(asked: readonly string[], { notable, unread, contents }: BlobScan): readonly string[] {
  const clean = asked.filter((id) => !notable.has(id) && !unread.has(id));
  const isWhole = contents >= asked.length - unread.size;
  return isWhole ? clean : [];
}
