// `user:password` in base64, as HTTP's Basic scheme (RFC 7617), Docker's configuration and npm's `_auth` write it.
import { Buffer } from "node:buffer";

export interface BasicCredentials {
  readonly user: string;
  readonly password: string;
}

/** Undefined if it is not the base64 of printable text with a colon in it, and something on either side. */
export function decodeBasicCredentials(base64: string): BasicCredentials | undefined {
  const bytes = Buffer.from(base64, "base64");
  if (bytes.toString("base64").replace(/=+$/, "") !== base64.replace(/=+$/, "")) return undefined;
  const text = bytes.toString("utf8");
  const colon = text.indexOf(":");
  if (colon < 1 || colon === text.length - 1 || !isPrintable(text)) return undefined;
  return { user: text.slice(0, colon), password: text.slice(colon + 1) };
}

/** The inverse, for examples. */
export function encodeBasicCredentials(user: string, password: string): string {
  return Buffer.from(`${user}:${password}`, "utf8").toString("base64");
}

function isPrintable(text: string): boolean {
  return [...text].every((character) => character >= " " && character !== "\u007f" && character !== "\ufffd");
}
