// Cuts a log that came in pieces into lines.
const NEWLINE = 0x0a;
/** In bytes, and more than a line of a log ever has: the rest of a longer one is left out, and so it is none of the agent's. */
const MAX_LINE = 256 * 1024;

/** The lines without their line ends. A last line without one is given as it is: it is no whole line, and shows as such. */
export function* linesOf(chunks: Iterable<Buffer>): Generator<string, void, undefined> {
  let rest: Buffer = Buffer.alloc(0);
  for (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, start)) {
      yield joined(rest, chunk.subarray(start, end)).toString("utf8");
      rest = Buffer.alloc(0);
      start = end + 1;
    }
    rest = joined(rest, chunk.subarray(start));
  }
  if (rest.length > 0) yield rest.toString("utf8");
}

/** The first `count` lines with their ends, without a copy; all of it where there are fewer. */
export function firstLines(chunks: readonly Buffer[], count: number): readonly Buffer[] {
  const first: Buffer[] = [];
  let missing = count;
  for (const chunk of chunks) {
    if (missing === 0) break;
    let end = 0;
    while (missing > 0 && end < chunk.length) {
      const newline = chunk.indexOf(NEWLINE, end);
      end = newline < 0 ? chunk.length : newline + 1;
      if (newline >= 0) missing -= 1;
    }
    first.push(chunk.subarray(0, end));
  }
  return first;
}

function joined(rest: Buffer, part: Buffer): Buffer {
  const room = part.subarray(0, MAX_LINE - rest.length);
  return rest.length > 0 ? Buffer.concat([rest, room]) : room;
}
