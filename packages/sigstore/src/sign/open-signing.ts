// From the inputs of an action to a session that signs: the key or the certificate, the services, and what stands in for them.
import { type Secret, UsageError } from "@lockstep/core";
import { type Environment, openServiceTransport } from "@lockstep/runtime";
import { readPrivateKey } from "../key/private-key.ts";
import { createUsageLog, firstAvailable, type UsageLog, withFallback } from "../service/fallback.ts";
import type { IdentityToken } from "../service/identity-token.ts";
import { openServices, type SigningServices } from "../service/open-services.ts";
import { givenToken, jobTokens } from "../service/token-source.ts";
import { certificateSigner } from "./certificate-signer.ts";
import { keySigner } from "./key-signer.ts";
import { openSession } from "./open-session.ts";
import { demandTrustedTime } from "./session-demands.ts";
import { signedCheck } from "./signed-check.ts";
import type { Signer } from "./signer.ts";
import { signingAddresses } from "./signing-addresses.ts";
import type { SigningInputs } from "./signing-inputs.ts";
import { givenKey, givenPassword } from "./signing-key.ts";
import type { SigningSession } from "./signing-session.ts";

export interface SigningContext {
  readonly env: Environment;
  /** Absolute: paths in inputs are relative to it. */
  readonly folder: string;
  /** Absolute, with links resolved: where the files to sign have to lie. Left out: anywhere. */
  readonly root?: string;
}

/**
 * Opens a session. With a certificate, services are asked for it here, once. Errors: `UsageError` (`invalid-input`,
 * `key-unusable`, `token-unusable`), `PermissionError` without `id-token: write`, those of `CertificateAuthority.certify`.
 */
export async function openSigning(inputs: SigningInputs, context: SigningContext): Promise<SigningSession> {
  const { env, folder, root } = context;
  const key = await givenKey(inputs, env, folder);
  if (key !== undefined && inputs["identity-token"] !== undefined) throw twoSigners();
  const token = once(() => identityOf(inputs));
  const addresses = await signingAddresses(inputs, {
    folder,
    hasKey: key !== undefined,
    serverUrl: env["GITHUB_SERVER_URL"] || "https://github.com",
    visibility: async () => textClaim(await token(), "repository_visibility"),
  });
  const usage = createUsageLog();
  const transport = openServiceTransport({ env, limits: { tries: Number(inputs.retries) + 1 } });
  const services = withFallback(
    openServices(addresses.first, { transport }),
    openServices(addresses.fallback, { transport }),
    usage,
  );
  const signer = key === undefined ? await certifiedSigner(inputs, env, { services, token, usage }) : keySigner(key);
  const { logs, timestampAuthorities } = services;
  const check = await signedCheck(inputs, context, {
    authorityUrl: signer.material.kind === "certificate" ? services.certificateAuthority?.url : undefined,
    keys: signer.material.kind === "public-key" ? [signer.publicKey] : [],
    hasLogs: logs.length > 0,
  });
  const parts = { signer, logs, timestampAuthorities, used: usage.used, check };
  return openSession(root === undefined ? parts : { ...parts, root });
}

interface Issuing {
  readonly services: SigningServices;
  readonly token: () => Promise<IdentityToken>;
  readonly usage: UsageLog;
}

/** A signer by certificate; where the authority is down, the declared key. */
function certifiedSigner(
  inputs: SigningInputs,
  env: Environment,
  { services, token, usage }: Issuing,
): Promise<Signer> {
  const { certificateAuthority: authority } = services;
  if (authority === undefined) throw noAuthority();
  demandTrustedTime(services);
  const certificate = async () => certificateSigner(authority, await token());
  if (inputs["on-unavailable"] === "fail" || inputs["fallback-key"] === undefined) return certificate();
  const key = readPrivateKey(inputs["fallback-key"], givenPassword(inputs, env));
  return firstAvailable(
    { role: "certificate-authority", url: authority.url, take: certificate },
    [{ role: "key", url: key.public.hint, take: async () => keySigner(key) }],
    usage,
  );
}

async function identityOf(inputs: SigningInputs): Promise<IdentityToken> {
  const given: Secret | undefined = inputs["identity-token"];
  if (given !== undefined) return givenToken(given).token();
  // It holds an HTTP client of its own, which a run with a key does not need.
  const { requestIdToken } = await import("@lockstep/runtime/id-token");
  return jobTokens(requestIdToken).token();
}

function textClaim({ claims }: IdentityToken, name: string): string | undefined {
  const value = claims.get(name);
  return typeof value === "string" ? value : undefined;
}

function once<Value>(make: () => Promise<Value>): () => Promise<Value> {
  let made: Promise<Value> | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** One of them would be passed over, and the user would learn of it from those who verify. */
function twoSigners(): UsageError {
  return new UsageError("invalid-input", "Both a key and an identity token are given.", {
    hint: "Give one of them; LOCKSTEP_SIGNING_KEY in the environment is a key, too.",
  });
}

function noAuthority(): UsageError {
  return new UsageError(
    "invalid-input",
    "There is no key to sign with, and no certificate authority to get one bound by.",
    {
      hint: "Give a `key`, or `fulcio-url` beside the other addresses.",
    },
  );
}
