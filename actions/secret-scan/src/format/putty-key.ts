// The check value of PuTTY's private key files (PuTTY manual, appendix C, "PPK file format").
import { Buffer } from "node:buffer";
import { createHash, createHmac } from "node:crypto";

/** What a file says. `publicBlob` and `privateBlob` are base 64. */
interface PuttyKey {
  readonly version: 2 | 3;
  readonly algorithm: string;
  readonly encryption: string;
  readonly comment: string;
  readonly publicBlob: string;
  readonly privateBlob: string;
}

/** What `Private-MAC` of a key without a passphrase must be, in hexadecimal. */
export function puttyMac(key: PuttyKey): string {
  const hmac =
    key.version === 2
      ? createHmac("sha1", createHash("sha1").update("putty-private-key-file-mac-key").digest())
      : createHmac("sha256", "");
  const blobs = [key.publicBlob, key.privateBlob].map((blob) => Buffer.from(blob, "base64"));
  const names = [key.algorithm, key.encryption, key.comment].map((name) => Buffer.from(name, "latin1"));
  for (const part of [...names, ...blobs]) hmac.update(lengthOf(part)).update(part);
  return hmac.digest("hex");
}

function lengthOf(part: Buffer): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(part.length);
  return length;
}
