// Macaroons in the binary format, version 2 (libmacaroons, doc/format.txt), as PyPI issues them behind `pypi-`.
import { Buffer } from "node:buffer";

const VERSION = 2;
const END = 0;
const LOCATION = 1;
const IDENTIFIER = 2;
const SIGNATURE = 6;
const SIGNATURE_BYTES = 32;
/** More than any token has. */
const MAX_FIELDS = 64;

interface Field {
  readonly type: number;
  readonly value: Buffer;
}

interface Macaroon {
  readonly location: string;
  readonly identifier: string;
}

/** Undefined unless the text decodes to exactly one macaroon with location, identifier and signature. */
export function parseMacaroon(base64: string): Macaroon | undefined {
  const fields = readFields(Buffer.from(base64, "base64"));
  if (!fields) return undefined;
  const [location, identifier] = fields;
  const signature = fields.at(-1);
  const sound =
    location?.type === LOCATION &&
    identifier?.type === IDENTIFIER &&
    signature?.type === SIGNATURE &&
    signature.value.length === SIGNATURE_BYTES;
  return sound
    ? { location: location.value.toString("utf8"), identifier: identifier.value.toString("utf8") }
    : undefined;
}

/** A macaroon without caveats, in base64url. */
export function macaroon(location: string, identifier: string, signature: Uint8Array): string {
  const field = (type: number, value: Uint8Array) => Buffer.concat([Buffer.from([type, value.length]), value]);
  const parts = [
    field(LOCATION, Buffer.from(location)),
    field(IDENTIFIER, Buffer.from(identifier)),
    Buffer.from([END, END]),
  ];
  return Buffer.concat([Buffer.from([VERSION]), ...parts, field(SIGNATURE, signature)]).toString("base64url");
}

/** Every field but the marks that end a section, or undefined where the last one does not end with the bytes. */
function readFields(bytes: Buffer): Field[] | undefined {
  if (bytes[0] !== VERSION) return undefined;
  const fields: Field[] = [];
  let at = 1;
  while (at < bytes.length && fields.length < MAX_FIELDS) {
    const type = bytes[at++] ?? END;
    if (type === END) continue;
    const [length, start] = readLength(bytes, at);
    fields.push({ type, value: bytes.subarray(start, start + length) });
    at = start + length;
  }
  return at === bytes.length ? fields : undefined;
}

/** A length of one or two bytes, seven bits each, the lowest first; and where it ends. */
function readLength(bytes: Buffer, at: number): [length: number, end: number] {
  const first = bytes[at] ?? 0;
  return first < 0x80 ? [first, at + 1] : [(first & 0x7f) | ((bytes[at + 1] ?? 0) << 7), at + 2];
}
