// The little that carrying DNS messages needs to know of them: the id, and where the question ends.

const HEADER_BYTES = 12;
const MAX_LABEL = 63;

/** A copy with another id. */
export function setId(message: Buffer, id: number): Buffer {
  const copy = Buffer.from(message);
  copy.writeUInt16BE(id, 0);
  return copy;
}

/** How the question of an answer compares with the one that was asked. */
export function compareQuestion(query: Buffer, answer: Buffer): "same" | "other-case" | "different" {
  const end = questionEnd(query);
  const asked = query.subarray(HEADER_BYTES, end);
  const echoed = answer.subarray(HEADER_BYTES, end);
  if (asked.equals(echoed)) return "same";
  // Lower-casing the type and class as well can only join types 256 apart in case, which are then told apart by TCP.
  return lower(asked) === lower(echoed) ? "other-case" : "different";
}

/** Behind the first question; behind the header where there is none to read. */
function questionEnd(message: Buffer): number {
  let at = HEADER_BYTES;
  for (;;) {
    const length = message[at];
    if (length === undefined || length > MAX_LABEL) return HEADER_BYTES;
    at += 1 + length;
    if (length === 0) return Math.min(at + 4, message.length);
  }
}

function lower(bytes: Buffer): string {
  return bytes.toString("latin1").toLowerCase();
}
