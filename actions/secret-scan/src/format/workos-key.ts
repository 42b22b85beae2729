// WorkOS API keys: a prefix that tells the environment, then base 64 of the key's public identifier and its secret part.
import { Buffer } from "node:buffer";
import type { Candidate, Judgement } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const PREFIX = "sk_live_";
const DECODED = /^(?<id>key_[0-9A-Z]{26}),[A-Za-z0-9]{16,64}$/;

/**
 * Undefined for a key that does not decode: others give keys with this prefix too. The identifier is a ULID behind `key_`;
 * all identifiers of WorkOS have this form.
 */
export function judgeWorkosKey({ secret }: Pick<Candidate, "secret">): Judgement | undefined {
  const decoded = DECODED.exec(Buffer.from(secret.slice(PREFIX.length), "base64").toString("latin1"));
  const id = decoded?.groups?.["id"];
  return id === undefined ? undefined : { level: "verified-format", note: "decodes", facts: { key: id } };
}

/** A key that decodes, for examples. */
export function syntheticWorkosKey(make: Synthetic): string {
  const body = Buffer.from(`key_01${make.upperAlnum(24)},${make.alnum(25)}`).toString("base64");
  return PREFIX + body.replaceAll("=", "");
}
