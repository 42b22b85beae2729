// Signs and checks identity tokens: JSON Web Tokens in their compact form. Source: RFC 7515, RFC 7519.
import { createPublicKey, generateKeyPairSync, type KeyObject, sign, verify } from "node:crypto";
import type { Claims } from "./github-claims.ts";

export type TokenAlgorithm = "RS256" | "ES256";

export interface TokenKey {
  readonly id: string;
  readonly algorithm: TokenAlgorithm;
  readonly privateKey: KeyObject;
}

export function createTokenKey(algorithm: TokenAlgorithm): TokenKey {
  const { privateKey } =
    algorithm === "RS256"
      ? generateKeyPairSync("rsa", { modulusLength: 2048 })
      : generateKeyPairSync("ec", { namedCurve: "P-256" });
  return { id: `key-${algorithm}`, algorithm, privateKey };
}

/** The public half, as a key set lists it (RFC 7517). */
export function publicJwk(key: TokenKey): Record<string, unknown> {
  const jwk = createPublicKey(key.privateKey).export({ format: "jwk" });
  return { ...jwk, kid: key.id, alg: key.algorithm, use: "sig" };
}

export function signToken(key: TokenKey, claims: Claims): string {
  const header = { alg: key.algorithm, kid: key.id, typ: "JWT" };
  const message = `${encode(header)}.${encode(claims)}`;
  const signature = sign("sha256", Buffer.from(message), { key: key.privateKey, dsaEncoding: "ieee-p1363" });
  return `${message}.${signature.toString("base64url")}`;
}

/** The claims of a token that one of the keys signed, or undefined. Says nothing of their times. */
export function readToken(token: string, keys: readonly TokenKey[]): Claims | undefined {
  const [header = "", payload = "", signature = ""] = token.split(".");
  const message = Buffer.from(`${header}.${payload}`);
  const bytes = Buffer.from(signature, "base64url");
  const isSigned = keys.some(({ privateKey }) =>
    verify("sha256", message, { key: createPublicKey(privateKey), dsaEncoding: "ieee-p1363" }, bytes),
  );
  return isSigned ? JSON.parse(Buffer.from(payload, "base64url").toString("utf8")) : undefined;
}

function encode(value: unknown): string {
  return Buffer.from(JSON.stringify(value)).toString("base64url");
}
