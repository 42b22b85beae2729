// Signatures over digests: what node:crypto makes over messages must verify over their digests, and nothing else.
import { constants, createHash, generateKeyPairSync, type KeyObject, sign } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describePublicKey } from "../key/public-key.ts";
import { verifyDigest } from "./digest-signature.ts";

type Hash = "sha256" | "sha384" | "sha512";

const P256 = generateKeyPairSync("ec", { namedCurve: "P-256" });
const P384 = generateKeyPairSync("ec", { namedCurve: "P-384" });
const RSA = generateKeyPairSync("rsa", { modulusLength: 2048 });
const ED25519 = generateKeyPairSync("ed25519");

function digest(algorithm: Hash, content: Uint8Array) {
  return { algorithm, bytes: createHash(algorithm).update(content).digest() };
}

describe.each<[string, { privateKey: KeyObject; publicKey: KeyObject }, Hash]>([
  ["P-256 with SHA-256", P256, "sha256"],
  ["P-256 with SHA-512", P256, "sha512"],
  ["P-384 with SHA-384", P384, "sha384"],
  ["P-384 with SHA-256", P384, "sha256"],
  ["RSA with SHA-256", RSA, "sha256"],
  ["RSA with SHA-512", RSA, "sha512"],
])("%s", (_, { privateKey, publicKey }, hash) => {
  const key = describePublicKey(publicKey);

  test("verifies over the digest", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (content) => {
        const signature = sign(hash, content, privateKey);
        expect(verifyDigest(key, digest(hash, content), signature)).toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test("does not verify over another digest, nor with one bit changed", () => {
    fc.assert(
      fc.property(fc.uint8Array(), fc.nat(), (content, at) => {
        const signature = sign(hash, content, privateKey);
        expect(verifyDigest(key, digest(hash, Buffer.from([...content, 0])), signature)).not.toBe(true);
        signature.writeUInt8(signature.readUInt8(at % signature.length) ^ 1, at % signature.length);
        expect(verifyDigest(key, digest(hash, content), signature)).not.toBe(true);
      }),
      { numRuns: 20 },
    );
  });

  test("does not verify whatever bytes come instead of a signature", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(verifyDigest(key, digest(hash, Buffer.from("content")), Buffer.from(bytes))).not.toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});

test("a high s is as good as a low one", () => {
  const content = Buffer.from("content");
  const given = digest("sha256", content);
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const signature = sign("sha256", content, { key: P256.privateKey, dsaEncoding: "ieee-p1363" });
  const [r, s] = [signature.subarray(0, 32), BigInt(`0x${signature.subarray(32).toString("hex")}`)];
  const verdicts = [s, order - s].map((value) => {
    const other = Buffer.from(value.toString(16).padStart(64, "0"), "hex");
    return verifyDigest(describePublicKey(P256.publicKey), given, sequence(r, other));
  });
  expect(verdicts).toEqual([true, true]);
});

/** Two integers in DER. */
function sequence(...values: readonly Buffer[]): Buffer {
  const integers = values.map((value) => {
    const start = value.findIndex((byte) => byte !== 0);
    const digits = value.subarray(start);
    const padded = digits.readUInt8(0) > 127 ? Buffer.concat([Buffer.of(0), digits]) : digits;
    return Buffer.concat([Buffer.of(2, padded.length), padded]);
  });
  const content = Buffer.concat(integers);
  return Buffer.concat([Buffer.of(0x30, content.length), content]);
}

test("schemes that need the message say so", () => {
  const content = Buffer.from("content");
  const padding = { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
  const pss = sign("sha256", content, { key: RSA.privateKey, ...padding });
  expect(verifyDigest(describePublicKey(RSA.publicKey), digest("sha256", content), pss)).toBeUndefined();
  const pure = sign(null, content, ED25519.privateKey);
  expect(verifyDigest(describePublicKey(ED25519.publicKey), digest("sha256", content), pure)).toBeUndefined();
});

test("the hash is part of what an RSA signature is over", () => {
  const content = Buffer.from("content");
  const signature = sign("sha256", content, RSA.privateKey);
  const { bytes } = digest("sha256", content);
  expect(verifyDigest(describePublicKey(RSA.publicKey), { algorithm: "sha512", bytes }, signature)).not.toBe(true);
});
