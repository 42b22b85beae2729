// A transparency log with the interface of Rekor v2: digests only, no time, and a 409 that names the index of what is there
// already. Source: rekor-tiles, CLIENTS.md and api/proto/rekor/v2; answers as its server 2.3.0 gives them.
import { createPublicKey, type KeyObject, X509Certificate } from "node:crypto";
import type { Flaws } from "../flaws.ts";
import { json, Refusal } from "../service/answer.ts";
import { canonicalJson } from "../service/canonical-json.ts";
import { Fields } from "../service/fields.ts";
import { type LogKeyKind, noteLogId } from "./log-key.ts";
import { readTiles } from "./tiles.ts";
import { createTransparencyTree, type TransparencyTree } from "./transparency-tree.ts";

export const REKOR_V2_NAME = "rekor2.example.test";

/** The schemes the log takes: the hash in its entries, and whether a key is of that kind. Pure Ed25519 is none of them. */
const SCHEMES: Readonly<Record<string, { hash: string; bytes: number; key: string }>> = {
  PKIX_ECDSA_P256_SHA_256: { hash: "SHA2_256", bytes: 32, key: "prime256v1" },
  PKIX_ECDSA_P384_SHA_384: { hash: "SHA2_384", bytes: 48, key: "secp384r1" },
  PKIX_ECDSA_P521_SHA_512: { hash: "SHA2_512", bytes: 64, key: "secp521r1" },
  PKIX_ED25519_PH: { hash: "SHA2_512", bytes: 64, key: "ed25519" },
  PKIX_RSA_PKCS1V15_2048_SHA256: { hash: "SHA2_256", bytes: 32, key: "rsa 2048" },
  PKIX_RSA_PKCS1V15_3072_SHA256: { hash: "SHA2_256", bytes: 32, key: "rsa 3072" },
  PKIX_RSA_PKCS1V15_4096_SHA256: { hash: "SHA2_256", bytes: 32, key: "rsa 4096" },
};

export interface RekorV2 {
  readonly tree: TransparencyTree;
  readonly logId: Buffer;
  record(request: Request): Promise<Response>;
  /** What the log publishes: `checkpoint` or `tile/...`. */
  read(path: string): Response;
}

export function createRekorV2(flaws: Flaws, kind: LogKeyKind): RekorV2 {
  const origin = REKOR_V2_NAME;
  const names = { origin, signer: origin, keyId: (key: Parameters<typeof noteLogId>[0]) => noteLogId(key, origin) };
  const tree = createTransparencyTree(kind, names, flaws);
  const logId = noteLogId(tree.key, origin);
  const indices = new Map<string, number>();
  return {
    tree,
    logId,
    async record(request) {
      const body = bodyOf(await Fields.of(request), flaws);
      const known = indices.get(body);
      if (known !== undefined) throw alreadyThere(known);
      const index = tree.append(Buffer.from(body));
      indices.set(body, index);
      return json(201, entryOf(tree, logId, body, index));
    },
    read: (path) => readTiles(path, tree, [...indices.keys()]),
  };
}

function alreadyThere(index: number): Refusal {
  const message = `an equivalent entry already exists in the transparency log with index ${index}`;
  return new Refusal(409, message, { "x-log-index": String(index) });
}

function bodyOf(request: Fields, flaws: Flaws): string {
  const asked = request.at("hashedRekordRequestV002");
  if (!asked.isThere) throw new Refusal(400, "invalid type, must be hashedrekord");
  const signature = asked.at("signature");
  const verifier = signature.at("verifier");
  const keyDetails = verifier.at("keyDetails").text();
  const scheme = SCHEMES[keyDetails];
  const digest = asked.at("digest").bytes();
  if (scheme === undefined || keyName(verifier) !== scheme.key) throw new Refusal(400, "unsupported signing algorithm");
  if (digest.length !== scheme.bytes) throw new Refusal(400, "digest length does not match the algorithm");
  if (flaws.wrongEntry) digest[0] = (digest[0] ?? 0) ^ 1;
  const hashedRekordV002 = {
    data: { algorithm: scheme.hash, digest: digest.toString("base64") },
    signature: {
      content: signature.at("content").bytes().toString("base64"),
      verifier: { ...materialOf(verifier), keyDetails },
    },
  };
  return canonicalJson({ apiVersion: "0.0.2", kind: "hashedrekord", spec: { hashedRekordV002 } });
}

function materialOf(verifier: Fields): Record<string, unknown> {
  const field = verifier.at("x509Certificate").isThere ? "x509Certificate" : "publicKey";
  return { [field]: { rawBytes: verifier.at(field).at("rawBytes").bytes().toString("base64") } };
}

function keyName(verifier: Fields): string {
  const { asymmetricKeyType = "", asymmetricKeyDetails } = keyOf(verifier);
  const { namedCurve, modulusLength } = asymmetricKeyDetails ?? {};
  return namedCurve ?? (modulusLength === undefined ? asymmetricKeyType : `${asymmetricKeyType} ${modulusLength}`);
}

function keyOf(verifier: Fields): KeyObject {
  const certificate = verifier.at("x509Certificate");
  try {
    if (certificate.isThere) return new X509Certificate(certificate.at("rawBytes").bytes()).publicKey;
    return createPublicKey({ key: verifier.at("publicKey").at("rawBytes").bytes(), format: "der", type: "spki" });
  } catch {
    throw new Refusal(400, "invalid verifier");
  }
}

/** A `TransparencyLogEntry` in the JSON of protocol buffers: numbers of 64 bits as text, bytes in base64. */
function entryOf(tree: TransparencyTree, logId: Buffer, body: string, at: number): unknown {
  const { index, size, root, hashes, checkpoint } = tree.prove(at);
  return {
    logIndex: String(index),
    logId: { keyId: logId.toString("base64") },
    kindVersion: { kind: "hashedrekord", version: "0.0.2" },
    integratedTime: "0",
    inclusionPromise: null,
    inclusionProof: {
      logIndex: String(index),
      rootHash: root.toString("base64"),
      treeSize: String(size),
      hashes: hashes.map((hash) => hash.toString("base64")),
      checkpoint: { envelope: checkpoint },
    },
    canonicalizedBody: Buffer.from(body).toString("base64"),
  };
}
