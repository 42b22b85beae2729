// Signs with a private key, by the scheme its kind has.
import { Buffer } from "node:buffer";
import { createSign, sign, verify } from "node:crypto";
import { UsageError } from "@lockstep/core";
import { schemeOptions } from "../key/key-scheme.ts";
import type { PrivateKey } from "../key/private-key.ts";
import { unsound } from "./signature-check.ts";
import type { MessageSigning, Signer, SignerMaterial } from "./signer.ts";

/** A signer that verifiers know by its public key. */
export function keySigner(key: PrivateKey): Signer {
  const { hint, der } = key.public;
  return signerOf(key, { kind: "public-key", hint, publicKey: der });
}

/** A signer with a key that is known by `material`. */
export function signerOf(key: PrivateKey, material: SignerMaterial): Signer {
  const { scheme } = key.public;
  const { algorithm, keyDetails } = scheme;
  const begin = scheme.kind === "ed25519" ? () => bufferedSigning(key) : () => streamedSigning(key);
  return { material, publicKey: key.public, algorithm, keyDetails, begin };
}

function streamedSigning({ key, public: { scheme } }: PrivateKey): MessageSigning {
  const signing = createSign(scheme.algorithm);
  return {
    update: (chunk) => void signing.update(chunk),
    finish: () => signing.sign({ key, ...schemeOptions(scheme) }),
  };
}

/** Ed25519 reads a message twice, so all of it has to be in memory (RFC 8032, section 5.1.6). In bytes. */
const MAX_BUFFERED = 256 * 1024 * 1024;

function bufferedSigning({ key, public: { key: publicKey } }: PrivateKey): MessageSigning {
  const chunks: Uint8Array[] = [];
  let size = 0;
  return {
    update: (chunk) => {
      size += chunk.length;
      if (size > MAX_BUFFERED) throw tooLarge();
      // The reader may use its memory again.
      chunks.push(Uint8Array.from(chunk));
    },
    finish: () => {
      const message = Buffer.concat(chunks);
      const signature = sign(undefined, message, key);
      if (!verify(undefined, message, publicKey, signature)) throw unsound();
      return signature;
    },
  };
}

function tooLarge(): UsageError {
  return new UsageError("key-unusable", `Ed25519 cannot sign a file above ${MAX_BUFFERED} bytes.`, {
    hint: "Use a key on P-256 for large files.",
  });
}
