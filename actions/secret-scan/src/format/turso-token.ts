// Turso database tokens: JSON Web Tokens that are signed with Ed25519.
import { Buffer } from "node:buffer";
import type { Candidate, Judgement } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";
import { parseBase64Object, textMember } from "./json-object.ts";

/** Undefined where header or payload do not decode, or another algorithm signs: Turso uses Ed25519 alone. */
export function judgeTursoToken({ secret }: Pick<Candidate, "secret">): Judgement | undefined {
  const [header = "", payload = ""] = secret.split(".");
  if (textMember(parseBase64Object(header) ?? {}, "alg") !== "EdDSA") return undefined;
  return parseBase64Object(payload) && { level: "verified-format", note: "decodes" };
}

/** A token that decodes and never expires, for examples. */
export function syntheticTursoToken(make: Synthetic): string {
  const header = { alg: "EdDSA", typ: "JWT" };
  const payload = { a: "rw", iat: 1_700_000_000, id: make.uuid() };
  const parts = [header, payload].map((part) => Buffer.from(JSON.stringify(part)).toString("base64url"));
  return `${parts.join(".")}.${make.base64url(86)}`;
}
