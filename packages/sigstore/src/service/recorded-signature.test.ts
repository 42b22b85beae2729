import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recordsInV1, recordsInV2 } from "./recorded-signature.ts";
import type { LogRequest } from "./services.ts";

const PAYLOAD = Buffer.from('{"a":1}');
const REQUEST: LogRequest = {
  digest: { algorithm: "sha256", bytes: Buffer.alloc(32, 1) },
  signature: Buffer.alloc(70, 2),
  verifier: { kind: "certificate", der: Buffer.alloc(500, 3) },
  keyDetails: "PKIX_ECDSA_P256_SHA_256",
};
const SEALED: LogRequest = { ...REQUEST, envelope: { payloadType: "text/plain", payload: PAYLOAD } };

function text64(bytes: Buffer | string): string {
  return Buffer.from(bytes).toString("base64");
}

const PEM = `-----BEGIN CERTIFICATE-----\n${text64(REQUEST.verifier.der)}\n-----END CERTIFICATE-----\n`;

const HASHED_1 = {
  apiVersion: "0.0.1",
  kind: "hashedrekord",
  spec: {
    data: { hash: { algorithm: "sha256", value: REQUEST.digest.bytes.toString("hex") } },
    signature: { content: text64(REQUEST.signature), publicKey: { content: text64(PEM) } },
  },
};
const DSSE_1 = {
  apiVersion: "0.0.1",
  kind: "dsse",
  spec: {
    envelopeHash: { algorithm: "sha256", value: "00" },
    payloadHash: { algorithm: "sha256", value: createHash("sha256").update(PAYLOAD).digest("hex") },
    signatures: [{ signature: text64(REQUEST.signature), verifier: text64(PEM) }],
  },
};
const HASHED_2 = {
  apiVersion: "0.0.2",
  kind: "hashedrekord",
  spec: {
    hashedRekordV002: {
      data: { algorithm: "SHA2_256", digest: text64(REQUEST.digest.bytes) },
      signature: {
        content: text64(REQUEST.signature),
        verifier: {
          keyDetails: REQUEST.keyDetails,
          x509Certificate: { rawBytes: text64(REQUEST.verifier.der) },
        },
      },
    },
  },
};

type Judge = typeof recordsInV1;

function judge(records: Judge, entry: unknown, request: LogRequest): boolean {
  return records(Buffer.from(JSON.stringify(entry)), request);
}

/** All requests that differ from one in a single thing. */
function othersThan(request: LogRequest): readonly LogRequest[] {
  const { digest, signature, verifier } = request;
  const cut = (bytes: Buffer) => bytes.subarray(1);
  const altered = [
    { ...request, signature: cut(signature) },
    { ...request, verifier: { ...verifier, der: cut(verifier.der) } },
  ];
  if (request.envelope) {
    return [...altered, { ...request, envelope: { ...request.envelope, payload: cut(request.envelope.payload) } }];
  }
  return [
    ...altered,
    { ...request, digest: { ...digest, bytes: cut(digest.bytes) } },
    { ...request, digest: { ...digest, algorithm: "sha512" } },
  ];
}

describe.each<[string, Judge, unknown, LogRequest]>([
  ["hashedrekord 0.0.1", recordsInV1, HASHED_1, REQUEST],
  ["dsse 0.0.1", recordsInV1, DSSE_1, SEALED],
  ["hashedrekord 0.0.2", recordsInV2, HASHED_2, REQUEST],
])("%s", (_, records, entry, request) => {
  it("is an entry of what was asked for", () => {
    expect(judge(records, entry, request)).toBe(true);
  });

  it("is no entry of anything else", () => {
    for (const other of othersThan(request)) expect(judge(records, entry, other)).toBe(false);
  });

  it("must be of its kind and version", () => {
    expect(judge(records, { ...Object(entry), kind: "intoto" }, request)).toBe(false);
    expect(judge(records, { ...Object(entry), apiVersion: "0.0.3" }, request)).toBe(false);
  });

  it("is never made of other bytes", () => {
    fc.assert(fc.property(fc.json(), (text) => !records(Buffer.from(text), request)));
    fc.assert(fc.property(fc.uint8Array(), (bytes) => !records(Buffer.from(bytes), request)));
  });
});

describe("recordsInV1", () => {
  it("wants one signature in an envelope", () => {
    const { signatures } = DSSE_1.spec;
    for (const several of [[], [...signatures, ...signatures]]) {
      expect(judge(recordsInV1, { ...DSSE_1, spec: { ...DSSE_1.spec, signatures: several } }, SEALED)).toBe(false);
    }
  });

  it("does not take the one kind for the other", () => {
    expect(judge(recordsInV1, HASHED_1, SEALED)).toBe(false);
    expect(judge(recordsInV1, DSSE_1, REQUEST)).toBe(false);
  });
});

describe("recordsInV2", () => {
  it("tells a certificate from a key, and one scheme from another", () => {
    const { verifier } = REQUEST;
    expect(judge(recordsInV2, HASHED_2, { ...REQUEST, verifier: { ...verifier, kind: "public-key" } })).toBe(false);
    expect(judge(recordsInV2, HASHED_2, { ...REQUEST, keyDetails: "PKIX_ED25519_PH" })).toBe(false);
  });

  it("takes no entry that names both", () => {
    const both = structuredClone(HASHED_2);
    Object.assign(both.spec.hashedRekordV002.signature.verifier, { publicKey: { rawBytes: "AA==" } });
    expect(judge(recordsInV2, both, REQUEST)).toBe(false);
  });
});
