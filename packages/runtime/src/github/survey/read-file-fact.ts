// Reads a file from the answer of a survey. Text is handed out only if its bytes have the object id git has for them.
import type { FileFact } from "@lockstep/core";
import { blobId } from "../blob-id.ts";
import { malformed } from "../contents-answer.ts";
import { peel } from "../graphql/git-target.ts";
import { isRecord } from "../http-failure.ts";
import { isRefName } from "../question-names.ts";
import { isAskablePath } from "./revision.ts";

/** Well below what GraphQL cuts off. */
const MAX_BYTES = 512 * 1024;
/** The mode of a tree's entry, in decimal as GraphQL gives it: octal 120000. */
const SYMLINK_MODE = 0o120000;

const ABSENT: FileFact = { kind: "absent" };

/** `find` gives the object of the ref. Errors: `IntegrityError` (`response-malformed`). */
export function readFileFact(
  { ref, path }: { readonly ref: string; readonly path: string },
  find: () => unknown,
  what: string,
): FileFact {
  if (!isAskablePath(path)) return unusable("has a path that is too long, or not a plain one from the root");
  if (!isRefName(ref)) return ABSENT;
  const object = find();
  const commit = peel(object);
  if (object !== null && commit === undefined) return unusable("stands at a tag of a tag of other tags");
  if (commit?.["__typename"] !== "Commit") return ABSENT;
  const { file } = commit;
  if (file === null) return behindLink(commit) ? unusable("lies behind a symbolic link") : ABSENT;
  if (!isRecord(file)) throw malformed(what);
  if (file["mode"] === SYMLINK_MODE) return unusable("is a symbolic link");
  if (file["type"] !== "blob") return unusable(file["type"] === "tree" ? "is a directory" : "is a submodule");
  return readBlobFact(file["object"], what);
}

function readBlobFact(blob: unknown, what: string): FileFact {
  if (!isRecord(blob) || typeof blob["byteSize"] !== "number") throw malformed(what);
  const { oid, byteSize, isBinary, isTruncated, text } = blob;
  if (byteSize > MAX_BYTES || isTruncated === true) return unusable(`is larger than ${MAX_BYTES / 1024} KiB`);
  if (isBinary === true || typeof text !== "string") return unusable("is not text");
  if (blobId(Buffer.from(text)) !== oid) return unusable("is not UTF-8 text, or was altered on its way");
  return { kind: "text", text };
}

/** Git's trees end at a link, but a checkout follows it. */
function behindLink(commit: Readonly<Record<string, unknown>>): boolean {
  return Object.values(commit).some((entry) => isRecord(entry) && entry["mode"] === SYMLINK_MODE);
}

function unusable(why: string): FileFact {
  return { kind: "unusable", why };
}
