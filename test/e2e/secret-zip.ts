// A zip file whose entries overlap: its table names the same compressed bytes again and again, so that little becomes much.
// Source of facts: APPNOTE.TXT of PKWARE, sections 4.3.7, 4.3.12 and 4.3.16.
import { deflateRawSync } from "node:zlib";
import { crc32 } from "../../actions/secret-scan/src/format/crc32.ts";

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;
const VERSION = 20;
const DEFLATED = 8;

/** `content` stands in it once and is listed `times` times. */
export function overlappingZip(content: Uint8Array, times: number): Buffer {
  const packed = deflateRawSync(content);
  const facts = factsOf(content, packed);
  const name = Buffer.from("0.txt");
  const local = Buffer.concat([numbers([LOCAL, 4]), facts, numbers([name.length, 2], [0, 2]), name, packed]);
  const entries = Array.from({ length: times }, () =>
    Buffer.concat([
      numbers([CENTRAL, 4], [VERSION, 2]),
      facts,
      numbers([name.length, 2], [0, 2], [0, 2], [0, 2], [0, 2], [0, 4], [0, 4]),
      name,
    ]),
  );
  const table = Buffer.concat(entries);
  const end = numbers([END, 4], [0, 2], [0, 2], [times, 2], [times, 2], [table.length, 4], [local.length, 4], [0, 2]);
  return Buffer.concat([local, table, end]);
}

/** What both headers of an entry say: version, flags, method, time, date, checksum and sizes. */
function factsOf(content: Uint8Array, packed: Uint8Array): Buffer {
  const sum = crc32(Buffer.from(content).toString("latin1"));
  return numbers(
    ...([
      [VERSION, 2],
      [0, 2],
      [DEFLATED, 2],
      [0, 2],
      [0x21, 2],
      [sum, 4],
    ] as const),
    ...([
      [packed.length, 4],
      [content.length, 4],
    ] as const),
  );
}

/** Little-endian numbers, each with its width in bytes. */
function numbers(...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer {
  return Buffer.concat(
    fields.map(([value, bytes]) => {
      const field = Buffer.alloc(bytes);
      field.writeUIntLE(value, 0, bytes);
      return field;
    }),
  );
}
