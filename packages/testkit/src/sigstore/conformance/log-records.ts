// Entries of logs, by their kinds. Sources: Rekor, types hashedrekord, dsse and intoto; rekor-tiles, rekor/v2/entry.proto.
import type { KeyObject } from "node:crypto";
import type { BundleDocument } from "../signed-bundle.ts";
import type { LogChoice } from "./lone-log.ts";
import { CONTENT, IN_TOTO, sha256 } from "./signed-artifact.ts";

function pae(payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${IN_TOTO.length} ${IN_TOTO} ${payload.length} `), payload]);
}

/** Facts of a bundle that log entries record. */
export function recordOf(bundle: BundleDocument, key?: KeyObject) {
  const certificate = bundle.verificationMaterial.certificate?.rawBytes;
  const payload = Buffer.from(bundle.dsseEnvelope?.payload ?? "", "base64");
  const pem = certificate
    ? `-----BEGIN CERTIFICATE-----\n${certificate.replace(/.{64}/g, "$&\n")}\n-----END CERTIFICATE-----\n`
    : String(key?.export({ type: "spki", format: "pem" }));
  const raw = certificate ?? key?.export({ type: "spki", format: "der" }).toString("base64");
  return {
    signature: bundle.dsseEnvelope?.signatures[0]?.sig ?? bundle.messageSignature?.signature ?? "",
    payload,
    signed: bundle.dsseEnvelope ? pae(payload) : CONTENT,
    pem: Buffer.from(pem).toString("base64"),
    verifier: certificate ? { x509Certificate: { rawBytes: raw } } : { publicKey: { rawBytes: raw } },
  };
}

export type LogRecord = ReturnType<typeof recordOf>;

export const HASHEDREKORD_V1 = ({ signature, signed, pem }: LogRecord): LogChoice => ({
  kind: "hashedrekord",
  version: "0.0.1",
  body: {
    data: { hash: { algorithm: "sha256", value: sha256(signed).toString("hex") } },
    signature: { content: signature, publicKey: { content: pem } },
  },
});

export const HASHEDREKORD_V2 = ({ signature, signed, verifier }: LogRecord): LogChoice => ({
  kind: "hashedrekord",
  version: "0.0.2",
  body: {
    hashedRekordV002: {
      data: { algorithm: "SHA2_256", digest: sha256(signed).toString("base64") },
      signature: { content: signature, verifier: { ...verifier, keyDetails: "PKIX_ECDSA_P256_SHA_256" } },
    },
  },
});

export const DSSE_V2 = ({ signature, payload, verifier }: LogRecord): LogChoice => ({
  kind: "dsse",
  version: "0.0.2",
  body: {
    dsseV002: {
      payloadHash: { algorithm: "SHA2_256", digest: sha256(payload).toString("base64") },
      signatures: [{ content: signature, verifier: { ...verifier, keyDetails: "PKIX_ECDSA_P256_SHA_256" } }],
    },
  },
});

export const INTOTO = ({ signature, payload, pem }: LogRecord): LogChoice => ({
  kind: "intoto",
  version: "0.0.2",
  body: {
    content: {
      envelope: {
        payloadType: IN_TOTO,
        signatures: [{ publicKey: pem, sig: Buffer.from(signature).toString("base64") }],
      },
      payloadHash: { algorithm: "sha256", value: sha256(payload).toString("hex") },
    },
  },
});
