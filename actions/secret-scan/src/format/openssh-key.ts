// Private keys in OpenSSH's own format (openssh/PROTOCOL.key).
import { Buffer } from "node:buffer";

const MAGIC = Buffer.from("openssh-key-v1\0", "latin1");
const MAX_NAME = 64;

/** The name of the cipher, `none` for a key without a passphrase; undefined for what is no such key. */
export function opensshCipher(bytes: Buffer): string | undefined {
  if (!bytes.subarray(0, MAGIC.length).equals(MAGIC) || bytes.length < MAGIC.length + 4) return undefined;
  const length = bytes.readUInt32BE(MAGIC.length);
  const start = MAGIC.length + 4;
  const name = bytes.subarray(start, start + Math.min(length, MAX_NAME)).toString("latin1");
  return name.length === length && /^[\w@.-]{1,64}$/.test(name) ? name : undefined;
}

/** Something of the shape of such a key: the head, and `secret` for all that follows. */
export function opensshKeyLike(cipher: string, secret: Uint8Array): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32BE(cipher.length);
  return Buffer.concat([MAGIC, length, Buffer.from(cipher, "latin1"), secret]);
}
