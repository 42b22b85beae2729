// The bytes of an answer that travels between runs. Whoever reads the cache of a repository, and that may be a pull request from
// a fork, must not read answers in it: they are encrypted, which seals them as well. Pure but for the cryptography.
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from "node:crypto";
import type { Secret } from "@lockstep/core";
import { type AnswerSeal, fromPayload, nameAnswer, toPayload } from "./answer-seal.ts";

const CIPHER = "aes-256-gcm";
/** NIST SP 800-38D: 96 bits, drawn at random for each of at most 2^32 messages of a key. */
const NONCE = 12;
const TAG = 16;
const KEY = 32;

/** Seals with keys derived from the user's key (RFC 5869). The same for every token: who holds the key may see the answers. */
export function keySeal(key: Secret): AnswerSeal {
  const naming = derive(key, "name").toString("hex");
  const secret = derive(key, "seal");
  return {
    nameOf: (question) => nameAnswer(naming, question),
    seal: (name, answer) => {
      const nonce = randomBytes(NONCE);
      const cipher = createCipheriv(CIPHER, secret, nonce).setAAD(Buffer.from(name));
      const text = Buffer.concat([cipher.update(toPayload(answer)), cipher.final()]);
      return Buffer.concat([nonce, text, cipher.getAuthTag()]);
    },
    open: (name, file) => {
      const payload = decrypt(secret, name, file);
      return payload && fromPayload(payload);
    },
  };
}

/** A name for the key that tells nothing about it. Lower-case hex. */
export function nameKey(key: Secret): string {
  return createHmac("sha256", derive(key, "key")).digest("hex").slice(0, 32);
}

function derive(key: Secret, purpose: string): Buffer {
  return Buffer.from(hkdfSync("sha256", Buffer.from(key.reveal()), "", `lockstep answers 1 ${purpose}`, KEY));
}

/** Undefined if the file is not exactly what was sealed with this key under this name. */
function decrypt(secret: Buffer, name: string, file: Buffer): Buffer | undefined {
  if (file.length < NONCE + TAG) return undefined;
  const end = file.length - TAG;
  const decipher = createDecipheriv(CIPHER, secret, file.subarray(0, NONCE), { authTagLength: TAG });
  decipher.setAAD(Buffer.from(name)).setAuthTag(file.subarray(end));
  try {
    return Buffer.concat([decipher.update(file.subarray(NONCE, end)), decipher.final()]);
  } catch {
    return undefined;
  }
}
