// Credentials that are text in base 64 (RFC 4648): decodes them strictly, and judges them by what they say.
import { Buffer } from "node:buffer";
import type { Judgement } from "../rule/secret-rule.ts";

/** The Latin-1 text of standard base 64, or undefined where another text would encode to the same bytes, or it is none. */
export function base64Text(encoded: string): string | undefined {
  const bytes = Buffer.from(encoded, "base64");
  return bytes.toString("base64") === encoded ? bytes.toString("latin1") : undefined;
}

/** Judges a credential by the shape its decoded text must have; `shape` has no unbounded quantifier. */
export function judgeDecoded(encoded: string, shape: RegExp): Judgement {
  const text = base64Text(encoded);
  return text !== undefined && shape.test(text)
    ? { level: "verified-format", note: "decodes to a credential" }
    : { level: "possible", note: "does not decode to a credential" };
}
