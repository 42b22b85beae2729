// The bytes between the BEGIN and the END line of a PEM block (RFC 7468), also where the block stands in a string of a programming
// language: with `\n` written out, with quotes around each line, joined by `+`, or behind a comment mark.
import { Buffer } from "node:buffer";

interface PemBody {
  readonly bytes: Buffer;
  /** The characters of base 64 that were found. */
  readonly length: number;
  /** `Proc-Type: 4,ENCRYPTED` and the like (RFC 1421). */
  readonly headers: string;
}

const HEADER = /(?:^|[^\w-])((?:Proc-Type|DEK-Info|Comment|Version|Hash|Charset|MessageID)): ?([^\n\r\\"']{0,200})/g;

/** Line ends as programming languages write them, and as XML and HTML do. */
const LINE_END = /\\{1,4}[nrt]|&#(?:x0?[ad]|1[03]);|<br ?\/?>/gi;
/** What stands in front of each line of a patch or a comment, and is of base 64 itself. */
const MARKS = ["+", "//"];

/** Where every line is a string of its own, in whatever code, only the strings. */
export function quotedOnly(text: string): string {
  return Array.from(text.matchAll(/["']([A-Za-z0-9+/=]{1,80})(?:\\{1,4}[nr]){0,2}["']/g), ([, line]) => line).join(
    "\n",
  );
}

export function readPemBody(block: string): PemBody {
  const headers: string[] = [];
  const rest = withoutMarks(block).replace(HEADER, (line) => {
    headers.push(line.trim());
    return "\n";
  });
  const base64 = rest
    .replace(LINE_END, "\n")
    .split(/[^A-Za-z0-9+/=]/)
    .filter((piece) => piece !== "+")
    .join("");
  return { bytes: Buffer.from(base64, "base64"), length: base64.length, headers: headers.join("\n") };
}

/** The first line is the rest of the one with BEGIN. */
function withoutMarks(text: string): string {
  const [first = "", ...lines] = text.split("\n");
  const marked = lines.filter((line) => line.trim() !== "");
  const mark = MARKS.find((sign) => marked.length > 1 && marked.every((line) => line.trimStart().startsWith(sign)));
  return mark === undefined ? text : [first, ...lines.map((line) => line.replace(mark, ""))].join("\n");
}
