// Mapbox access tokens: a kind, a JSON object that names the account, and a signature, with dots between them.
import { Buffer } from "node:buffer";
import type { Candidate, Judgement } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";
import { parseBase64Object, textMember } from "./json-object.ts";

/** Decodes the middle part, which must name an account (Mapbox documentation, "Access tokens", section "Token format"). */
export function judgeMapboxToken({ secret }: Pick<Candidate, "secret">): Judgement {
  const account = textMember(parseBase64Object(secret.split(".")[1] ?? "") ?? {}, "u");
  if (account === undefined) return { level: "possible", note: "does not decode" };
  return { level: "verified-format", note: "decodes", facts: { account } };
}

/** A token of a kind (`sk`, `pk`, `tk`) that decodes, for examples. */
export function syntheticMapboxToken(make: Synthetic, kind: string): string {
  const payload = JSON.stringify({ u: "example", a: make.lowerAlnum(25) });
  return `${kind}.${Buffer.from(payload).toString("base64url")}.${make.base64url(22)}`;
}
