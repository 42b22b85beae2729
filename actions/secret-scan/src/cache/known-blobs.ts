// The file of blobs that an earlier scan found clean: magic, version, digest of the rules, width of an id, whether it is sealed,
// number of ids; the ids, sorted; and a seal over all that. It is used whole or not at all.
import { Buffer } from "node:buffer";
import { createHash, createHmac, hkdfSync, timingSafeEqual } from "node:crypto";
import type { Secret } from "@lockstep/core";
import { IdTable, type IdWidth, isIdWidth, mergeIds } from "./id-table.ts";

/** Larger files are neither read nor written. In bytes: 3.3 million ids of SHA-1. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** What a file must fit. */
export interface KnownTerms {
  /** See `rulesDigest`. */
  readonly digest: Buffer;
  /** With a key, only files sealed with it count, and files are sealed with it. */
  readonly key: Secret | undefined;
}

/**
 * `foreign`: not such a file; `damaged`: cut off or changed; `other-rules`: of another program or configuration;
 * `other-seal`: not sealed with this key, or sealed where there is none.
 */
export type Unfit = "foreign" | "damaged" | "other-rules" | "other-seal";

const MAGIC = Buffer.from("lockstep clean\n\x01", "latin1");
const DIGEST = { at: MAGIC.length, length: 32 };
const WIDTH_AT = DIGEST.at + DIGEST.length;
const SEALED_AT = WIDTH_AT + 1;
const COUNT_AT = SEALED_AT + 1;
const HEADER = COUNT_AT + 4;
const SEAL = 32;
const SEAL_CONTEXT = "lockstep secret-scan clean blobs 1";

/** The ids in a file, or why it does not count. Never throws. */
export function readKnownBlobs(bytes: Buffer, { digest, key }: KnownTerms): IdTable | Unfit {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC)) return "foreign";
  if (bytes.length < HEADER + SEAL || bytes.length > MAX_BYTES) return "damaged";
  if ((bytes[SEALED_AT] === 1) !== (key !== undefined)) return "other-seal";
  const end = bytes.length - SEAL;
  if (!timingSafeEqual(sealOf(bytes.subarray(0, end), key), bytes.subarray(end))) return key ? "other-seal" : "damaged";
  if (!bytes.subarray(DIGEST.at, WIDTH_AT).equals(digest)) return "other-rules";
  const width = bytes[WIDTH_AT];
  const ids = bytes.subarray(HEADER, end);
  if (!isIdWidth(width) || ids.length !== bytes.readUInt32BE(COUNT_AT) * width) return "damaged";
  return IdTable.over(ids, width) ?? "damaged";
}

/**
 * The file for ids that are known already and those that are new, in any order. Undefined where it would be too large, or
 * there is none.
 */
export function writeKnownBlobs(
  known: IdTable | undefined,
  fresh: readonly string[],
  { digest, key }: KnownTerms,
): Buffer | undefined {
  const width = widthOf(fresh) ?? known?.width;
  if (width === undefined) return undefined;
  const ids = mergeIds(known?.width === width ? known.asked() : Buffer.alloc(0), fresh, width);
  if (ids.length === 0 || HEADER + ids.length + SEAL > MAX_BYTES) return undefined;
  const header = Buffer.alloc(HEADER);
  MAGIC.copy(header);
  digest.copy(header, DIGEST.at);
  header[WIDTH_AT] = width;
  header[SEALED_AT] = key ? 1 : 0;
  header.writeUInt32BE(ids.length / width, COUNT_AT);
  const sealed = Buffer.concat([header, ids]);
  return Buffer.concat([sealed, sealOf(sealed, key)]);
}

/** Without a key it only shows damage. */
function sealOf(bytes: Buffer, key: Secret | undefined): Buffer {
  if (key === undefined) return createHash("sha256").update(bytes).digest();
  const derived = hkdfSync("sha256", Buffer.from(key.reveal(), "utf8"), "", SEAL_CONTEXT, 32);
  return createHmac("sha256", Buffer.from(derived)).update(bytes).digest();
}

function widthOf([first]: readonly string[]): IdWidth | undefined {
  const width = first === undefined ? undefined : first.length / 2;
  return isIdWidth(width) ? width : undefined;
}
