// All of Sigstore's services in memory, with keys of their own: what signs against them verifies under their trusted root.
import { serveOnLoopback } from "../github-fake/loopback.ts";
import { type CertificateService, createCertificateService } from "./certificate/certificate-service.ts";
import type { Flaws } from "./flaws.ts";
import type { Claims } from "./identity/github-claims.ts";
import type { TokenAlgorithm } from "./identity/id-token.ts";
import { createIdentityProvider, REQUEST_TOKEN } from "./identity/identity-provider.ts";
import type { LogKeyKind } from "./log/log-key.ts";
import { createRekorV1, REKOR_V1_NAME } from "./log/rekor-v1.ts";
import { createRekorV2, REKOR_V2_NAME } from "./log/rekor-v2.ts";
import type { Services } from "./service/routes.ts";
import { createServiceTraffic, type ServiceTraffic } from "./service/service-traffic.ts";
import { type BundleDocument, type SigningOptions, signEnvelope, signMessage } from "./signed-bundle.ts";
import { createTimestampService } from "./timestamp/timestamp-service.ts";
import { type ServiceUrls, signingConfigDocument, type TrustedParts, trustedRootDocument } from "./trust-documents.ts";

export interface AuthorityOptions {
  /** Milliseconds since the epoch; default the clock of this machine. */
  readonly now?: () => number;
  /** The key of the log of Rekor v2; default `ed25519`. */
  readonly rekorV2Key?: LogKeyKind;
}

/** Addresses of the services. */
export type AuthorityUrls = Required<ServiceUrls> & {
  /** For `ACTIONS_ID_TOKEN_REQUEST_URL`. */
  readonly idToken: string;
};

export interface ListeningAuthority extends AsyncDisposable {
  /** `http://127.0.0.1:PORT`: every service answers there. */
  readonly origin: string;
  readonly urls: AuthorityUrls;
  close(): Promise<void>;
}

export interface SigstoreAuthority extends Omit<ServiceTraffic, "answer"> {
  /** What is wrong from now on. Change it at any time. */
  readonly flaws: Flaws;
  /** The services without a socket, at `urls` or at any other address with the same paths. */
  readonly fetch: typeof fetch;
  readonly urls: AuthorityUrls;
  listen(): Promise<ListeningAuthority>;
  /** A signed identity token, of a job on GitHub unless told otherwise: see `githubClaims`. */
  token(claims?: Claims, algorithm?: TokenAlgorithm): string;
  /** The claims the job's token endpoint gives; the audience comes from the request. */
  setJobClaims(claims: Claims): void;
  /** For `ACTIONS_ID_TOKEN_REQUEST_TOKEN`. */
  readonly requestToken: string;
  /** JSON of the trusted root. */
  trustedRoot(): Record<string, unknown>;
  /** JSON of a signing configuration; without addresses, for `fetch`. What is left out of `urls` is left out of it. */
  signingConfig(urls?: ServiceUrls): Record<string, unknown>;
  /** The chain for a key (DER, SubjectPublicKeyInfo), leaf first. */
  readonly issue: CertificateService["issue"];
  signMessage(content: Uint8Array, options?: SigningOptions): Promise<BundleDocument>;
  signEnvelope(payload: string | Uint8Array, options?: SigningOptions): Promise<BundleDocument>;
}

/** Makes an authority with new keys. */
export function createAuthority(options: AuthorityOptions = {}): SigstoreAuthority {
  const { now = Date.now, rekorV2Key = "ed25519" } = options;
  const flaws: Flaws = {};
  const identities = createIdentityProvider(now);
  const certificates = createCertificateService({ flaws, now, readToken: (token) => identities.read(token) });
  const timestamps = createTimestampService({ flaws, now });
  const rekorV2 = createRekorV2(flaws, rekorV2Key);
  const services: Services = { identities, certificates, timestamps, rekorV1: createRekorV1({ flaws, now }), rekorV2 };
  const { answer, ...traffic } = createServiceTraffic(services);
  const urls = urlsAt((host) => `https://${host}.example.test`);
  return {
    ...traffic,
    flaws,
    urls,
    fetch: (input, init) => answer(new Request(input, init)),
    listen: () => listenWith(answer),
    token: (claims, algorithm) => identities.token(claims, algorithm),
    setJobClaims(claims) {
      identities.jobClaims = claims;
    },
    requestToken: REQUEST_TOKEN,
    trustedRoot: () => trustedRootDocument(trustedParts(services)),
    signingConfig: (chosen = urls) => signingConfigDocument(chosen),
    issue: (claims, publicKey) => certificates.issue(claims, publicKey),
    signMessage: (content, how) => signMessage(services, content, how),
    signEnvelope: (payload, how) => signEnvelope(services, payload, how),
  };
}

async function listenWith(answer: ServiceTraffic["answer"]): Promise<ListeningAuthority> {
  const server = await serveOnLoopback({ fetch: answer });
  const { url: origin, close } = server;
  return { origin, urls: urlsAt(() => origin), close, [Symbol.asyncDispose]: close };
}

function urlsAt(originOf: (host: string) => string): AuthorityUrls {
  return {
    certificateAuthority: originOf("fulcio"),
    identityProvider: originOf("token"),
    rekorV1: originOf("rekor1"),
    rekorV2: originOf("rekor2"),
    // The address of a timestamp authority is the whole one: its path is not agreed upon.
    timestampAuthority: `${originOf("timestamp")}/api/v1/timestamp`,
    idToken: `${originOf("token")}/id-token?api-version=2.0`,
  };
}

function trustedParts({ certificates, rekorV1, rekorV2, timestamps }: Services): TrustedParts {
  const { authority, certificateLog } = certificates;
  return {
    certificateChain: [authority.issuer.certificate, authority.root.certificate],
    certificateLog,
    logs: [
      { url: `https://${REKOR_V1_NAME}`, id: rekorV1.logId, key: rekorV1.tree.key },
      { url: `https://${REKOR_V2_NAME}`, id: rekorV2.logId, key: rekorV2.tree.key },
    ],
    timestampChain: timestamps.chain,
  };
}
