import { createHash, createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { Secret } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { generateKeyPair, readPrivateKey } from "./private-key.ts";
import { readPublicKey } from "./public-key.ts";

const p256 = generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey;
const rsa = generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
const PASSWORD = new Secret("correct horse");
const UNUSABLE = expect.objectContaining({ name: "UsageError", code: "key-unusable" });

const pkcs8 = (key: KeyObject): Secret => new Secret(key.export({ type: "pkcs8", format: "pem" }).toString());
const encrypted = (key: KeyObject): Secret =>
  new Secret(
    key.export({ type: "pkcs8", format: "pem", cipher: "aes-256-cbc", passphrase: PASSWORD.reveal() }).toString(),
  );
const curve = (namedCurve: string): KeyObject => generateKeyPairSync("ec", { namedCurve }).privateKey;

const pss = (hashAlgorithm: string, mgf1HashAlgorithm: string, saltLength?: number): Secret => {
  // The types of Node.js take the length of the salt for a text.
  const salt: object = saltLength === undefined ? {} : { saltLength };
  const options = Object.assign({ modulusLength: 2048, hashAlgorithm, mgf1HashAlgorithm }, salt);
  return pkcs8(generateKeyPairSync("rsa-pss", options).privateKey);
};

describe("a private key", () => {
  test.each([
    ["P-256", p256, "PKIX_ECDSA_P256_SHA_256", "sha256"],
    ["P-384", curve("secp384r1"), "PKIX_ECDSA_P384_SHA_384", "sha384"],
    ["Ed25519", generateKeyPairSync("ed25519").privateKey, "PKIX_ED25519", "sha512"],
    ["RSA", rsa, "PKIX_RSA_PSS_2048_SHA256", "sha256"],
    [
      "RSA-PSS",
      generateKeyPairSync("rsa-pss", { modulusLength: 2048 }).privateKey,
      "PKIX_RSA_PSS_2048_SHA256",
      "sha256",
    ],
  ] as const)("of the kind %s is read, plain and encrypted", (_, key, keyDetails, algorithm) => {
    expect(readPrivateKey(pkcs8(key)).public.scheme).toMatchObject({ keyDetails, algorithm });
    expect(readPrivateKey(encrypted(key), PASSWORD).public.scheme.keyDetails).toBe(keyDetails);
  });

  test.each([
    ["SEC1", new Secret(p256.export({ type: "sec1", format: "pem" }).toString())],
    ["PKCS#1", new Secret(rsa.export({ type: "pkcs1", format: "pem" }).toString())],
    ["PKCS#8 with line ends of Windows", new Secret(pkcs8(p256).reveal().replaceAll("\n", "\r\n"))],
  ])("in %s is read, with a password that it does not need", (_, pem) => {
    expect(readPrivateKey(pem, PASSWORD).public.hint).not.toBe("");
  });

  test("in SEC1 with parameters before it is read, as openssl writes it", () => {
    const pem = `-----BEGIN EC PARAMETERS-----\nBggqhkjOPQMBBw==\n-----END EC PARAMETERS-----\n`;
    const key = p256.export({ type: "sec1", format: "pem" }).toString();
    expect(readPrivateKey(new Secret(pem + key)).public.scheme.kind).toBe("ecdsa");
  });

  test("is named by the digest of its public half", () => {
    const der = createPublicKey(p256).export({ type: "spki", format: "der" });
    expect(readPrivateKey(pkcs8(p256)).public).toMatchObject({
      hint: createHash("sha256").update(der).digest("base64"),
      der,
    });
  });

  test.each([
    ["P-521", pkcs8(curve("secp521r1"))],
    ["secp256k1", pkcs8(curve("secp256k1"))],
    ["P-224", pkcs8(curve("secp224r1"))],
    ["X25519", pkcs8(generateKeyPairSync("x25519").privateKey)],
    ["Ed448", pkcs8(generateKeyPairSync("ed448").privateKey)],
    ["DSA", pkcs8(generateKeyPairSync("dsa", { modulusLength: 2048, divisorLength: 256 }).privateKey)],
    ["RSA of 1024 bits", pkcs8(generateKeyPairSync("rsa", { modulusLength: 1024 }).privateKey)],
    ["RSA of 2056 bits", pkcs8(generateKeyPairSync("rsa", { modulusLength: 2056 }).privateKey)],
    [
      "RSA with the exponent 3",
      pkcs8(generateKeyPairSync("rsa", { modulusLength: 2048, publicExponent: 3 }).privateKey),
    ],
    ["RSA-PSS bound to SHA-1", pss("sha1", "sha1")],
    ["RSA-PSS bound to SHA-512 for the message", pss("sha512", "sha256", 32)],
    ["RSA-PSS bound to SHA-512 for the mask", pss("sha256", "sha512")],
    ["RSA-PSS bound to a longer salt", pss("sha256", "sha256", 64)],
    ["nothing", new Secret("")],
    ["something else", new Secret("key")],
    ["two keys", new Secret(pkcs8(p256).reveal() + pkcs8(rsa).reveal())],
    [
      "cosign's own format",
      new Secret("-----BEGIN ENCRYPTED SIGSTORE PRIVATE KEY-----\neyJ\n-----END ENCRYPTED SIGSTORE PRIVATE KEY-----\n"),
    ],
    [
      "OpenSSH's own format",
      new Secret("-----BEGIN OPENSSH PRIVATE KEY-----\nb3Bl\n-----END OPENSSH PRIVATE KEY-----\n"),
    ],
    ["a public key", new Secret(createPublicKey(p256).export({ type: "spki", format: "pem" }).toString())],
    ["a cut key", new Secret(`${pkcs8(p256).reveal().slice(0, 80)}\n-----END PRIVATE KEY-----\n`)],
    ["an endless text", new Secret(pkcs8(p256).reveal().padEnd(70_000, "\n"))],
  ])("that is %s is refused", (_, pem) => {
    expect(() => readPrivateKey(pem)).toThrow(UNUSABLE);
  });

  test.each([
    ["no password", undefined],
    ["another password", new Secret("tr0ub4dor")],
  ])("that is encrypted is refused with %s", (_, password) => {
    expect(() => readPrivateKey(encrypted(p256), password)).toThrow(UNUSABLE);
  });

  test("of any text is read or refused, and never shown", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", minLength: 12 }), (body) => {
        const pem = new Secret(`-----BEGIN PRIVATE KEY-----\n${body}\n-----END PRIVATE KEY-----\n`);
        try {
          readPrivateKey(pem);
        } catch (error) {
          expect(error).toEqual(UNUSABLE);
          expect(JSON.stringify(error)).not.toContain(JSON.stringify(body).slice(1, -1));
          expect(error).not.toHaveProperty("cause");
        }
      }),
    );
  });
});

describe("a new pair of keys", () => {
  test("is one pair, and new", () => {
    const { privatePem, publicPem, key } = generateKeyPair();
    expect(readPrivateKey(privatePem).public.hint).toBe(key.public.hint);
    expect(readPublicKey(publicPem).hint).toBe(key.public.hint);
    expect(generateKeyPair().key.public.hint).not.toBe(key.public.hint);
  });
});

describe("a public key", () => {
  test.each([
    ["a private key", pkcs8(p256).reveal()],
    [
      "a weak key",
      generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({ type: "spki", format: "pem" }).toString(),
    ],
    ["damaged", "-----BEGIN PUBLIC KEY-----\nMFkw\n-----END PUBLIC KEY-----\n"],
    ["empty", ""],
  ])("that is %s is refused", (_, pem) => {
    expect(() => readPublicKey(pem)).toThrow(UNUSABLE);
  });
});
