// A program of 32 bits, without a compiler for it: what asks the kernel by the entries of such programs.
import { Buffer } from "node:buffer";

const BASE = 0x08048000;
const HEADERS = 52 + 32;

/** Numbers of i386's system calls, and what they are asked for. */
const UNSHARE = [310, 0x1000_0000] as const;
const EXIT = [1, 0] as const;

/** An ELF file for i386 that makes a user namespace of its own, and ends. Format: elf(5). */
export function narrowProgram(): Buffer {
  const code = Buffer.concat([UNSHARE, EXIT].map(callWith));
  const size = HEADERS + code.length;
  const identity = Buffer.from([0x7f, 0x45, 0x4c, 0x46, 1, 1, 1, ...Buffer.alloc(9)]);
  const executable = [2, 3].map(short);
  const header = [1, BASE + HEADERS, 52, 0, 0].map(word);
  const sizes = [52, 32, 1, 0, 0, 0].map(short);
  const segment = [1, 0, BASE, BASE, size, size, 5, 0x1000].map(word);
  return Buffer.concat([identity, ...executable, ...header, ...sizes, ...segment, code]);
}

/** mov eax, number; mov ebx, argument; int 0x80 */
function callWith([number, argument]: readonly [number, number]): Buffer {
  return Buffer.concat([Buffer.of(0xb8), word(number), Buffer.of(0xbb), word(argument), Buffer.of(0xcd, 0x80)]);
}

function short(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function word(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value);
  return bytes;
}
