// What a certificate log promises about a certificate. Source: RFC 6962, 3.2.
import { createHash } from "node:crypto";
import { type LogKey, plainLogId } from "../log/log-key.ts";

const PRECERTIFICATE = Buffer.from([0, 1]);
const NO_EXTENSIONS = Buffer.from([0, 0]);
const VERSION = Buffer.from([0]);
const CERTIFICATE_TIMESTAMP = Buffer.from([0]);
const SHA256_ECDSA = Buffer.from([4, 3]);

/** A signed certificate timestamp over the certificate as it is without one. `at` is in milliseconds since the epoch. */
export function certificateTimestamp(tbs: Buffer, issuerKey: Buffer, log: LogKey, at: number): Buffer {
  const time = Buffer.alloc(8);
  time.writeBigUInt64BE(BigInt(at));
  const issuer = createHash("sha256").update(issuerKey).digest();
  const entry = Buffer.concat([PRECERTIFICATE, issuer, number(tbs.length, 3), tbs, NO_EXTENSIONS]);
  const signature = log.sign(Buffer.concat([VERSION, CERTIFICATE_TIMESTAMP, time, entry]));
  const signed = [SHA256_ECDSA, number(signature.length, 2), signature];
  return Buffer.concat([VERSION, plainLogId(log), time, NO_EXTENSIONS, ...signed]);
}

function number(value: number, bytes: number): Buffer {
  const written = Buffer.alloc(bytes);
  written.writeUIntBE(value, 0, bytes);
  return written;
}
