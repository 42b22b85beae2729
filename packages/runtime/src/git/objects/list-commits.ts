// Lists commits without their contents, and knows where a shallow clone cuts history off.
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { isMissing } from "../../files/is-absent.ts";
import { firstLine, type HardenedGit } from "../hardened-git.ts";
import { isObjectId } from "../object-id.ts";
import { BlobTable } from "./blob-table.ts";
import { ByteRecords } from "./byte-records.ts";

/** Which commits: all reachable from `tips` (or from HEAD and every ref) and not from one of `without`. */
export interface CommitSet {
  readonly tips: readonly string[] | "all";
  readonly without?: readonly string[];
}

export interface CommitList {
  /** Ids; sizes are 0. Parents come before their children, otherwise the oldest comes first. */
  readonly commits: BlobTable;
  /** What stopped git, such as a commit that is missing. It quotes git. */
  readonly complaint: string | undefined;
}

const SHA1_DIGITS = 40;

/** Throws `TypeError` for what is no full object id, and as `CommandStream` does. */
export async function listCommits(git: HardenedGit, set: CommitSet, signal?: AbortSignal): Promise<CommitList> {
  const { tips, without = [] } = set;
  const wanted = tips === "all" ? ["--all"] : tips.map(checked);
  const excluded = without.map((id) => `^${checked(id)}`);
  const stream = git.stream(["rev-list", "--reverse", "--date-order", ...wanted, ...excluded, "--"], [], signal);
  let commits: BlobTable | undefined;
  const records = new ByteRecords((text, start, end) => {
    commits ??= new BlobTable(end - start);
    commits.add(text, start, 0);
  });
  for await (const pieces of stream.output()) for (const piece of pieces) records.push(piece);
  return { commits: commits ?? new BlobTable(SHA1_DIGITS), complaint: complaintOf(stream.end) };
}

/** What git said when it did not do all it was asked to. */
export function complaintOf(end: {
  readonly exitCode: number | undefined;
  readonly stderr: string;
}): string | undefined {
  if (end.exitCode === 0 && end.stderr === "") return undefined;
  return firstLine(end.stderr) || `exit code ${end.exitCode ?? "unknown"}`;
}

/**
 * The commits of a shallow clone whose parents were left out (git documentation, "gitformat-shallow"). None in a whole clone.
 */
export async function shallowCommits(git: HardenedGit, root: string): Promise<ReadonlySet<string>> {
  const answer = await git.demand(["rev-parse", "--git-path", "shallow"]);
  try {
    const text = readFileSync(resolve(root, answer.toString("utf8").trimEnd()), "latin1");
    return new Set(text.split("\n").filter(isObjectId));
  } catch (error) {
    if (isMissing(error)) return new Set();
    throw error;
  }
}

function checked(id: string): string {
  if (!isObjectId(id)) throw new TypeError("not a full commit id");
  return id;
}
