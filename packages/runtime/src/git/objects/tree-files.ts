// Walks over the files of one commit.
import { splitRecords } from "../file-names.ts";
import type { HardenedGit } from "../hardened-git.ts";
import { isObjectId } from "../object-id.ts";
import { ByteRecords } from "./byte-records.ts";
import { complaintOf } from "./list-commits.ts";

/** A file, a symbolic link or a submodule. */
export interface TreeFile {
  readonly id: string;
  readonly mode: string;
  readonly path: string;
}

/**
 * Hands every file of `commit` to `take`. Gives what git complained about, such as a missing tree: the walk is then not
 * whole. Throws `TypeError` for what is no full object id, and as `CommandStream` does.
 */
export async function walkTree(
  git: HardenedGit,
  commit: string,
  take: (file: TreeFile) => void,
  signal?: AbortSignal,
): Promise<string | undefined> {
  if (!isObjectId(commit)) throw new TypeError("not a full commit id");
  const stream = git.stream(["ls-tree", "-r", "-z", "--full-tree", commit], [], signal);
  const records = new ByteRecords((bytes, start, end) => take(parse(bytes.subarray(start, end))), 0);
  for await (const pieces of stream.output()) for (const piece of pieces) records.push(piece);
  return complaintOf(stream.end) ?? (records.isBetween() ? undefined : "the list of files broke off");
}

/** `<mode> <type> <id>\t<path>` (git documentation, "git-ls-tree", "Output format"). */
function parse(record: Buffer): TreeFile {
  const tab = record.indexOf("\t");
  const [mode = "", , id = ""] = record.toString("latin1", 0, tab).split(" ");
  const [path = ""] = splitRecords(record.subarray(tab + 1));
  return { id, mode, path };
}
