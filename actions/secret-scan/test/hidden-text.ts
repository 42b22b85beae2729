// A credential made up for tests, and every way to hide it in a text.
import { gzipSync } from "node:zlib";
import type { Encoding } from "../src/decode/encoded-run.ts";
import { boundedRuns } from "../src/decode/encoded-runs.ts";
import { Synthetic } from "../src/rule/synthetic.ts";

const make = new Synthetic("hidden-text");
export const SECRET = `token-${make.alnum(36)}`;
export const RUNS = { numRuns: 150 };

export function encodingsOf(content: Buffer, secret: string): readonly Encoding[] {
  return [...boundedRuns(content)]
    .filter((run) => "bytes" in run && run.bytes.includes(secret))
    .map((run) => run.encoding);
}

export function escaped(text: string, one: (code: number) => string): string {
  return Array.from(text, (sign) => one(sign.charCodeAt(0))).join("");
}

export const hex = (code: number, digits: number) => code.toString(16).padStart(digits, "0");
const mail = (text: string) => `Content: =3D=\r\n${escaped(text, (code) => `=${hex(code, 2).toUpperCase()}`)}`;
export const wrapped = (text: string, width: number, between: string) =>
  Array.from({ length: Math.ceil(text.length / width) }, (_, at) => text.slice(at * width, (at + 1) * width)).join(
    between,
  );

export const WAYS: readonly [Encoding, string, (text: string) => string][] = [
  ["base64", "base64", (text) => Buffer.from(text).toString("base64")],
  ["base64", "base64url", (text) => Buffer.from(text).toString("base64url")],
  ["hex", "lower-case hex", (text) => Buffer.from(text).toString("hex")],
  ["hex", "upper-case hex", (text) => Buffer.from(text).toString("hex").toUpperCase()],
  ["percent", "percent", (text) => escaped(text, (code) => `%${hex(code, 2)}`)],
  ["unicode-escape", "unicode", (text) => escaped(text, (code) => `\\u${hex(code, 4)}`)],
  ["hex-escape", "hex escapes", (text) => escaped(text, (code) => `\\x${hex(code, 2)}`)],
  ["html-entity", "decimal entities", (text) => escaped(text, (code) => `&#${code};`)],
  ["html-entity", "hexadecimal entities", (text) => escaped(text, (code) => `&#X0${hex(code, 4)};`)],
  ["quoted-printable", "quoted-printable", mail],
  ["base64+gzip", "gzip in base64", (text) => gzipSync(text).toString("base64")],
  ["hex+gzip", "gzip in hex", (text) => gzipSync(text).toString("hex")],
];
