// What is known so far about which refs lead to which commits. Pure; asks nothing.
import type { Trace } from "@lockstep/core";
import type { SeenPage, SeenRef } from "./trace-query.ts";

export interface Search {
  /** Takes in a page of refs. What was found before stays. */
  see(page: SeenPage): void;
  /** Says why not every ref could be looked at. */
  giveUp(why: string): void;
  /** True once every commit is found. */
  isOver(): boolean;
  /** One entry per commit. */
  traces(): ReadonlyMap<string, Trace>;
}

/** A search for `commits`, full object ids in the order in which pages tell about them. */
export function createSearch(commits: readonly string[]): Search {
  const found = new Map<string, string>();
  const doubts = new Map<string, string>();
  return {
    see(page) {
      for (const [place, commit] of commits.entries()) {
        const name = found.get(commit) ?? findRef(page, commit, place);
        if (name !== undefined) found.set(commit, name);
        const open = [...page.heads, ...page.tags].find((ref) => ref.leads[place] === undefined);
        if (open) doubts.set(commit, `GitHub failed to compare it with ${open.name}`);
      }
    },
    giveUp(why) {
      for (const commit of commits) doubts.set(commit, why);
    },
    isOver: () => commits.every((commit) => found.has(commit)),
    traces: () => new Map(commits.map((commit) => [commit, conclude(found.get(commit), doubts.get(commit))])),
  };
}

function conclude(from: string | undefined, doubt: string | undefined): Trace {
  if (from !== undefined) return { kind: "reachable", from };
  return doubt === undefined ? { kind: "unreachable" } : { kind: "unknown", why: doubt };
}

/** The best of a page: the tag of the commit itself, then a branch, then any tag. */
function findRef({ heads, tags }: SeenPage, commit: string, place: number): string | undefined {
  const leadsThere = (ref: SeenRef): boolean => ref.leads[place] === true;
  return (tags.find((tag) => tag.commit === commit) ?? heads.find(leadsThere) ?? tags.find(leadsThere))?.name;
}
