// Answers a registry's challenge with the value of an `authorization` header. Source of facts: Docker's registry token
// specification ("Token Authentication Specification", "OAuth2 Token Authentication").
import { Secret } from "@lockstep/core";
import type { Challenge } from "./challenge.ts";
import type { RegistryCredential } from "./credential.ts";
import { readJsonObject } from "./json-object.ts";
import { mayLeadTo } from "./safe-host.ts";

export interface TokenQuestion {
  readonly challenge: Challenge;
  readonly credential: RegistryCredential | undefined;
  /** Of the registry: tokens and passwords go nowhere but there and to the token server it may lead to. */
  readonly origin: string;
  /** `repository:NAME:pull` or `repository:NAME:pull,push`. */
  readonly scope: string;
}

/** A request to the token server. Its answer is judged by who sends it. */
export interface TokenRequest {
  readonly method: "GET" | "POST";
  readonly address: URL;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Uint8Array<ArrayBuffer>;
}

const CLIENT = "lockstep";

/** The header where it is known at once, the request for it where not; undefined where nothing that we have can help. */
export function answerChallenge(question: TokenQuestion): Secret | TokenRequest | undefined {
  const { challenge, credential, origin } = question;
  if (challenge.scheme === "basic") return credential?.kind === "password" ? basic(credential) : undefined;
  if (credential?.kind === "registry-token") return bearer(credential.token.reveal());
  if (!mayLeadTo(challenge.realm, origin)) return undefined;
  return credential?.kind === "identity-token"
    ? exchange(challenge, credential.token, question.scope)
    : ask(challenge, credential, question.scope);
}

/** The header with the token of an answer; undefined where there is none. */
export function readToken(body: string): Secret | undefined {
  const fields = readJsonObject(body);
  // The specification names the field `token`, and `access_token` for compatibility with OAuth 2.0.
  const token = fields?.get("token") ?? fields?.get("access_token");
  return typeof token === "string" && /^[\x21-\x7e]+$/.test(token) ? bearer(token) : undefined;
}

type BearerChallenge = Extract<Challenge, { readonly scheme: "bearer" }>;
type Password = Extract<RegistryCredential, { readonly kind: "password" }>;

function ask({ realm, service }: BearerChallenge, password: Password | undefined, scope: string): TokenRequest {
  const address = new URL(realm);
  if (service !== undefined) address.searchParams.set("service", service);
  address.searchParams.set("scope", scope);
  const login = password === undefined ? {} : { authorization: basic(password).reveal() };
  return { method: "GET", address, headers: { accept: "application/json", ...login } };
}

function exchange({ realm, service }: BearerChallenge, token: Secret, scope: string): TokenRequest {
  const form = new URLSearchParams({ grant_type: "refresh_token", client_id: CLIENT, scope });
  if (service !== undefined) form.set("service", service);
  form.set("refresh_token", token.reveal());
  const headers = { accept: "application/json", "content-type": "application/x-www-form-urlencoded" };
  return { method: "POST", address: new URL(realm), headers, body: Buffer.from(form.toString()) };
}

function basic({ username, password }: Password): Secret {
  return new Secret(`Basic ${Buffer.from(`${username}:${password.reveal()}`).toString("base64")}`);
}

function bearer(token: string): Secret {
  return new Secret(`Bearer ${token}`);
}
