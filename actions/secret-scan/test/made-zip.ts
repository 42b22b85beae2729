// Zip archives made by hand, byte by byte, so that they may say what no honest program writes (APPNOTE.TXT, "File Format").
import { deflateRawSync } from "node:zlib";

export interface Part {
  readonly path: string;
  readonly data: Buffer;
  readonly size?: number;
  readonly flags?: number;
  readonly method?: number;
  /** Puts the sizes into the extra field. */
  readonly isWide?: boolean;
}

const DEFLATE = 8;
export const WIDE = 0xffffffff;

function wideExtra(part: Part): Buffer {
  const extra = Buffer.alloc(part.isWide ? 20 : 0);
  if (!part.isWide) return extra;
  extra.writeUInt16LE(1, 0);
  extra.writeUInt16LE(16, 2);
  extra.writeBigUInt64LE(BigInt(part.size ?? part.data.length), 4);
  extra.writeBigUInt64LE(BigInt(part.data.length), 12);
  return extra;
}

function sizesOf(part: Part): readonly [number, number] {
  return part.isWide ? [WIDE, WIDE] : [part.data.length, part.size ?? part.data.length];
}

export function local(part: Part): Buffer {
  const header = Buffer.alloc(30);
  const extra = wideExtra(part);
  const [packed, size] = sizesOf(part);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(part.flags ?? 0, 6);
  header.writeUInt16LE(part.method ?? 0, 8);
  header.writeUInt32LE(packed, 18);
  header.writeUInt32LE(size, 22);
  header.writeUInt16LE(Buffer.byteLength(part.path), 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, Buffer.from(part.path), extra, part.data]);
}

export function entry(part: Part, offset: number): Buffer {
  const header = Buffer.alloc(46);
  const extra = wideExtra(part);
  const [packed, size] = sizesOf(part);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(part.flags ?? 0, 8);
  header.writeUInt16LE(part.method ?? 0, 10);
  header.writeUInt32LE(packed, 20);
  header.writeUInt32LE(size, 24);
  header.writeUInt16LE(Buffer.byteLength(part.path), 28);
  header.writeUInt16LE(extra.length, 30);
  header.writeUInt32LE(offset, 42);
  return Buffer.concat([header, Buffer.from(part.path), extra]);
}

export function endRecord(count: number, size: number, offset: number): Buffer {
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(size, 12);
  end.writeUInt32LE(offset, 16);
  return end;
}

/** An archive of parts; `offsets` overrides where the directory says that they are. */
export function zip(parts: readonly Part[], offsets: readonly number[] = []): Buffer {
  const locals = parts.map(local);
  const starts = locals.map((_, at) => locals.slice(0, at).reduce((sum, each) => sum + each.length, 0));
  const body = Buffer.concat(locals);
  const directory = Buffer.concat(parts.map((part, at) => entry(part, offsets[at] ?? starts[at] ?? 0)));
  return Buffer.concat([body, directory, endRecord(parts.length, directory.length, body.length)]);
}

export function deflated(path: string, text: string | Buffer): Part {
  const data = deflateRawSync(text);
  return { path, data, size: text.length, method: DEFLATE };
}
