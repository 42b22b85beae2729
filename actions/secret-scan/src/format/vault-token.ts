// Service tokens of HashiCorp Vault since 1.10: a signed message in protocol buffers, which can be read without the key.
import { Buffer } from "node:buffer";
import type { Judgement } from "../rule/secret-rule.ts";

/** Version 1, then 32 bytes of HMAC-SHA-256, then the length of the inner token (vault/logical, `SignedToken`). */
const HEAD = Buffer.from([0x08, 0x01, 0x12, 0x20]);
const HMAC_END = HEAD.length + 32;
const TOKEN_FIELD = 0x1a;
const RANDOM_FIELD = 0x0a;

/** True if the bytes are a signed token from the first to the last. */
function isSignedToken(bytes: Buffer): boolean {
  if (!bytes.subarray(0, HEAD.length).equals(HEAD) || bytes[HMAC_END] !== TOKEN_FIELD) return false;
  const inner = bytes.subarray(HMAC_END + 2);
  // A length of 128 or more would take a second byte; the inner token is a name and two counters.
  if (bytes[HMAC_END + 1] !== inner.length || inner[0] !== RANDOM_FIELD) return false;
  const name = inner.subarray(2, 2 + (inner[1] ?? 0)).toString("latin1");
  return /^(?:hvs\.)?[A-Za-z0-9]{24}(?:\.[A-Za-z0-9]{1,16})?$/.test(name);
}

/** Judges `hvs.` and what stands behind it. A short token (a root token) has no structure to look at. */
export function judgeVaultToken(token: string): Judgement {
  const encoded = token.slice("hvs.".length);
  if (encoded.length < 60) return { level: "likely" };
  const bytes = Buffer.from(encoded, "base64url");
  return bytes.toString("base64url") === encoded && isSignedToken(bytes)
    ? { level: "verified-format", note: "decodes to a signed token" }
    : { level: "possible", note: "does not decode to a signed token" };
}
