// Leaves of the facts what references lead to. A file that only grows would be read by nobody.
import type { JudgedReference } from "../../reference/judge-reference.ts";
import { codeOf, keysOf, type TargetKeys } from "../collect/known-target.ts";
import { Reach } from "../collect/reach.ts";
import type { Facts } from "../facts.ts";

/** Everything that references reach over what is known about code. */
export function reachOver(references: readonly JudgedReference[], facts: Facts, host: string | undefined): Reach {
  const reach = new Reach(references);
  for (const target of reach.targets) {
    const code = codeOf(target, facts, host);
    if (code) reach.expand(target, code);
  }
  return reach;
}

/** The facts about what references reach. Those about images are all kept: their references are not known here. */
export function usedFacts(references: readonly JudgedReference[], facts: Facts, host: string | undefined): Facts {
  const keys = reachOver(references, facts, host).targets.flatMap((target) => keysOf(target, facts, host) ?? []);
  const pick = <T>(entries: ReadonlyMap<string, T>, of: (keys: TargetKeys) => readonly string[]): Map<string, T> => {
    const used = new Set(keys.flatMap(of));
    return new Map([...entries].filter(([key]) => used.has(key)));
  };
  return {
    repositories: pick(facts.repositories, ({ repository }) => [repository]),
    commits: pick(facts.commits, ({ commit }) => (commit === undefined ? [] : [commit])),
    names: pick(facts.names, ({ names }) => names),
    code: pick(facts.code, ({ code }) => [code]),
    images: facts.images,
  };
}
