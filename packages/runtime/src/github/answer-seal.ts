// The bytes of a kept answer: sealed, so that only who holds the token could have written them. Pure but for the hashing.
import { createHmac, timingSafeEqual } from "node:crypto";
import type { Secret } from "@lockstep/core";
import { isRecord } from "./http-failure.ts";

/** What an answer depends on, besides the token. */
export interface Question {
  readonly method: string;
  readonly url: string;
  readonly accept: string;
  /** SHA-256 of what was sent, in hex; left out where nothing was. */
  readonly body?: string;
}

export interface KeptAnswer {
  /** `etag`, `last-modified`, `content-type` and `link`, as far as the answer had them, or when it was asked for. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
}

/** How answers are named and sealed. */
export interface AnswerSeal {
  /** Lower-case hex; every question has a name of its own. */
  nameOf(question: Question): string;
  seal(name: string, answer: KeptAnswer): Buffer;
  /** Undefined if the file is not exactly what `seal` made under this name. */
  open(name: string, file: Buffer): KeptAnswer | undefined;
}

const SEAL_LENGTH = 64;

/** Seals with the token that the answers were asked with. Without a token the seal has no key and only shows damage. */
export function tokenSeal(token: Secret | undefined): AnswerSeal {
  const key = token?.reveal() ?? "";
  return {
    nameOf: (question) => nameAnswer(key, question),
    seal: (name, answer) => sealAnswer(key, name, answer),
    open: (name, file) => openAnswer(key, name, file),
  };
}

/** The name an answer is kept under: another token or another question has another name. Lower-case hex. */
export function nameAnswer(key: string, { method, url, accept, body }: Question): string {
  return hmac(key, JSON.stringify(["name", method, url, accept, ...(body === undefined ? [] : [body])]));
}

/** The file for an answer: seal, headers, body. The seal covers the name, so files cannot be swapped either. */
export function sealAnswer(key: string, name: string, answer: KeptAnswer): Buffer {
  const payload = toPayload(answer);
  return Buffer.concat([Buffer.from(sealOf(key, name, payload)), payload]);
}

/** The answer in a file, or undefined if the file is not exactly what `sealAnswer` made with this key and name. */
export function openAnswer(key: string, name: string, file: Buffer): KeptAnswer | undefined {
  const payload = file.subarray(SEAL_LENGTH);
  const expected = Buffer.from(sealOf(key, name, payload));
  const found = file.subarray(0, SEAL_LENGTH);
  if (found.length !== expected.length || !timingSafeEqual(found, expected)) return undefined;
  return fromPayload(payload);
}

/** One line of headers, then the body. */
export function toPayload({ headers, body }: KeptAnswer): Buffer {
  return Buffer.concat([Buffer.from(`${JSON.stringify(headers)}\n`), body]);
}

/** Only for what `toPayload` made: throws on anything else. */
export function fromPayload(payload: Buffer): KeptAnswer | undefined {
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
