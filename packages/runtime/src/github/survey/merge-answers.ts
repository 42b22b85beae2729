// Puts the parts of each question together again. One part that failed fails its repository, and no other.
import type { RepositoryAnswer, RepositoryFacts } from "@lockstep/core";
import type { ItemFact } from "./read-item.ts";
import type { PartAnswer } from "./read-part.ts";

/** The answer to a question from the answers to its parts, in order, of which there is at least one. */
export function mergeParts(parts: readonly PartAnswer[]): RepositoryAnswer {
  const items: ItemFact[] = [];
  for (const answer of parts) {
    if (!answer.ok) return { ok: false, error: answer.error };
    items.push(...answer.facts.items);
  }
  const general = parts.flatMap((answer) => (answer.ok ? (answer.facts.general ?? []) : []))[0];
  if (general === undefined) throw new TypeError("no part asked about the repository itself");
  return { ok: true, facts: { ...general, ...sortItems(items) } };
}

function sortItems(items: readonly ItemFact[]): Pick<RepositoryFacts, "commits" | "names" | "files" | "ancestries"> {
  return {
    commits: new Map(items.flatMap((item) => (item.kind === "commit" ? [[item.id, item.fact] as const] : []))),
    names: new Map(items.flatMap((item) => (item.kind === "name" ? [[item.name, item.fact] as const] : []))),
    files: items.flatMap((item) => (item.kind === "file" ? [item.fact] : [])),
    ancestries: items.flatMap((item) => (item.kind === "ancestry" ? [item.fact] : [])),
  };
}
