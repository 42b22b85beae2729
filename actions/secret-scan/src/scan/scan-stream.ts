// Scans a stream of bytes, such as standard input: whole if it is small enough, else part by part.
import { Buffer } from "node:buffer";
import { scanContent } from "../engine/scan-content.ts";
import { PartScan } from "../engine/scan-parts.ts";
import { MAX_WHOLE } from "./scan-task.ts";
import type { Scanner } from "./scanner.ts";

const CONTENT = { path: "", blob: undefined };

export async function scanStream(stream: AsyncIterable<Buffer>, scanner: Scanner): Promise<void> {
  let pieces: Buffer[] = [];
  let bytes = 0;
  let parts: PartScan | undefined;
  const rules = await scanner.rules();
  for await (const piece of stream) {
    bytes += piece.length;
    pieces.push(piece);
    if (bytes <= MAX_WHOLE) continue;
    parts ??= new PartScan(rules, CONTENT);
    parts.push(Buffer.concat(pieces));
    pieces = [];
  }
  parts?.end();
  const scanned = parts ?? scanContent(rules, { ...CONTENT, bytes: Buffer.concat(pieces) });
  const { sightings, unscanned } = scanned;
  scanner.take({ sightings, unscanned, contents: 1, bytes, links: 0, notable: [] });
}
