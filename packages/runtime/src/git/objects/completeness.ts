// Whether a clone holds all objects of its history. Partial clones leave objects out on purpose; damage loses them.
import { readdirSync } from "node:fs";
import { join } from "node:path";
import { isMissing } from "../../files/is-absent.ts";
import type { HardenedGit } from "../hardened-git.ts";
import { ByteRecords } from "./byte-records.ts";
import { complaintOf } from "./list-commits.ts";

export interface MissingObjects {
  readonly count: number;
  /** The first of them, at most 100. */
  readonly ids: readonly string[];
  /** Why the walk did not reach its end, such as a missing commit: there may be more. It quotes git. */
  readonly complaint: string | undefined;
}

const SETTINGS = "^(extensions\\.partialclone|remote\\..*\\.(promisor|partialclonefilter))$";
const PROMISOR = ".promisor";
const MAX_IDS = 100;
const QUESTION_MARK = 0x3f;
/** The largest public repositories take some minutes. */
const WALK_MS = 30 * 60_000;

/**
 * True if the clone was made with a filter (git documentation, "partial-clone"), which its configuration and its packs tell.
 * It costs one small process. `objectsFolder` gives the absolute folder of objects. Errors: those of `HardenedGit.demand`.
 */
export async function isPartial(git: HardenedGit, objectsFolder: () => Promise<string>): Promise<boolean> {
  const settings = await git.ask(["config", "--get-regexp", SETTINGS]);
  if (settings.stdout.length > 0) return true;
  const folder = join(await objectsFolder(), "pack");
  try {
    return readdirSync(folder).some((name) => name.endsWith(PROMISOR));
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/**
 * Walks from all refs and HEAD over every commit and tree and looks for objects that are named but not here. It reads all
 * trees, which takes some third of the time that reading all blobs takes, and asks little of the caller meanwhile: git prints
 * nothing but what is missing, at its end. Errors: those of `CommandStream`.
 */
export async function findMissing(git: HardenedGit, signal?: AbortSignal): Promise<MissingObjects> {
  const stream = git.stream(["rev-list", "--objects", "--all", "--missing=print", "--quiet"], [], signal, WALK_MS);
  const ids: string[] = [];
  let count = 0;
  const records = new ByteRecords((text, start, end) => {
    if (text[start] !== QUESTION_MARK) return;
    count += 1;
    if (ids.length < MAX_IDS) ids.push(text.toString("latin1", start + 1, end));
  });
  for await (const pieces of stream.output()) for (const piece of pieces) records.push(piece);
  return { count, ids, complaint: complaintOf(stream.end) };
}
