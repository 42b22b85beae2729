// Turns what git prints with `-z` into names. git knows names as bytes; the suite knows them as text.
import { isUtf8 } from "node:buffer";

/**
 * The NUL-terminated records of a command's output. In a record that is not valid UTF-8 each byte from 0x80 stands as a
 * lone surrogate (0xDC00 plus the byte): such a name equals no other and is not well-formed, so reading it is refused.
 * A replacement character would let it pass for the file that is truly called so.
 */
export function splitRecords(output: Buffer): readonly string[] {
  const records = isUtf8(output)
    ? output.toString("utf8").split("\0")
    : output.toString("latin1").split("\0").map(decodeBytes);
  return records.filter((record) => record !== "");
}

/** `bytes` holds one byte per character. */
function decodeBytes(bytes: string): string {
  return decodeName(Buffer.from(bytes, "latin1"));
}

/** One name, in the same way. */
export function decodeName(buffer: Buffer): string {
  if (isUtf8(buffer)) return buffer.toString("utf8");
  return Array.from(buffer, (byte) => String.fromCharCode(byte < 0x80 ? byte : 0xdc00 + byte)).join("");
}
