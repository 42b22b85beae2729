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

export function readPemBody(text: string): PemBody {
  const headers: string[] = [];
  const rest = text.replace(HEADER, (line) => {
    headers.push(line.trim());
    return "\n";
  });
  const base64 = rest
    .replace(/\\{1,4}[nrt]/g, "\n")
    .split(/[^A-Za-z0-9+/=]/)
    .filter((piece) => piece !== "+")
    .join("");
  return { bytes: Buffer.from(base64, "base64"), length: base64.length, headers: headers.join("\n") };
}
