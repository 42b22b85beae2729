// Reads the head and the question of a message straight from its bytes, so that nothing of the asked name is lost: the
// library joins labels to text, where a dot inside a label looks like the border between two.

export interface Question {
  /** Lower case, no dot at the end; bytes outside letters, digits, `-` and `_` as `\DDD`. */
  readonly name: string;
  readonly type: number;
  readonly class: number;
  /** As it stands in the message, with its own upper and lower case. */
  readonly bytes: Buffer;
}

export const HEADER_BYTES = 12;
const MAX_NAME_BYTES = 255;
const MAX_LABEL = 63;

/** The first question of a message; undefined when it is cut short, too long, or uses pointers. */
export function readQuestion(message: Buffer): Question | undefined {
  const labels: string[] = [];
  let at = HEADER_BYTES;
  for (;;) {
    const length = message[at];
    if (length === undefined || length > MAX_LABEL) return undefined;
    at += 1 + length;
    if (length === 0) break;
    if (at > message.length || at - HEADER_BYTES >= MAX_NAME_BYTES) return undefined;
    labels.push(labelText(message.subarray(at - length, at)));
  }
  if (at + 4 > message.length) return undefined;
  return {
    name: labels.join("."),
    type: message.readUInt16BE(at),
    class: message.readUInt16BE(at + 2),
    bytes: message.subarray(HEADER_BYTES, at + 4),
  };
}

/** Escapes as RFC 1035 section 5.1 does in master files. */
function labelText(label: Buffer): string {
  const text = label.toString("latin1").toLowerCase();
  return text.replace(/[^a-z0-9_-]/g, (char) => `\\${String(char.charCodeAt(0)).padStart(3, "0")}`);
}
