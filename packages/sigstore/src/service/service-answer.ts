// Reads what a service answers: its JSON against a shape, and its refusals. Nothing that was sent appears in an error.
import { Buffer } from "node:buffer";
import { IntegrityError, UsageError } from "@lockstep/core";
import type { ServiceAnswer } from "@lockstep/runtime";
import * as z from "zod/mini";

/** Standard base64 with padding, decoded. */
export const base64Bytes = z.pipe(
  z.string().check(z.regex(/^[A-Za-z0-9+/]*={0,2}$/)),
  z.transform((text: string) => Buffer.from(text, "base64")),
);

/** Hexadecimal bytes, decoded. */
export const hexBytes = z.pipe(
  z.string().check(z.regex(/^(?:[0-9a-fA-F]{2})+$/)),
  z.transform((text: string) => Buffer.from(text, "hex")),
);

/** An integer of 64 bits as protobuf writes it in JSON: a string of digits, or a number. Given as a string. */
export const int64Text = z.pipe(
  z.union([z.string().check(z.regex(/^(?:0|[1-9]\d{0,18})$/)), z.int().check(z.nonnegative())]),
  z.transform(String),
);

/** The JSON of an answer, in the shape asked for. Errors: `IntegrityError` (`response-malformed`). */
export function readJson<T>(body: Buffer, shape: z.ZodMiniType<T>, service: string): T {
  const read = shape.safeParse(parse(body.toString("utf8")));
  if (!read.success) throw malformed(service, "is not in the form its interface has");
  return read.data;
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** `why` continues the sentence "the answer of X". */
export function malformed(service: string, why: string): IntegrityError {
  return new IntegrityError("response-malformed", `the answer of ${service} ${why}`, {
    hint: "Check that the address is that of the service, and that its version is the one configured.",
  });
}

/** A 4xx answer as an error, with the service's own words as far as they are harmless. */
export function refused(service: string, answer: ServiceAnswer, hint: string): UsageError {
  const message = `${service} refused the request (HTTP ${answer.status})`;
  const words = wordsOf(answer.body);
  return new UsageError("request-refused", words === "" ? message : `${message}: ${words}`, { hint });
}

const MAX_WORDS = 200;
/** Tokens, keys and signatures come in runs like this; words do not. */
const OPAQUE = /[A-Za-z0-9_+/=-]{24,}/g;
const shownMessage = z.object({ message: z.string() });

/** What a service says of its refusal (`message`, as gRPC gateways and Rekor write it): printable, short, without opaque runs. */
function wordsOf(body: Buffer): string {
  const read = shownMessage.safeParse(parse(body.toString("utf8")));
  if (!read.success) return "";
  const plain = read.data.message.slice(0, 4 * MAX_WORDS).replace(/[^\x21-\x7e]+/g, " ");
  return plain.replace(OPAQUE, "***").trim().slice(0, MAX_WORDS);
}
