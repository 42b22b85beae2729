import type { Buffer } from "node:buffer";
export function* openArchive(
  _content: Buffer,
  _kind: string,
): Iterable<{ path: string; bytes: Buffer } | { path: string; why: string }> {}
