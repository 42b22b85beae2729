// Cuts a log that came in pieces into lines.
const NEWLINE = 0x0a;

/** The lines without their line ends. A last line without one is given as it is: it is no whole line, and shows as such. */
export function* linesOf(chunks: Iterable<Buffer>): Generator<string, void, undefined> {
  let rest = Buffer.alloc(0);
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      const part = chunk.subarray(start, end);
      yield (rest.length > 0 ? Buffer.concat([rest, part]) : part).toString("utf8");
      rest = Buffer.alloc(0);
      start = end + 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(start)]);
  }
  if (rest.length > 0) yield rest.toString("utf8");
}
