// One line of a checksum file. Source: GNU coreutils manual, "md5sum invocation" and "cksum output modes"; openssl-dgst(1).
import type { ArtifactDigest } from "../digest/artifact-digest.ts";
import { digestOfHex } from "../digest/parse-digest.ts";

export interface ChecksumLine {
  readonly name: string;
  readonly digest: ArtifactDigest;
}

/** What stands before the name where the digest comes last, and the algorithm it must be. */
const TAGS: Readonly<Record<string, string>> = {
  SHA256: "sha256",
  "SHA2-256": "sha256",
  SHA384: "sha384",
  "SHA2-384": "sha384",
  SHA512: "sha512",
  "SHA2-512": "sha512",
};
const UNESCAPED: Readonly<Record<string, string>> = { "\\": "\\", n: "\n", r: "\r" };

/**
 * Reads `HEX  NAME`, `HEX *NAME`, `HEX NAME` and `SHA256 (NAME) = HEX`, each with a leading backslash where the name is
 * escaped. The length of the digest says which it is; a tag must agree. Undefined for anything else.
 */
export function parseChecksumLine(line: string): ChecksumLine | undefined {
  const escaped = line.startsWith("\\");
  const text = escaped ? line.slice(1) : line;
  const read = parseUntagged(text) ?? parseTagged(text);
  if (read === undefined) return undefined;
  const name = escaped ? unescapeName(read.name) : read.name;
  return name === undefined || name === "" ? undefined : { name, digest: read.digest };
}

function parseUntagged(text: string): ChecksumLine | undefined {
  const space = text.indexOf(" ");
  const digest = space < 0 ? undefined : digestOfHex(text.slice(0, space));
  const rest = text.slice(space + 1);
  // The second character is a mark: a space for text, an asterisk for binary. Without one, the line is of BSD's `-r`.
  return digest && { digest, name: rest.startsWith(" ") || rest.startsWith("*") ? rest.slice(1) : rest };
}

/** A name may hold brackets and equals signs itself, so the first and the last bracket count. */
function parseTagged(text: string): ChecksumLine | undefined {
  const open = text.indexOf("(");
  const close = text.lastIndexOf(")");
  if (open < 0 || close < open) return undefined;
  const tail = text.slice(close + 1).trim();
  const digest = tail.startsWith("=") ? digestOfHex(tail.slice(1).trim()) : undefined;
  const tag = TAGS[text.slice(0, open).trim()];
  return digest !== undefined && digest.algorithm === tag ? { name: text.slice(open + 1, close), digest } : undefined;
}

/** Undefined for an escape nobody writes. */
function unescapeName(name: string): string | undefined {
  let plain = "";
  for (let at = 0; at < name.length; at++) {
    const char = name[at] ?? "";
    const next = char === "\\" ? UNESCAPED[name[++at] ?? ""] : char;
    if (next === undefined) return undefined;
    plain += next;
  }
  return plain;
}

/** Writes a line as `sha256sum` does, in text mode. */
export function renderChecksumLine({ name, digest }: ChecksumLine): string {
  const escaped = name.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\r", "\\r");
  return `${escaped === name ? "" : "\\"}${digest.hex}  ${escaped}\n`;
}
