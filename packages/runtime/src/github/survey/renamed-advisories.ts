// Advisories may stand under the name a repository has today rather than the one it was asked by. GitHub tells that name
// only with its answer, so these repositories take one more request, all together.
import type { AdvisoryFact, RepositoryAnswer, RepositoryFacts, RepositoryQuestion } from "@lockstep/core";
import type { Asked } from "../explain-failure.ts";
import type { GraphQl } from "../graphql/graphql.ts";
import type { GraphQlAnswer } from "../graphql/graphql-answer.ts";
import { startQuery } from "../graphql/query-text.ts";
import { ADVISORIES, askAdvisories, readAdvisories } from "./advisories.ts";

const MAX_NAMES = 100;

/** The answers, with the advisories under both names where there are two. Errors: those of `GraphQl.ask`. */
export async function addRenamedAdvisories(
  graphql: GraphQl,
  questions: readonly RepositoryQuestion[],
  answers: readonly RepositoryAnswer[],
): Promise<readonly RepositoryAnswer[]> {
  const renamed = answers.flatMap((answer, position) => {
    const asked = questions[position]?.repository;
    return answer.ok && answer.facts.fullName !== `${asked?.owner}/${asked?.name}` ? [{ position, ...answer }] : [];
  });
  const added = new Map<number, RepositoryAnswer>();
  for (let start = 0; start < renamed.length; start += MAX_NAMES) {
    const some = renamed.slice(start, start + MAX_NAMES);
    const found = await askNames(
      graphql,
      some.map(({ facts }) => facts.fullName),
    );
    for (const [place, { position, facts }] of some.entries()) {
      added.set(position, { ok: true, facts: withAdvisories(facts, found[place] ?? []) });
    }
  }
  return answers.map((answer, position) => added.get(position) ?? answer);
}

async function askNames(graphql: GraphQl, names: readonly string[]): Promise<readonly (readonly AdvisoryFact[])[]> {
  const asked: Asked = { what: "the advisories of renamed repositories", permissions: { contents: "read" } };
  const text = startQuery();
  const selections = names.map((name, place) => askAdvisories(`a${place}`, name, text));
  const { data, errors }: GraphQlAnswer = await graphql.ask(text.finish(selections.join(" "), [ADVISORIES]), asked);
  const [error] = errors;
  if (error) throw graphql.explain(error, asked);
  return names.map((_, place) => readAdvisories(data?.[`a${place}`], asked.what));
}

function withAdvisories(facts: RepositoryFacts, more: readonly AdvisoryFact[]): RepositoryFacts {
  const known = new Set(facts.advisories.map(keyOf));
  return { ...facts, advisories: [...facts.advisories, ...more.filter((advisory) => !known.has(keyOf(advisory)))] };
}

/** One advisory may name several ranges. */
function keyOf({ id, range }: AdvisoryFact): string {
  return `${id} ${range}`;
}
