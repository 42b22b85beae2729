// Reads ASN.1 in DER, as far as requests for timestamps need it.

/** The first value of some bytes, and what follows it. */
export interface DerValue {
  readonly tag: number;
  readonly content: Buffer;
  /** Tag and length included. */
  readonly whole: Buffer;
  readonly rest: Buffer;
}

/** Throws `RangeError` where the bytes end too soon. */
export function readDer(bytes: Buffer): DerValue {
  const short = bytes.readUInt8(1);
  const extra = short < 0x80 ? 0 : short & 0x7f;
  const length = extra === 0 ? short : bytes.readUIntBE(2, extra);
  const start = 2 + extra;
  if (bytes.length < start + length) throw new RangeError("a value ends too soon");
  return {
    tag: bytes.readUInt8(0),
    content: bytes.subarray(start, start + length),
    whole: bytes.subarray(0, start + length),
    rest: bytes.subarray(start + length),
  };
}

/** The values inside a constructed one, in their order. */
export function itemsOf(content: Buffer): DerValue[] {
  const items: DerValue[] = [];
  for (let rest = content; rest.length > 0; ) {
    const item = readDer(rest);
    items.push(item);
    rest = item.rest;
  }
  return items;
}

/** An object identifier in dots. */
export function readOid(content: Buffer): string {
  const parts = [Math.floor(content.readUInt8(0) / 40), content.readUInt8(0) % 40];
  let value = 0;
  for (const byte of content.subarray(1)) {
    value = value * 128 + (byte & 0x7f);
    if (byte < 0x80) {
      parts.push(value);
      value = 0;
    }
  }
  return parts.join(".");
}
