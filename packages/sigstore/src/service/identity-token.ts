// The identity token (JWT) that a certificate is asked with: its shape and its claims. Whether its signature holds is for the
// certificate authority to judge. The token itself stays in a `Secret`; only its claims are ever looked at or shown.
import { Buffer } from "node:buffer";
import { Secret, UsageError } from "@lockstep/core";

/** The audience that Sigstore's certificate authorities expect (Fulcio documentation, "OIDC usage"). */
export const SIGSTORE_AUDIENCE = "sigstore";

/** Claims by name, as in the token's payload. */
export type TokenClaims = ReadonlyMap<string, unknown>;

export interface IdentityToken {
  readonly secret: Secret;
  readonly issuer: string;
  /** What the proof of possession is signed over: the verified email address, else `sub` (Fulcio, `CreateSigningCertificate`). */
  readonly subject: string;
  readonly audiences: readonly string[];
  /** Seconds since the epoch. */
  readonly expires: number;
  /** Seconds since the epoch; the later of `nbf` and `iat`, where the token has them. */
  readonly startsAt: number | undefined;
  readonly claims: TokenClaims;
}

/** Where tokens come from: every call gives one that is fresh by this machine's clock. */
export interface IdentityTokenSource {
  /** Errors: `PermissionError`, `UnavailableError`, `UsageError` (`token-unusable`). */
  token(): Promise<IdentityToken>;
}

const MAX_TOKEN_LENGTH = 64 * 1024;
/** JWS compact serialisation (RFC 7515, section 7.1), with a signature. */
const TOKEN = /^[\w-]+\.([\w-]+)\.[\w-]+$/;
/** How far clocks may differ, in seconds. */
const LEEWAY = 60;

/** Errors: `UsageError` (`token-unusable`) for what is no signed JWT with the claims `iss`, `sub`, `aud` and `exp`. */
export function readIdentityToken(secret: Secret): IdentityToken {
  const text = secret.reveal().trim();
  const [, payload = ""] = (text.length <= MAX_TOKEN_LENGTH && TOKEN.exec(text)) || [];
  const claims = readClaims(Buffer.from(payload, "base64url"));
  const expires = claims.get("exp");
  if (typeof expires !== "number" || !Number.isFinite(expires)) throw unusable("does not say when it expires");
  return {
    secret: new Secret(text),
    issuer: demandText(claims, "iss"),
    subject: subjectOf(claims),
    audiences: audiencesOf(claims.get("aud")),
    expires,
    startsAt: startOf(claims),
    claims,
  };
}

function readClaims(payload: Buffer): TokenClaims {
  try {
    const parsed: unknown = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(payload));
    if (typeof parsed === "object" && parsed !== null) return new Map<string, unknown>(Object.entries(parsed));
  } catch {
    // The parser's message would quote the token.
  }
  throw unusable("is not a JSON Web Token");
}

function subjectOf(claims: TokenClaims): string {
  const subject = demandText(claims, "sub");
  const email = claims.get("email");
  if (typeof email !== "string" || email === "") return subject;
  if (claims.get("email_verified") === true) return email;
  throw unusable("names an email address that its issuer has not verified");
}

function demandText(claims: TokenClaims, name: string): string {
  const value = claims.get(name);
  if (typeof value === "string" && value !== "") return value;
  throw unusable(`has no claim ${name}`);
}

/** One or several (RFC 7519, section 4.1.3). */
function audiencesOf(value: unknown): readonly string[] {
  const several: readonly unknown[] = Array.isArray(value) ? value : [value];
  const audiences = several.filter((audience) => typeof audience === "string");
  if (audiences.length === 0) throw unusable("has no claim aud");
  return audiences;
}

function startOf(claims: TokenClaims): number | undefined {
  const starts = [claims.get("nbf"), claims.get("iat")].filter((value) => typeof value === "number");
  return starts.length === 0 ? undefined : Math.max(...starts);
}

/**
 * Why the token is of no use at `now` (milliseconds since the epoch) for `audience`. Errors: `UsageError` (`token-unusable`,
 * or `clock-skew` where it is not valid yet).
 */
export function demandUsable(token: IdentityToken, audience: string, now: number): void {
  const seconds = Math.floor(now / 1000);
  if (!token.audiences.includes(audience)) {
    throw unusable(`is not meant for the audience ${audience}`, `Request the token with the audience ${audience}.`);
  }
  if (token.expires <= seconds) {
    throw unusable(
      `expired ${seconds - Math.floor(token.expires)} seconds ago`,
      "Request a new token right before signing, and check this machine's clock.",
    );
  }
  if (token.startsAt !== undefined && token.startsAt > seconds + LEEWAY) {
    const ahead = Math.ceil(token.startsAt) - seconds;
    throw new UsageError("clock-skew", `the identity token becomes valid in ${ahead} seconds by this machine's clock`, {
      hint: "Set this machine's clock.",
    });
  }
}

/** `why` continues the sentence "the identity token". */
export function unusable(why: string, hint = "Give the whole token, as its issuer gave it."): UsageError {
  return new UsageError("token-unusable", `the identity token ${why}`, { hint });
}
