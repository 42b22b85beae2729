// Recognises packed data that is not opened, by its first bytes. What is in it nobody has looked at, so it is told.
import type { Buffer } from "node:buffer";

/** The longest beginning below, in bytes. */
const LONGEST = 21;

/**
 * In hexadecimal digits, by the formats' own descriptions: bzip2 (the magic of a first block, or of an end), .xz file format 2.1.1, LZMA alone, RFC 8878
 * sections 3.1.1 and 3.1.2, LZ4 frame format, 7zFormat.txt, RAR 4 and 5 technical notes, lzip manual, compress(1), MS-CAB 2.1, RPM
 * lead, deb(5).
 */
const BEGINNINGS: readonly (readonly [kind: string, digits: RegExp])[] = [
  ["bzip2", /^425a683[1-9](?:314159265359|177245385090)/],
  ["xz", /^fd377a585a00/],
  ["lzma", /^5d0000.{4}(?:f{16}|.{10}0{6})/],
  ["zstd", /^(?:28b52ffd|5.2a4d18)/],
  ["lz4", /^(?:04224d18|02214c18)/],
  ["7z", /^377abcaf271c/],
  ["rar", /^526172211a070(?:0|100)/],
  ["lzip", /^4c5a49500[01]/],
  ["compress", /^1f9d(?:8[9a-f]|90)/],
  ["cabinet", /^4d53434600000000/],
  ["rpm", /^edabeedb0[34]/],
  ["deb", /^213c617263683e0a64656269616e2d62696e617279/],
];
/** Of nearly all contents the first byte says that they are none of these. */
const FIRST: ReadonlySet<number> = new Set([
  ...[0x42, 0xfd, 0x5d, 0x28, 0x04, 0x02, 0x37, 0x52, 0x4c, 0x1f, 0x4d, 0xed, 0x21],
  ...Array.from({ length: 16 }, (_, low) => 0x50 + low),
]);

/** What a content is packed as; undefined for everything else, also for the archives that are opened. */
export function sealedKind(content: Buffer): string | undefined {
  if (!FIRST.has(content[0] ?? 0)) return undefined;
  const start = content.toString("hex", 0, LONGEST);
  return BEGINNINGS.find(([, digits]) => digits.test(start))?.[0];
}
