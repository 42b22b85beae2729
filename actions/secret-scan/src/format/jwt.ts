// JSON web tokens (RFC 7519) in the compact form: header, payload and signature, each in base64url. Signatures are not verified.
import { Buffer } from "node:buffer";
import { type JsonObject, parseBase64Object, textMember } from "./json-object.ts";

export interface Jwt {
  readonly algorithm: string;
  readonly payload: JsonObject;
  /** Seconds since 1970 from which on the token is void (RFC 7519, section 4.1.4). */
  readonly expires?: number;
}

/** Undefined unless header and payload decode to objects and the header names an algorithm (RFC 7515, section 4.1.1). */
export function parseJwt(token: string): Jwt | undefined {
  const [header, body] = token.split(".", 2).map(parseBase64Object);
  const algorithm = header && textMember(header, "alg");
  if (!body || !algorithm || !/^[A-Za-z0-9_+-]{1,20}$/.test(algorithm)) return undefined;
  const expires = body["exp"];
  return { algorithm, payload: body, ...(typeof expires === "number" && Number.isFinite(expires) ? { expires } : {}) };
}

/** True if the token was void already at `now`, in milliseconds. */
export function isExpired(jwt: Jwt, now: number = Date.now()): boolean {
  return jwt.expires !== undefined && jwt.expires * 1000 <= now;
}

/** A day such as `2031-05-01`; undefined for what is no time. */
export function dayOf(seconds: number): string | undefined {
  const time = new Date(seconds * 1000);
  return Number.isNaN(time.getTime()) ? undefined : time.toISOString().slice(0, 10);
}

/** A token with the given parts; `signature` is base64url text. */
export function jwt(header: object, payload: object, signature: string): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString("base64url");
  return `${part(header)}.${part(payload)}.${signature}`;
}
