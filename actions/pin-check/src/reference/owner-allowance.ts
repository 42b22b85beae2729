// Asks whether a policy's list of owners lets a repository in.
import { matchesGlob } from "@lockstep/core";
import type { RemoteTarget } from "./remote-target.ts";

/**
 * True if an entry is the owner, or a glob that matches the owner (without `/`) or `owner/repository` (with one). An entry
 * always stands for the whole name, and upper and lower case are the same, as they are to GitHub.
 */
export function isAllowedOwner(
  { owner, name }: Pick<RemoteTarget, "owner" | "name">,
  allowed: readonly string[],
): boolean {
  return allowed.some((entry) => {
    const candidate = entry.includes("/") ? `${owner}/${name}` : owner;
    return matchesGlob(entry.toLowerCase(), candidate.toLowerCase());
  });
}
