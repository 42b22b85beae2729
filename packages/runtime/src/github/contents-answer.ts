// Reads the answers of "Get repository content" and "Get a blob" (REST documentation). Their shape is checked, not believed.
import { IntegrityError } from "@lockstep/core";
import { isRecord } from "./http-failure.ts";

export interface FileEntry {
  readonly kind: "file";
  /** Object id of the blob. */
  readonly sha: string;
  /** Of the decoded content, in bytes. */
  readonly size: number;
  /** The decoded content, or undefined where the file is too large to come with its entry (over 1 MB). */
  readonly content: Buffer | undefined;
}

export type ContentsEntry = FileEntry | { readonly kind: "directory" | "symlink" | "submodule" };

/** Errors: `IntegrityError` (`response-malformed`). A directory answers as an array, whatever it holds. */
export function readContents(data: unknown, what: string): ContentsEntry {
  if (Array.isArray(data)) return { kind: "directory" };
  if (!isRecord(data)) throw malformed(what);
  const { type, sha, size, encoding, content } = data;
  if (type === "symlink" || type === "submodule") return { kind: type };
  if (type !== "file" || !isObjectId(sha) || typeof size !== "number") throw malformed(what);
  if (encoding === "none") return { kind: "file", sha, size, content: undefined };
  return { kind: "file", sha, size, content: decodeBase64(encoding, content, what) };
}

/** The bytes of a blob. Errors: `IntegrityError` (`response-malformed`). */
export function readBlob(data: unknown, what: string): Buffer {
  if (!isRecord(data)) throw malformed(what);
  return decodeBase64(data["encoding"], data["content"], what);
}

/** Node skips what is not base64; the object id, which callers compare, shows whether anything was lost. */
function decodeBase64(encoding: unknown, content: unknown, what: string): Buffer {
  if (encoding !== "base64" || typeof content !== "string") throw malformed(what);
  return Buffer.from(content, "base64");
}

/** True for a full SHA-1 object id. GitHub hosts no SHA-256 repositories. */
export function isObjectId(value: unknown): value is string {
  return typeof value === "string" && /^[0-9a-f]{40}$/.test(value);
}

/** The error for an answer that is not what the documentation promises. */
export function malformed(what: string): IntegrityError {
  return new IntegrityError("response-malformed", `GitHub's answer about ${what} is not of the documented form`, {
    hint: "Run again; if it stays so, look at what stands between this machine and GitHub.",
  });
}
