// Whether GitHub takes a SARIF file: 10 MB, compressed with gzip (GitHub documentation, "SARIF support for code scanning").
import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";

/** Some is left free: whoever uploads the file may compress it less well. */
const MAX_BYTES = 9_500_000;

/** True if the file may be uploaded. What is this small needs no compression: gzip adds a few bytes at most. */
export function isUploadable(text: string): boolean {
  return Buffer.byteLength(text) < MAX_BYTES || gzipSync(text).length <= MAX_BYTES;
}
