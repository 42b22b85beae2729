// The certificate authority: Fulcio's API, version 2. Source: fulcio.proto, `CreateSigningCertificate`.
import type { Buffer } from "node:buffer";
import { createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import { IntegrityError, type Secret } from "@lockstep/core";
import { type ServiceTransport, serviceUrl } from "@lockstep/runtime";
import * as z from "zod/mini";
import { refusedToken } from "./fulcio-refusal.ts";
import { malformed, readJson } from "./service-answer.ts";
import type { CertificateAuthority } from "./services.ts";

export interface ServiceOptions {
  readonly transport: ServiceTransport;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

const MAX_CHAIN = 10;
/** How far clocks may differ, in milliseconds. */
const LEEWAY = 60_000;
const JSON_HEADERS = { "content-type": "application/json", accept: "application/json" };

const chain = z.object({
  chain: z.object({ certificates: z.array(z.string()).check(z.minLength(1), z.maxLength(MAX_CHAIN)) }),
});
/** A detached SCT comes from authorities without a log of certificates, or with one that cannot embed. */
const answerShape = z.union([
  z.object({ signedCertificateEmbeddedSct: chain }),
  z.object({ signedCertificateDetachedSct: chain }),
]);

/**
 * A client of the authority at `url`. Besides the errors of the interface: `UsageError` (`token-unusable`) where the authority
 * refuses and the token explains it, `IntegrityError` (`clock-skew`) for a certificate that is not valid now.
 */
export function openFulcio(url: string, options: ServiceOptions): CertificateAuthority {
  const base = serviceUrl(url);
  const service = `the certificate authority ${base}`;
  const now = options.now ?? Date.now;
  return {
    url: base,
    certify: async (token, publicKey, proof) => {
      const key = createPublicKey(publicKey);
      const answer = await options.transport({
        service: "the certificate authority",
        url: `${base}/api/v2/signingCert`,
        method: "POST",
        headers: JSON_HEADERS,
        body: requestBody(token, publicKey, key, proof),
      });
      if (answer.status >= 300) throw refusedToken(service, token, answer, now());
      const certificates = readChain(readJson(answer.body, answerShape, service), service);
      demandLeaf(certificates[0], key, service, now());
      return certificates.map(({ raw }) => raw);
    },
  };
}

/** The only place where the token is shown. */
function requestBody(token: Secret, pem: string, key: KeyObject, proof: Buffer): string {
  return JSON.stringify({
    credentials: { oidcIdentityToken: token.reveal() },
    publicKeyRequest: {
      publicKey: { algorithm: algorithmOf(key), content: pem },
      proofOfPossession: proof.toString("base64"),
    },
  });
}

/** Names of `PublicKeyAlgorithm` in fulcio.proto. */
function algorithmOf(key: KeyObject): string {
  const names: Readonly<Record<string, string>> = { ec: "ECDSA", ed25519: "ED25519", rsa: "RSA_PSS" };
  return names[key.asymmetricKeyType ?? ""] ?? "PUBLIC_KEY_ALGORITHM_UNSPECIFIED";
}

function readChain(answer: z.infer<typeof answerShape>, service: string): readonly X509Certificate[] {
  const found =
    "signedCertificateEmbeddedSct" in answer
      ? answer.signedCertificateEmbeddedSct
      : answer.signedCertificateDetachedSct;
  try {
    return found.chain.certificates.map((pem) => new X509Certificate(pem));
  } catch {
    throw malformed(service, "holds something that is no certificate");
  }
}

/** The leaf must be for our key and for now: anything else would be found out only after everything is signed. */
function demandLeaf(leaf: X509Certificate | undefined, key: KeyObject, service: string, now: number): void {
  if (leaf === undefined || !leaf.publicKey.equals(key)) throw malformed(service, "is a certificate for another key");
  const [start, end] = [Date.parse(leaf.validFrom), Date.parse(leaf.validTo)];
  if (start <= now + LEEWAY && end > now) return;
  throw new IntegrityError("clock-skew", `${service} issued a certificate that is not valid at this machine's time`, {
    hint: "Compare this machine's clock with that of the certificate authority.",
  });
}
