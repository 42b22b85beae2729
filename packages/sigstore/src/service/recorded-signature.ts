// Whether a log's entry records what was asked for. An entry of something else is never taken, even with a sound proof.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import * as z from "zod/mini";
import { base64Bytes, hexBytes } from "./service-answer.ts";
import type { LogRequest } from "./services.ts";

const hash = z.object({ algorithm: z.string(), value: hexBytes });

/** Source: Rekor's schema of hashedrekord 0.0.1. The key is a PEM text. */
const hashedRekord1 = z.object({
  apiVersion: z.literal("0.0.1"),
  kind: z.literal("hashedrekord"),
  spec: z.object({
    data: z.object({ hash }),
    signature: z.object({ content: base64Bytes, publicKey: z.object({ content: base64Bytes }) }),
  }),
});

/** Source: Rekor's schema of dsse 0.0.1. */
const dsse1 = z.object({
  apiVersion: z.literal("0.0.1"),
  kind: z.literal("dsse"),
  spec: z.object({
    payloadHash: hash,
    signatures: z.array(z.object({ signature: base64Bytes, verifier: base64Bytes })).check(z.length(1)),
  }),
});

const rawBytes = z.object({ rawBytes: base64Bytes });

/** Source: rekor-tiles, hashedrekord.proto and entry.proto (0.0.2); DER instead of PEM. */
const hashedRekord2 = z.object({
  apiVersion: z.literal("0.0.2"),
  kind: z.literal("hashedrekord"),
  spec: z.object({
    hashedRekordV002: z.object({
      data: z.object({ algorithm: z.string(), digest: base64Bytes }),
      signature: z.object({
        content: base64Bytes,
        verifier: z.object({
          keyDetails: z.string(),
          x509Certificate: z.optional(rawBytes),
          publicKey: z.optional(rawBytes),
        }),
      }),
    }),
  }),
});

/** Names of `HashAlgorithm` in protobuf-specs. */
const HASH_NAMES = { sha256: "SHA2_256", sha384: "SHA2_384", sha512: "SHA2_512" } as const;

/** For an entry of Rekor v1. `body` is the entry as the log keeps it: JSON. */
export function recordsInV1(body: Buffer, request: LogRequest): boolean {
  return request.envelope === undefined ? isHashedRekord1(body, request) : isDsse1(body, request.envelope, request);
}

function isHashedRekord1(body: Buffer, { digest, signature, verifier }: LogRequest): boolean {
  const entry = hashedRekord1.safeParse(parse(body));
  if (!entry.success) return false;
  const { data, signature: signed } = entry.data.spec;
  return (
    data.hash.algorithm === digest.algorithm &&
    data.hash.value.equals(digest.bytes) &&
    signed.content.equals(signature) &&
    derOf(signed.publicKey.content).equals(verifier.der)
  );
}

function isDsse1(body: Buffer, { payload }: { payload: Buffer }, { signature, verifier }: LogRequest): boolean {
  const entry = dsse1.safeParse(parse(body));
  if (!entry.success) return false;
  const { payloadHash, signatures } = entry.data.spec;
  const [signed] = signatures;
  return (
    payloadHash.algorithm === "sha256" &&
    payloadHash.value.equals(createHash("sha256").update(payload).digest()) &&
    signed?.signature.equals(signature) === true &&
    derOf(signed.verifier).equals(verifier.der)
  );
}

/** For an entry of Rekor v2. */
export function recordsInV2(body: Buffer, request: LogRequest): boolean {
  const entry = hashedRekord2.safeParse(parse(body));
  if (!entry.success) return false;
  const { data, signature } = entry.data.spec.hashedRekordV002;
  const { x509Certificate, publicKey, keyDetails } = signature.verifier;
  const [expected, other] =
    request.verifier.kind === "certificate" ? [x509Certificate, publicKey] : [publicKey, x509Certificate];
  return (
    data.algorithm === HASH_NAMES[request.digest.algorithm] &&
    data.digest.equals(request.digest.bytes) &&
    signature.content.equals(request.signature) &&
    keyDetails === request.keyDetails &&
    expected?.rawBytes.equals(request.verifier.der) === true &&
    other === undefined
  );
}

function parse(body: Buffer): unknown {
  try {
    return JSON.parse(body.toString("utf8"));
  } catch {
    return undefined;
  }
}

/** The bytes between the lines that frame a PEM text (RFC 7468). */
function derOf(pem: Buffer): Buffer {
  const lines = pem.toString("latin1").split("\n");
  return Buffer.from(lines.filter((line) => !line.startsWith("-----")).join(""), "base64");
}
