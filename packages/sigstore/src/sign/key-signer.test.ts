import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { Secret } from "@lockstep/core";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readPrivateKey } from "../key/private-key.ts";
import type { PublicKey } from "../key/public-key.ts";
import { verifyMessage } from "../verify/message-signature.ts";
import { keySigner } from "./key-signer.ts";
import { MessagePass } from "./message-pass.ts";

const KEYS = [
  ["P-256", generateKeyPairSync("ec", { namedCurve: "prime256v1" }).privateKey],
  ["P-384", generateKeyPairSync("ec", { namedCurve: "secp384r1" }).privateKey],
  ["Ed25519", generateKeyPairSync("ed25519").privateKey],
  ["RSA", generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey],
] as const;

const read = (key: KeyObject) => readPrivateKey(new Secret(key.export({ type: "pkcs8", format: "pem" }).toString()));

describe.each(KEYS)("a signature with %s", (_name, keyObject) => {
  const key = read(keyObject);

  test("holds for the message, however it is cut into chunks, and for no other", () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array(), { maxLength: 5 }), (chunks) => {
        const signing = keySigner(key).begin();
        for (const chunk of chunks) signing.update(chunk);
        const signature = signing.finish();
        const message = Buffer.concat(chunks);
        expect(verifyMessage(key.public, message, signature)).toBe(true);
        expect(verifyMessage(key.public, Buffer.concat([message, Buffer.of(0)]), signature)).toBe(false);
      }),
      { numRuns: 20 },
    );
  });

  test("is over the chunks as they were given, though their memory is used again", () => {
    const signing = keySigner(key).begin();
    const memory = Buffer.from("first");
    signing.update(memory);
    memory.fill("x");
    expect(verifyMessage(key.public, Buffer.from("first"), signing.finish())).toBe(true);
  });

  test.each([0, 1, 17 * 1024 * 1024])("over %d bytes is accepted by its own key, and by no other", async (size) => {
    const message = Buffer.alloc(size, "x");
    const passed = async (publicKey: PublicKey) => {
      const pass = new MessagePass(keySigner({ key: key.key, public: publicKey }));
      for (let at = 0; at < size; at += CHUNK) pass.update(message.subarray(at, at + CHUNK));
      return pass.finish();
    };
    expect(verifyMessage(key.public, message, (await passed(key.public)).signature)).toBe(true);
    const other = read(another(keyObject)).public;
    await expect(passed(other)).rejects.toMatchObject({ code: "digest-mismatch" });
  });
});

const CHUNK = 1024 * 1024;

function another(like: KeyObject): KeyObject {
  if (like.asymmetricKeyType === "rsa") return generateKeyPairSync("rsa", { modulusLength: 2048 }).privateKey;
  const namedCurve = like.asymmetricKeyDetails?.namedCurve;
  return namedCurve === undefined
    ? generateKeyPairSync("ed25519").privateKey
    : generateKeyPairSync("ec", { namedCurve }).privateKey;
}
