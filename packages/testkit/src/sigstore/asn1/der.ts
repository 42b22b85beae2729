// Writes ASN.1 in DER: what certificates, timestamps and their signatures are made of. Source: ITU-T X.690.

const TAG = {
  boolean: 0x01,
  integer: 0x02,
  bitString: 0x03,
  octetString: 0x04,
  null: 0x05,
  objectIdentifier: 0x06,
  utf8String: 0x0c,
  ia5String: 0x16,
  utcTime: 0x17,
  generalizedTime: 0x18,
  sequence: 0x30,
  set: 0x31,
} as const;

const CONTEXT = 0x80;
const CONSTRUCTED = 0x20;

/** One value: its tag, its length, its content. */
export function tagged(tag: number, ...content: readonly Uint8Array[]): Buffer {
  const value = Buffer.concat(content);
  return Buffer.concat([Buffer.from([tag]), lengthOf(value.length), value]);
}

export const sequence = (...items: readonly Uint8Array[]): Buffer => tagged(TAG.sequence, ...items);

/** SET OF, whose members DER puts in the order of their bytes. */
export const setOf = (...items: readonly Uint8Array[]): Buffer => tagged(TAG.set, ...items.toSorted(Buffer.compare));

export const octets = (value: Uint8Array): Buffer => tagged(TAG.octetString, value);

export const bits = (value: Uint8Array, unused = 0): Buffer => tagged(TAG.bitString, Buffer.from([unused]), value);

export const utf8 = (text: string): Buffer => tagged(TAG.utf8String, Buffer.from(text, "utf8"));

export const nothing = (): Buffer => tagged(TAG.null);

export const truth = (): Buffer => tagged(TAG.boolean, Buffer.from([0xff]));

/** An integer that is not negative: a number, or its bytes, most significant first. */
export function integer(value: number | Uint8Array): Buffer {
  const given = typeof value === "number" ? Buffer.from(hexOf(value), "hex") : Buffer.from(value);
  const start = given.findIndex((byte) => byte !== 0);
  const digits = start === -1 ? Buffer.from([0]) : given.subarray(start);
  const sign = (digits[0] ?? 0) >= 0x80 ? Buffer.from([0]) : Buffer.alloc(0);
  return tagged(TAG.integer, sign, digits);
}

export function oid(dotted: string): Buffer {
  const [first = 0, second = 0, ...rest] = dotted.split(".").map(Number);
  return tagged(TAG.objectIdentifier, Buffer.from([first * 40 + second, ...rest.flatMap(base128)]));
}

/** UTCTime, to the second, for years before 2050. */
export const utcTime = (at: number): Buffer => tagged(TAG.utcTime, Buffer.from(digitsOf(at).slice(2)));

/** GeneralizedTime, to the second, as RFC 3161 wants it. */
export const generalizedTime = (at: number): Buffer => tagged(TAG.generalizedTime, Buffer.from(digitsOf(at)));

/** `[number] EXPLICIT`, or IMPLICIT over something constructed. */
export const within = (number: number, ...items: readonly Uint8Array[]): Buffer =>
  tagged(CONTEXT | CONSTRUCTED | number, ...items);

/** `[number] IMPLICIT` over something primitive. */
export const implicit = (number: number, content: Uint8Array): Buffer => tagged(CONTEXT | number, content);

function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.from([length]);
  const digits = Buffer.from(hexOf(length), "hex");
  return Buffer.concat([Buffer.from([0x80 | digits.length]), digits]);
}

function hexOf(value: number): string {
  const hex = value.toString(16);
  return hex.length % 2 === 0 ? hex : `0${hex}`;
}

function base128(value: number): number[] {
  const digits = [value % 128];
  for (let left = Math.floor(value / 128); left > 0; left = Math.floor(left / 128)) digits.unshift(0x80 | (left % 128));
  return digits;
}

/** `YYYYMMDDHHMMSSZ`. */
function digitsOf(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19).replaceAll(/\D/g, "")}Z`;
}
