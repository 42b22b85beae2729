import { Buffer } from "node:buffer";
import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { pkcs1Like, pkcs8Like, privateKeyShape } from "./private-key-der.ts";

const ec = generateKeyPairSync("ec", { namedCurve: "prime256v1" });
const rsa = generateKeyPairSync("rsa", { modulusLength: 1024 });

test("knows the keys that a real library writes", () => {
  const encryption = { cipher: "aes-128-cbc", passphrase: "x" };
  expect(privateKeyShape(ec.privateKey.export({ type: "pkcs8", format: "der" }))).toBe("pkcs8");
  expect(privateKeyShape(ec.privateKey.export({ type: "sec1", format: "der" }))).toBe("sec1");
  expect(privateKeyShape(rsa.privateKey.export({ type: "pkcs1", format: "der" }))).toBe("pkcs1");
  expect(privateKeyShape(ec.privateKey.export({ type: "pkcs8", format: "der", ...encryption }))).toBe("encrypted");
});

test("takes no public key for a private one", () => {
  expect(privateKeyShape(ec.publicKey.export({ type: "spki", format: "der" }))).toBeUndefined();
  expect(privateKeyShape(rsa.publicKey.export({ type: "pkcs1", format: "der" }))).toBeUndefined();
});

test("knows what is left of a key that was cut, and what only looks like a key", () => {
  expect(privateKeyShape(rsa.privateKey.export({ type: "pkcs1", format: "der" }).subarray(0, 200))).toBe("cut");
  expect(privateKeyShape(pkcs8Like(Buffer.alloc(40)))).toBe("pkcs8");
  expect(privateKeyShape(pkcs1Like(Array<Buffer>(8).fill(Buffer.alloc(64))))).toBe("pkcs1");
});
