// Blobs that a ref leads to without any commit: a tag can be put on a file or on a folder.
import type { HardenedGit } from "../hardened-git.ts";
import { isObjectId } from "../object-id.ts";
import { complaintOf } from "./list-commits.ts";
import { walkTree } from "./tree-files.ts";

export interface RefBlobs {
  /** Blob id to where it is: the ref's name, with the path in its folder behind it. */
  readonly paths: ReadonlyMap<string, string>;
  /** What git complained about: then some may be missing. It quotes git. */
  readonly complaint: string | undefined;
}

/** Of an annotated tag the second pair says what it is on; of everything else that pair is empty. */
const FORMAT = "%(objecttype) %(objectname) %(*objecttype) %(*objectname) %(refname)";
const MAX_LIST_BYTES = 256 * 1024 * 1024;

/** A ref to what is not here ends the list. Errors: those of `HardenedGit.ask` and `walkTree`. */
export async function refBlobs(git: HardenedGit, signal?: AbortSignal): Promise<RefBlobs> {
  const list = await git.ask(["for-each-ref", `--format=${FORMAT}`], "", MAX_LIST_BYTES);
  const paths = new Map<string, string>();
  let complaint = complaintOf(list);
  for (const line of list.stdout.toString("utf8").split("\n")) {
    const { kind, id, ref } = readLine(line);
    if (kind === "blob" && isObjectId(id)) paths.set(id, ref);
    if (kind !== "tree" || !isObjectId(id)) continue;
    const broken = await walkTree(git, id, (file) => paths.set(file.id, `${ref}/${file.path}`), signal);
    complaint ??= broken;
  }
  return { paths, complaint };
}

/** What a ref is on. Names of refs hold no blanks (git documentation, "git-check-ref-format"). */
function readLine(line: string): { readonly kind: string; readonly id: string; readonly ref: string } {
  const [type = "", own = "", behind = "", idBehind = "", ref = ""] = line.split(" ");
  return type === "tag" ? { kind: behind, id: idBehind, ref } : { kind: type, id: own, ref };
}
