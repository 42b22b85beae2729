// Compares commits by their ancestors, as git does.
import { lookUp } from "../repository-entry.ts";
import type { FakeRepository } from "../state.ts";

/** Source: GitHub's GraphQL schema, `ComparisonStatus`, seen from the base. */
export function compareCommits(
  repository: FakeRepository,
  base: string,
  head: string,
): "IDENTICAL" | "BEHIND" | "AHEAD" | "DIVERGED" {
  if (base === head) return "IDENTICAL";
  if (ancestorsOf(repository, base).has(head)) return "BEHIND";
  return ancestorsOf(repository, head).has(base) ? "AHEAD" : "DIVERGED";
}

function ancestorsOf({ history = {} }: FakeRepository, commit: string): ReadonlySet<string> {
  const ancestors = new Set<string>();
  const open = [commit];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const parent of lookUp(history, next)?.parents ?? []) {
      if (!ancestors.has(parent)) open.push(parent);
      ancestors.add(parent);
    }
  }
  return ancestors;
}
