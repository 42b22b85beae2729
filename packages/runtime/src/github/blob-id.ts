// Computes git's object id of a blob (git documentation, "Git Internals - Git Objects").
import { createHash } from "node:crypto";

/** Lower-case hex SHA-1 over the blob's header and bytes. */
export function blobId(bytes: Uint8Array): string {
  return createHash("sha1").update(`blob ${bytes.byteLength}\0`).update(bytes).digest("hex");
}
