// Recognises archives by their bytes, never by a name.

import { isTarHeader } from "./tar-header.ts";
import { hasZipDirectory } from "./zip-directory.ts";
import { END_RECORD, END_RECORD_SIZE, LOCAL_HEADER, SPLIT_MARK } from "./zip-format.ts";

/** `zip` stands also for jar, whl, nupkg, vsix and office documents, `gzip` also for tar.gz. */
export type ArchiveKind = "zip" | "tar" | "gzip";

/** The kind of archive that a content is; undefined for everything else. */
export function archiveKind(content: Buffer): ArchiveKind | undefined {
  if (isGzip(content)) return "gzip";
  if (isZip(content)) return "zip";
  return isTarHeader(content, 0) ? "tar" : undefined;
}

/** RFC 1952, section 2.3: the two magic bytes, method deflate, and no reserved flag. */
export function isGzip(bytes: Buffer): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 && ((bytes[3] ?? 0xff) & 0xe0) === 0;
}

/** APPNOTE.TXT, sections 4.3.7, 4.3.16 and 8.5.4. Programs may stand in front; then the directory is what says that it is one. */
function isZip(content: Buffer): boolean {
  if (content.length < END_RECORD_SIZE) return false;
  const first = content.readUInt32LE(0);
  return first === LOCAL_HEADER || first === END_RECORD || first === SPLIT_MARK || hasZipDirectory(content);
}
