// Reads which fields stand in a protobuf message, without knowing its types. Source: Protocol Buffers, "Encoding".

export interface ProtobufField {
  readonly number: number;
  /** What a field of text, bytes or a message holds. */
  readonly bytes?: Uint8Array;
}

/** Highest key of a field: numbers have 29 bits. Some readers drop the bits of a larger one, and then read another field. */
const MAX_KEY = 2 ** 32 - 1;
/** The wire types that are in use; groups were given up long ago. */
const VARINT = 0;
const FIXED_64 = 1;
const LENGTH = 2;
const FIXED_32 = 5;
const MAX_VARINT_BYTES = 10;

/** All fields of the message itself, in their order. Undefined where it cannot be read to its last byte. */
export function protobufFields(message: Uint8Array): readonly ProtobufField[] | undefined {
  const fields: ProtobufField[] = [];
  let at = 0;
  while (at < message.length) {
    const key = readVarint(message, at);
    if (key === undefined || key.value > MAX_KEY) return undefined;
    const number = Math.floor(key.value / 8);
    const read = readValue(message, key.next, key.value % 8);
    if (number === 0 || read === undefined || read.next > message.length) return undefined;
    fields.push({ number, ...(read.bytes === undefined ? {} : { bytes: read.bytes }) });
    at = read.next;
  }
  return fields;
}

interface ReadValue {
  readonly next: number;
  readonly bytes?: Uint8Array;
}

function readValue(message: Uint8Array, at: number, type: number): ReadValue | undefined {
  if (type === VARINT) return readVarint(message, at);
  if (type === FIXED_64) return { next: at + 8 };
  if (type === FIXED_32) return { next: at + 4 };
  const length = type === LENGTH ? readVarint(message, at) : undefined;
  if (length === undefined) return undefined;
  const next = length.next + length.value;
  return { next, bytes: message.subarray(length.next, next) };
}

/** Numbers beyond 2^53 lose their last digits: as lengths and keys they are too large in any case. */
function readVarint(message: Uint8Array, at: number): { readonly value: number; readonly next: number } | undefined {
  let value = 0;
  for (let index = 0; index < MAX_VARINT_BYTES; index += 1) {
    const byte = message[at + index];
    if (byte === undefined) return undefined;
    value += (byte & 0x7f) * 2 ** (7 * index);
    if (byte < 0x80) return { value, next: at + index + 1 };
  }
  return undefined;
}
