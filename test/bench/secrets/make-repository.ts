// Generated repositories as scanners want them: some give up where there is no index.
import { execFileSync } from "node:child_process";
import { type HistoryOptions, makeHistory } from "@lockstep/testkit";

/** Gives the id of the last commit. */
export async function makeRepository(folder: string, options: HistoryOptions): Promise<string> {
  const head = await makeHistory(folder, options);
  execFileSync("git", ["-C", folder, "read-tree", head]);
  return head;
}
