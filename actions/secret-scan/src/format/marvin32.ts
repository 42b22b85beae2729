// Marvin32, the keyed hash that Azure uses as a checksum inside its keys.
import { Buffer } from "node:buffer";

/** The seed of a kind of key: eight characters read as one big-endian number, such as `Default0`. */
export function marvinSeed(name: string): readonly [low: number, high: number] {
  const bytes = Buffer.from(name, "latin1");
  return [bytes.readUInt32BE(4), bytes.readUInt32BE(0)];
}

/** The 32-bit hash: both halves of the 64-bit one, XORed. */
export function marvin32(bytes: Uint8Array, [low, high]: readonly [low: number, high: number]): number {
  const input = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  const whole = input.length - (input.length % 4);
  let state: [number, number] = [low, high];
  for (let at = 0; at < whole; at += 4) state = mix(state[0] + input.readUInt32LE(at), state[1]);
  const tail = Buffer.alloc(4);
  input.copy(tail, 0, whole);
  tail[input.length - whole] = 0x80;
  state = mix(state[0] + tail.readUInt32LE(0), state[1]);
  state = mix(state[0], state[1]);
  return (state[0] ^ state[1]) >>> 0;
}

function mix(first: number, second: number): [number, number] {
  let [low, high] = [first | 0, second | 0];
  high ^= low;
  low = (rotate(low, 20) + high) | 0;
  high = rotate(high, 9) ^ low;
  low = (rotate(low, 27) + high) | 0;
  return [low >>> 0, rotate(high, 19) >>> 0];
}

function rotate(value: number, bits: number): number {
  return (value << bits) | (value >>> (32 - bits));
}
