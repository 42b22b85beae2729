import type { Buffer } from "node:buffer";
export function archiveKind(_content: Buffer): "zip" | "tar" | "gzip" | undefined {
  return undefined;
}
