// What Rekor v1 writes into its tree for an entry that was proposed. Source: Rekor, pkg/types, hashedrekord 0.0.1 and dsse 0.0.1.
import { createHash, createPublicKey, verify, X509Certificate } from "node:crypto";
import { Refusal } from "../service/answer.ts";
import { canonicalJson } from "../service/canonical-json.ts";
import { Fields } from "../service/fields.ts";

/** The canonical body. A proposal that the real log would refuse is a refusal. */
export function rekorV1Body(proposal: Fields): Buffer {
  const kind = `${proposal.at("kind").text()} ${proposal.at("apiVersion").text()}`;
  const spec = proposal.at("spec");
  if (kind === "hashedrekord 0.0.1") return bodyOf("hashedrekord", hashedRekordSpec(spec));
  if (kind === "dsse 0.0.1") return bodyOf("dsse", dsseSpec(spec.at("proposedContent")));
  throw new Refusal(400, "entry kind is not supported");
}

function bodyOf(kind: string, spec: unknown): Buffer {
  return Buffer.from(canonicalJson({ apiVersion: "0.0.1", kind, spec }));
}

function hashedRekordSpec(spec: Fields): unknown {
  const hash = spec.at("data").at("hash");
  const algorithm = hash.at("algorithm").text();
  const value = hash.at("value").text();
  const length = { sha256: 64, sha384: 96, sha512: 128 }[algorithm];
  if (length === undefined || value.length !== length || !/^[0-9a-f]+$/.test(value))
    throw new Refusal(400, "invalid hash");
  const signature = spec.at("signature");
  const publicKey = signature.at("publicKey").at("content");
  readVerifier(publicKey.bytes());
  return {
    data: { hash: { algorithm, value } },
    signature: { content: signature.at("content").text(), publicKey: { content: publicKey.text() } },
  };
}

function dsseSpec(content: Fields): unknown {
  const text = content.at("envelope").text();
  const envelope = new Fields(parse(text));
  const verifiers = content.at("verifiers").list();
  const payload = envelope.at("payload").bytes();
  const message = preAuthentication(envelope.at("payloadType").text(), payload);
  const signatures = envelope
    .at("signatures")
    .list()
    .map((one) => {
      const signature = one.at("sig").text();
      const verifier = verifiers.find((pem) => holds(pem.bytes(), message, Buffer.from(signature, "base64")));
      if (verifier === undefined) throw new Refusal(400, "could not verify envelope");
      return { signature, verifier: verifier.text() };
    });
  if (signatures.length === 0) throw new Refusal(400, "envelope has no signatures");
  return {
    envelopeHash: { algorithm: "sha256", value: sha256(text) },
    payloadHash: { algorithm: "sha256", value: sha256(payload) },
    signatures,
  };
}

/** Source: DSSE protocol, "PAE". */
export function preAuthentication(type: string, payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from(`DSSEv1 ${Buffer.byteLength(type)} ${type} ${payload.length} `), payload]);
}

function holds(pem: Buffer, message: Buffer, signature: Buffer): boolean {
  const key = readVerifier(pem);
  const curve = key.asymmetricKeyDetails?.namedCurve;
  const hash = key.asymmetricKeyType === "ed25519" ? null : curve === "secp384r1" ? "sha384" : "sha256";
  return verify(hash, message, key, signature);
}

function readVerifier(pem: Buffer) {
  try {
    const isCertificate = pem.includes("BEGIN CERTIFICATE");
    return isCertificate ? new X509Certificate(pem).publicKey : createPublicKey(pem);
  } catch {
    throw new Refusal(400, "invalid public key");
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Refusal(400, "the envelope is not JSON");
  }
}

function sha256(content: string | Buffer): string {
  return createHash("sha256").update(content).digest("hex");
}
