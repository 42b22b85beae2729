// A digest of all that decides what a scan finds in a blob.
import type { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { RuleChoice } from "../scan/load-rules.ts";

/**
 * SHA-256 over the rules that are switched off, the user's configuration, and `program`, which stands for all code: rules,
 * engine, decoders and formats. See `programDigest`.
 */
export function rulesDigest({ off, config }: RuleChoice, program: string): Buffer {
  const texts = config.map(({ path, text }) => [path, text]);
  return createHash("sha256")
    .update(JSON.stringify([program, [...off].sort(), texts]))
    .digest();
}
