// Bundles as a signer would make them, for tests of what reads them. Source: protobuf-specs, sigstore_bundle.proto.
import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import { type Claims, githubClaims } from "./identity/github-claims.ts";
import { preAuthentication } from "./log/rekor-v1-body.ts";
import { Refusal } from "./service/answer.ts";
import { Fields } from "./service/fields.ts";
import { pemOf } from "./service/pem.ts";
import { routeOf, type Services } from "./service/routes.ts";

const SHA256_OID = "2.16.840.1.101.3.4.2.1";
const BUNDLE_V03 = "application/vnd.dev.sigstore.bundle.v0.3+json";
const SCHEMES = {
  prime256v1: { hash: "sha256", algorithm: "SHA2_256", keyDetails: "PKIX_ECDSA_P256_SHA_256" },
  secp384r1: { hash: "sha384", algorithm: "SHA2_384", keyDetails: "PKIX_ECDSA_P384_SHA_384" },
} as const;

export interface SigningOptions {
  /** Where it is recorded; default `v1`. */
  readonly log?: "v1" | "v2" | "none";
  /** Default: with `v2` and with `none`, as there is no other time. */
  readonly timestamp?: boolean;
  /** Of the certificate; default those of `githubClaims()`. `none`: the bundle names the key alone. */
  readonly claims?: Claims | "none";
  /** ECDSA, P-256 or P-384. Default: a new one of P-256. */
  readonly key?: KeyObject;
  /** Of a DSSE envelope; default in-toto's. */
  readonly payloadType?: string;
}

/** A bundle's JSON. Tests may change what they like before they write it out. */
export interface BundleDocument {
  mediaType: string;
  verificationMaterial: {
    certificate?: { rawBytes: string };
    publicKey?: { hint: string };
    tlogEntries: unknown[];
    timestampVerificationData?: { rfc3161Timestamps: { signedTimestamp: string }[] };
  };
  messageSignature?: { messageDigest: { algorithm: string; digest: string }; signature: string };
  dsseEnvelope?: { payload: string; payloadType: string; signatures: { sig: string; keyid: string }[] };
}

/** What the signature is over, and how Rekor v1 is told of it. */
interface Signing {
  readonly message: Buffer;
  readonly envelope?: { readonly payload: Buffer; readonly payloadType: string };
}

/** A bundle over the bytes of an artifact. */
export function signMessage(services: Services, content: Uint8Array, options: SigningOptions = {}) {
  return makeBundle(services, { message: Buffer.from(content) }, options);
}

/** A bundle with a DSSE envelope around a payload. */
export function signEnvelope(services: Services, payload: string | Uint8Array, options: SigningOptions = {}) {
  const { payloadType = "application/vnd.in-toto+json" } = options;
  const bytes = Buffer.from(payload);
  const signing = { message: preAuthentication(payloadType, bytes), envelope: { payload: bytes, payloadType } };
  return makeBundle(services, signing, options);
}

async function makeBundle(services: Services, signing: Signing, options: SigningOptions): Promise<BundleDocument> {
  const { claims = githubClaims(), log = "v1", timestamp = log !== "v1" } = options;
  const key = options.key ?? generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
  const publicKey = createPublicKey(key).export({ format: "der", type: "spki" });
  const signature = sign(schemeOf(key).hash, signing.message, key);
  const certificate = claims === "none" ? undefined : services.certificates.issue(claims, publicKey)[0];
  const signed = { ...signing, signature, key, publicKey, certificate };
  const tlogEntries =
    log === "none" ? [] : [log === "v1" ? await entryV1(services, signed) : await entryV2(services, signed)];
  const hint = createHash("sha256").update(publicKey).digest("base64");
  return {
    mediaType: BUNDLE_V03,
    verificationMaterial: {
      ...(certificate ? { certificate: { rawBytes: certificate.toString("base64") } } : { publicKey: { hint } }),
      tlogEntries,
      ...(timestamp ? { timestampVerificationData: stamped(services, signature) } : {}),
    },
    ...contentOf(signed),
  };
}

interface Signed extends Signing {
  readonly signature: Buffer;
  readonly key: KeyObject;
  readonly publicKey: Buffer;
  readonly certificate: Buffer | undefined;
}

function contentOf({ envelope, message, signature, key }: Signed): Partial<BundleDocument> {
  const sig = signature.toString("base64");
  if (envelope === undefined) {
    const { hash, algorithm } = schemeOf(key);
    const digest = createHash(hash).update(message).digest("base64");
    return { messageSignature: { messageDigest: { algorithm, digest }, signature: sig } };
  }
  const { payload, payloadType } = envelope;
  return { dsseEnvelope: { payload: payload.toString("base64"), payloadType, signatures: [{ sig, keyid: "" }] } };
}

function stamped(services: Services, signature: Buffer) {
  const digest = createHash("sha256").update(signature).digest();
  const request = { hashOid: SHA256_OID, digest, nonce: undefined, wantsCertificate: true };
  return { rfc3161Timestamps: [{ signedTimestamp: services.timestamps.stamp(request).toString("base64") }] };
}

async function entryV1(services: Services, signed: Signed): Promise<unknown> {
  const kind = signed.envelope === undefined ? "hashedrekord" : "dsse";
  const answer = await post(services, "/api/v1/log/entries", { apiVersion: "0.0.1", kind, spec: proposalV1(signed) });
  const entry = new Fields(Object.values(Object(answer.value))[0]);
  const verification = entry.at("verification");
  const proof = verification.at("inclusionProof");
  const base64 = (field: Fields) => Buffer.from(field.text(), "hex").toString("base64");
  const promise = verification.at("signedEntryTimestamp");
  return {
    logIndex: String(entry.at("logIndex").value),
    logId: { keyId: base64(entry.at("logID")) },
    kindVersion: { kind, version: "0.0.1" },
    integratedTime: String(entry.at("integratedTime").value),
    ...(promise.isThere ? { inclusionPromise: { signedEntryTimestamp: promise.text() } } : {}),
    inclusionProof: {
      logIndex: String(proof.at("logIndex").value),
      rootHash: base64(proof.at("rootHash")),
      treeSize: String(proof.at("treeSize").value),
      hashes: proof.at("hashes").list().map(base64),
      checkpoint: { envelope: proof.at("checkpoint").text() },
    },
    canonicalizedBody: entry.at("body").text(),
  };
}

function proposalV1({ envelope, message, signature, key, publicKey, certificate }: Signed): unknown {
  const sig = signature.toString("base64");
  const pem = certificate ? pemOf("CERTIFICATE", certificate) : pemOf("PUBLIC KEY", publicKey);
  const verifier = Buffer.from(pem).toString("base64");
  if (envelope !== undefined) {
    const payload = envelope.payload.toString("base64");
    const text = JSON.stringify({ payload, payloadType: envelope.payloadType, signatures: [{ sig }] });
    return { proposedContent: { envelope: text, verifiers: [verifier] } };
  }
  const { hash } = schemeOf(key);
  const value = createHash(hash).update(message).digest("hex");
  return { data: { hash: { algorithm: hash, value } }, signature: { content: sig, publicKey: { content: verifier } } };
}

async function entryV2(services: Services, signed: Signed): Promise<unknown> {
  const { hash, keyDetails } = schemeOf(signed.key);
  const { certificate, publicKey } = signed;
  const material = certificate
    ? { x509Certificate: { rawBytes: certificate.toString("base64") } }
    : { publicKey: { rawBytes: publicKey.toString("base64") } };
  const digest = createHash(hash).update(signed.message).digest("base64");
  const signature = { content: signed.signature.toString("base64"), verifier: { ...material, keyDetails } };
  return (await post(services, "/api/v2/log/entries", { hashedRekordRequestV002: { digest, signature } })).value;
}

async function post(services: Services, path: string, body: unknown): Promise<Fields> {
  const request = new Request(`https://log.example.test${path}`, { method: "POST", body: JSON.stringify(body) });
  const answer = await routeOf(services, request)?.answer();
  if (answer?.ok !== true) throw new Refusal(answer?.status ?? 404, "the log refused the entry");
  return new Fields(await answer.json());
}

function schemeOf(key: KeyObject) {
  return key.asymmetricKeyDetails?.namedCurve === "secp384r1" ? SCHEMES.secp384r1 : SCHEMES.prime256v1;
}
