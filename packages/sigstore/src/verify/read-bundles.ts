// Bundles as files hold them: one JSON object, or one a line. Source: protobuf-specs, sigstore_bundle.proto; its comments say
// which version may carry what.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { type Bundle, bundleFromJSON } from "@sigstore/bundle";
import { X509Certificate } from "@sigstore/core";
import { isJsonObject } from "../json/json-value.ts";
import { parseJson } from "../trust/json-text.ts";
import { bytes, bytesUpTo, count, list, message, oneOf, type Shape, text } from "../trust/message-shape.ts";
import { inStep, VerificationFailure } from "./verification-failure.ts";

export interface SigstoreBundle {
  readonly bundle: Bundle;
  /** False for a signature over an artifact whose digest is left open. Then the digest in `bundle` stands for none. */
  readonly statesDigest: boolean;
  /** SHA-256, hex: of the whole file where it holds one bundle, else of the bundle's line without its end. */
  readonly digest: string;
}

const MAX_BYTES = 64 * 1024 * 1024;
const MAX_BUNDLES = 10_000;
/** Of log entries, timestamps and certificates. Real bundles have one or two. */
const MAX_EVIDENCE = 32;
const MAX_PROOF = 64;
/** In characters of base64. Entries hold hashes instead of what was signed. */
const MAX_ENTRY = 1024 * 1024;

const OLD_VERSIONS: readonly string[] = ["0.1", "0.2"].map(
  (version) => `application/vnd.dev.sigstore.bundle+json;version=${version}`,
);
const MEDIA_TYPES: readonly string[] = [
  ...OLD_VERSIONS,
  "application/vnd.dev.sigstore.bundle+json;version=0.3",
  "application/vnd.dev.sigstore.bundle.v0.3+json",
];

/** A byte order mark is kept, and refused as what is no JSON. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

const certificate = message({ rawBytes: bytes }, { required: ["rawBytes"] });

const entry = message(
  {
    logIndex: count,
    logId: message({ keyId: bytes }, { required: ["keyId"] }),
    kindVersion: message({ kind: text, version: text }, { required: ["kind", "version"] }),
    integratedTime: count,
    inclusionPromise: message({ signedEntryTimestamp: bytes }, { required: ["signedEntryTimestamp"] }),
    inclusionProof: message(
      {
        logIndex: count,
        rootHash: bytes,
        treeSize: count,
        hashes: list(bytes, MAX_PROOF),
        checkpoint: message({ envelope: text }, { required: ["envelope"] }),
      },
      { required: ["rootHash", "treeSize"] },
    ),
    canonicalizedBody: bytesUpTo(MAX_ENTRY),
  },
  { required: ["logId", "kindVersion", "canonicalizedBody"] },
);

const material = message(
  {
    certificate,
    x509CertificateChain: message({ certificates: list(certificate, MAX_EVIDENCE, 1) }, { required: ["certificates"] }),
    publicKey: message({ hint: text }),
    tlogEntries: list(entry, MAX_EVIDENCE),
    timestampVerificationData: message({
      rfc3161Timestamps: list(message({ signedTimestamp: bytes }, { required: ["signedTimestamp"] }), MAX_EVIDENCE),
    }),
  },
  { either: ["certificate", "x509CertificateChain", "publicKey"] },
);

const statedDigest = message(
  { algorithm: oneOf(["SHA2_256", "SHA2_384", "SHA2_512"]), digest: bytes },
  { required: ["algorithm", "digest"] },
);

/** Ed25519 signs no digest, so cosign states none with it. */
const messageDigest: Shape = (value, path) => (isEmpty(value) ? undefined : statedDigest(value, path));

function isEmpty(value: unknown): boolean {
  return isJsonObject(value) && Object.keys(value).length === 0;
}

const envelope = message(
  {
    payload: bytesUpTo(MAX_BYTES),
    payloadType: text,
    signatures: list(message({ sig: bytes, keyid: text }, { required: ["sig"] }), 1, 1),
  },
  { required: ["payload", "payloadType", "signatures"] },
);

const shape = message(
  {
    mediaType: oneOf(MEDIA_TYPES),
    verificationMaterial: material,
    messageSignature: message({ messageDigest, signature: bytes }, { required: ["messageDigest", "signature"] }),
    dsseEnvelope: envelope,
  },
  { required: ["mediaType", "verificationMaterial"], either: ["messageSignature", "dsseEnvelope"] },
);

/**
 * The bundles in a file, at least one. Throws `VerificationFailure` (`bundle-format`) where it is too large, is no UTF-8, where
 * anything stands before, between or after the bundles, or where one of them is malformed.
 */
export function readBundles(content: Uint8Array): readonly SigstoreBundle[] {
  if (content.length > MAX_BYTES) throw refuse(`it has more than ${MAX_BYTES} bytes`);
  const json = inStep("bundle-format", UNREADABLE, () => UTF8.decode(content));
  const whole = parsed(json);
  if (whole !== undefined) return [readBundle(whole.value, Buffer.from(content))];
  const lines = linesIn(json);
  if (lines.length === 0) throw refuse("it is empty");
  return lines.map((line) => {
    const value = inStep("bundle-format", UNREADABLE, () => parseJson(line));
    return readBundle(value, Buffer.from(line.endsWith("\r") ? line.slice(0, -1) : line, "utf8"));
  });
}

/** The lines that are not blank. One by one: a file full of line ends would split into more than memory holds. */
function linesIn(json: string): readonly string[] {
  const lines: string[] = [];
  for (let start = 0; start < json.length; ) {
    const end = json.indexOf("\n", start);
    const stop = end < 0 ? json.length : end;
    const line = json.slice(start, stop);
    if (line.trim() !== "" && lines.push(line) > MAX_BUNDLES) throw refuse(`it holds more than ${MAX_BUNDLES} bundles`);
    start = stop + 1;
  }
  return lines;
}

/** The value, where the whole file is one. Where its first line is one already, more lines are more bundles, or wrong. */
function parsed(json: string): { readonly value: unknown } | undefined {
  try {
    return { value: parseJson(json) };
  } catch {
    return undefined;
  }
}

function readBundle(value: unknown, own: Buffer): SigstoreBundle {
  const problem = shape(value, "bundle");
  if (problem !== undefined) throw refuse(problem);
  const filled = withDigest(value);
  const bundle = inStep("bundle-format", UNREADABLE, () => bundleFromJSON(promisedEntries(filled)));
  checkCertificates(bundle);
  return { bundle, statesDigest: filled === value, digest: createHash("sha256").update(own).digest("hex") };
}

/** The library wants a digest. The one that stands for none is of no artifact. */
const NO_DIGEST = { algorithm: "SHA2_512", digest: Buffer.alloc(64).toString("base64") };

function withDigest(value: unknown): unknown {
  const content = isJsonObject(value) ? value["messageSignature"] : undefined;
  if (!isJsonObject(value) || !isJsonObject(content) || !isEmpty(content["messageDigest"])) return value;
  return { ...value, messageSignature: { ...content, messageDigest: NO_DIGEST } };
}

/**
 * Version 0.1 rests on the log's signed promise, and its proofs may lack the checkpoint without which they prove nothing. Such
 * a proof is set aside; the promise is demanded by the version.
 */
function promisedEntries(value: unknown): unknown {
  if (!isJsonObject(value) || value["mediaType"] !== MEDIA_TYPES[0]) return value;
  const { verificationMaterial: stated } = value;
  if (!isJsonObject(stated) || !Array.isArray(stated["tlogEntries"])) return value;
  return { ...value, verificationMaterial: { ...stated, tlogEntries: stated["tlogEntries"].map(withoutBareProof) } };
}

function withoutBareProof(logEntry: unknown): unknown {
  if (!isJsonObject(logEntry)) return logEntry;
  const { inclusionProof, ...rest } = logEntry;
  return isJsonObject(inclusionProof) && isJsonObject(inclusionProof["checkpoint"]) ? logEntry : rest;
}

function checkCertificates({ mediaType, verificationMaterial: { content } }: Bundle): void {
  if (content.$case === "certificate" && OLD_VERSIONS.includes(mediaType)) {
    throw refuse("a bundle of a version before 0.3 holds a chain, not a single certificate");
  }
  if (content.$case !== "x509CertificateChain") return;
  for (const { rawBytes } of content.x509CertificateChain.certificates) {
    const { issuer, subject } = inStep("bundle-format", UNREADABLE, () => namesOf(rawBytes));
    if (issuer.equals(subject)) throw refuse("it holds a root certificate, which must come from elsewhere");
  }
}

function namesOf(der: Uint8Array) {
  const { issuer, subject } = X509Certificate.parse(Buffer.from(der));
  return { issuer, subject };
}

const UNREADABLE = "The bundle cannot be read";

function refuse(why: string): VerificationFailure {
  return new VerificationFailure("bundle-format", `${UNREADABLE}: ${why}.`);
}
