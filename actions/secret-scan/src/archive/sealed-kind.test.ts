// Packed data that is not opened is known for what it is, and nothing else is taken for it.
import { Buffer } from "node:buffer";
import { gzipSync } from "node:zlib";
import fc from "fast-check";
import { zipSync } from "fflate";
import { expect, it } from "vitest";
import { sealedKind } from "./sealed-kind.ts";

/** The first bytes of files that the formats' own programs made of the same short text. */
const SAMPLES: readonly (readonly [string, string])[] = [
  ["bzip2", "425a68393141592653597a8ce2"],
  ["bzip2", "425a683917724538509000000000"],
  ["xz", "fd377a585a000004e6d6b4460200210116000000742fe5a3"],
  ["lzma", "5d00008000ffffffffffffffff003a1a"],
  ["zstd", "28b52ffd0458e90000746865"],
  ["zstd", "502a4d180400000000000000"],
  ["lz4", "04224d186440a71d00008074"],
  ["lz4", "02214c181f00000000"],
  ["7z", "377abcaf271c000495"],
  ["rar", "526172211a0700cf9073"],
  ["rar", "526172211a07010033"],
  ["lzip", "4c5a4950010c"],
  ["compress", "1f9d9074"],
  ["cabinet", "4d5343460000000010"],
  ["rpm", "edabeedb0300000000"],
  ["deb", Buffer.from("!<arch>\ndebian-binary   1700000000").toString("hex")],
];

it.each(SAMPLES)("%s (%s)", (kind, hex) => {
  expect(sealedKind(Buffer.from(hex, "hex"))).toBe(kind);
});

it.each([
  ["nothing", Buffer.alloc(0)],
  ["gzip", gzipSync("text")],
  ["zip", zipSync({ a: new Uint8Array(9) })],
  ["a picture", Buffer.from("89504e470d0a1a0a", "hex")],
  ["a static library", Buffer.from("!<arch>\n/               0")],
  ["words", Buffer.from("BZh is a word, and so is LZIP; 7z, Rar!, MSCF as well")],
  ["a list", Buffer.from("] , [ ] and on it goes")],
])("%s is none", (_what, content) => {
  expect(sealedKind(Buffer.from(content))).toBeUndefined();
});

it("text is none", () => {
  const text = fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)) });
  fc.assert(fc.property(text, (each) => sealedKind(Buffer.from(each)) === undefined));
});
