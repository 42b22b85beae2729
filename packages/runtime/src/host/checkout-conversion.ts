// Tells whether content that differs from what is committed is what checking it out gives: other line ends, an expanded
// `$Id$`, or the file an LFS pointer stands for.
import { Buffer } from "node:buffer";
import type { Conversion } from "./checkout-attributes.ts";
import { blobIdOf } from "./checkout-content.ts";
import { algorithmOf } from "./checkout-objects.ts";

/** What a pointer file of Git LFS says. */
export interface LfsPointer {
  /** SHA-256 in hex of the content. */
  readonly digest: string;
  readonly size: number;
}

/** Pointers are smaller than this (git-lfs documentation, "Git LFS Specification", "The Pointer"). */
const MAX_POINTER = 1024;
const CR = 0x0d;
const LF = 0x0a;

/** True if `bytes` are the blob `id` but for line ends and `$Id$`, as far as the attributes allow. */
export function isConverted(bytes: Buffer, id: string, { lineEnds, ident }: Conversion): boolean {
  const mayChangeLines = lineEnds === "text" || (lineEnds === "guessed" && !bytes.includes(0));
  if (!mayChangeLines && !ident) return false;
  const collapsed = ident ? collapseIdent(bytes, id) : bytes;
  const normal = mayChangeLines ? toLineFeeds(collapsed) : collapsed;
  return blobIdOf(normal, algorithmOf(id.length)) === id;
}

/** Only CR LF becomes LF, as git does it: a lone CR is content. */
function toLineFeeds(bytes: Buffer): Buffer {
  if (!bytes.includes(CR)) return bytes;
  const normal = Buffer.allocUnsafe(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at] ?? 0;
    if (byte === CR && bytes[at + 1] === LF) continue;
    normal[length] = byte;
    length += 1;
  }
  return normal.subarray(0, length);
}

/** git expands to the blob's own id ("gitattributes", "ident"); any other text between the signs is a change. */
function collapseIdent(bytes: Buffer, id: string): Buffer {
  const text = bytes.toString("latin1");
  return Buffer.from(
    text.replaceAll(`$Id: ${id} $`, () => "$Id$"),
    "latin1",
  );
}

/** Reads a pointer (git-lfs documentation, "Git LFS Specification", "The Pointer"). Undefined for any other content. */
export function parseLfsPointer(bytes: Buffer): LfsPointer | undefined {
  if (bytes.length > MAX_POINTER) return undefined;
  const lines = bytes.toString("latin1").split("\n");
  if (!lines[0]?.startsWith("version https://git-lfs.github.com/spec/")) return undefined;
  const digest = lines
    .map((line) => /^oid sha256:([0-9a-f]{64})$/.exec(line)?.[1])
    .find((found) => found !== undefined);
  const size = lines.map((line) => /^size (\d{1,15})$/.exec(line)?.[1]).find((found) => found !== undefined);
  return digest === undefined || size === undefined ? undefined : { digest, size: Number(size) };
}
