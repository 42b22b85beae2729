// The documents that tell clients whom to trust and whom to ask. Source: protobuf-specs, sigstore_trustroot.proto.
import { type PublicLogKey, plainLogId } from "./log/log-key.ts";

/** Parts that may be trusted, or left out. */
export interface TrustedParts {
  /** In DER: the authorities that issue to signers, the root last. */
  readonly certificateChain: readonly Buffer[];
  /** Left out where the authority uses none. */
  readonly certificateLog?: PublicLogKey;
  readonly logs: readonly { readonly url: string; readonly id: Buffer; readonly key: PublicLogKey }[];
  /** In DER, the signer first. */
  readonly timestampChain: readonly Buffer[];
}

/** Addresses of services; those that are left out are not in the configuration. */
export interface ServiceUrls {
  readonly certificateAuthority?: string;
  readonly identityProvider?: string;
  readonly rekorV1?: string;
  readonly rekorV2?: string;
  readonly timestampAuthority?: string;
}

/** Since when everything is trusted. */
const START = "2020-01-01T00:00:00Z";
const OPERATOR = "example.test";
const VALID = { start: START };

/** trustedroot+json, version 0.1. */
export function trustedRootDocument(parts: TrustedParts): Record<string, unknown> {
  const { certificateLog } = parts;
  return {
    mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1",
    tlogs: parts.logs.map(({ url, id, key }) => logEntry(url, id, key)),
    certificateAuthorities: [authorityEntry("https://fulcio.example.test", parts.certificateChain)],
    ctlogs: certificateLog ? [logEntry("https://ctlog.example.test", plainLogId(certificateLog), certificateLog)] : [],
    timestampAuthorities: [authorityEntry("https://timestamp.example.test", parts.timestampChain)],
  };
}

/** signingconfig, version 0.2. Of several logs any one is asked: the first that is listed with the highest version. */
export function signingConfigDocument(urls: ServiceUrls): Record<string, unknown> {
  const logs = [service(urls.rekorV2, 2), service(urls.rekorV1, 1)].flat();
  return {
    mediaType: "application/vnd.dev.sigstore.signingconfig.v0.2+json",
    caUrls: service(urls.certificateAuthority, 1),
    oidcUrls: service(urls.identityProvider, 1),
    ...(logs.length === 0 ? {} : { rekorTlogUrls: logs, rekorTlogConfig: { selector: "ANY" } }),
    ...(urls.timestampAuthority === undefined
      ? {}
      : { tsaUrls: service(urls.timestampAuthority, 1), tsaConfig: { selector: "ANY" } }),
  };
}

function service(url: string | undefined, majorApiVersion: number): unknown[] {
  return url === undefined ? [] : [{ url, majorApiVersion, validFor: VALID, operator: OPERATOR }];
}

function logEntry(baseUrl: string, id: Buffer, key: PublicLogKey): unknown {
  const keyDetails = key.kind === "ecdsa" ? "PKIX_ECDSA_P256_SHA_256" : "PKIX_ED25519";
  const publicKey = { rawBytes: base64(key.publicKey), keyDetails, validFor: VALID };
  return { baseUrl, hashAlgorithm: "SHA2_256", publicKey, logId: { keyId: base64(id) } };
}

function authorityEntry(uri: string, chain: readonly Buffer[]): unknown {
  const certificates = chain.map((der) => ({ rawBytes: base64(der) }));
  return {
    subject: { organization: OPERATOR, commonName: OPERATOR },
    uri,
    certChain: { certificates },
    validFor: VALID,
  };
}

function base64(bytes: Buffer): string {
  return bytes.toString("base64");
}
