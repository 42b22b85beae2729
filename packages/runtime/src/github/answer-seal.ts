// The bytes of a kept answer: sealed, so that only who holds the token could have written them. Pure but for the hashing.
import { createHmac, timingSafeEqual } from "node:crypto";
import { isRecord } from "./http-failure.ts";

/** What an answer depends on, besides the token. */
export interface Question {
  readonly method: string;
  readonly url: string;
  readonly accept: string;
}

export interface KeptAnswer {
  /** `etag`, `last-modified`, `content-type` and `link`, as far as the answer had them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

const SEAL_LENGTH = 64;

/** The name an answer is kept under: another token or another question has another name. Lower-case hex. */
export function nameAnswer(key: string, { method, url, accept }: Question): string {
  return hmac(key, JSON.stringify(["name", method, url, accept]));
}

/** The file for an answer: seal, headers, body. The seal covers the name, so files cannot be swapped either. */
export function sealAnswer(key: string, name: string, answer: KeptAnswer): Buffer {
  const payload = Buffer.concat([Buffer.from(`${JSON.stringify(answer.headers)}\n`), answer.body]);
  return Buffer.concat([Buffer.from(sealOf(key, name, payload)), payload]);
}

/** The answer in a file, or undefined if the file is not exactly what `sealAnswer` made with this key and name. */
export function openAnswer(key: string, name: string, file: Buffer): KeptAnswer | undefined {
  const payload = file.subarray(SEAL_LENGTH);
  const expected = Buffer.from(sealOf(key, name, payload));
  const found = file.subarray(0, SEAL_LENGTH);
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) return undefined;
  const end = payload.indexOf("\n");
  const headers: unknown = JSON.parse(payload.subarray(0, end).toString());
  return isRecord(headers) ? { headers: headers as KeptAnswer["headers"], body: payload.subarray(end + 1) } : undefined;
}

function sealOf(key: string, name: string, payload: Buffer): string {
  return hmac(key, Buffer.concat([Buffer.from(`seal\0${name}\0`), payload]));
}

function hmac(key: string, data: string | Buffer): string {
  return createHmac("sha256", key).update(data).digest("hex");
}
