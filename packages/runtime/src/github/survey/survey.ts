// The port's `survey`: plans requests, asks them, cuts in two what was too much for one, and puts the answers together.
import { type GitHub, LockstepError, type RepositoryAnswer, type RepositoryQuestion } from "@lockstep/core";
import type { GraphQl } from "../graphql/graphql.ts";
import { checkRepositoryName } from "../question-names.ts";
import { createBatchQuestion } from "./ask-batch.ts";
import { mergeParts } from "./merge-answers.ts";
import type { PartAnswer } from "./read-part.ts";
import { addRenamedAdvisories } from "./renamed-advisories.ts";
import { planBatches, type SurveyBatch } from "./survey-part.ts";

/**
 * Requests at once. GitHub allows its GraphQL API sixty seconds of work in a minute (GraphQL documentation, "Rate limits
 * and query limits"), which two at a time do not reach in a survey of usual size.
 */
const AT_ONCE = 2;

/** A repository name that GitHub cannot have gets `UsageError` (`invalid-input`) as its answer. */
export function createSurvey(graphql: GraphQl): GitHub["survey"] {
  const askBatch = createBatchQuestion(graphql);
  return async (questions) => {
    const refused = refuseNames(questions);
    const answers = await askAll(planBatches(questions, new Set(refused.keys())), askBatch());
    const merged = questions.map(
      (_, position): RepositoryAnswer =>
        refused.get(position) ?? mergeParts(answers.filter(({ part }) => part.position === position)),
    );
    return addRenamedAdvisories(graphql, questions, merged);
  };
}

function refuseNames(questions: readonly RepositoryQuestion[]): ReadonlyMap<number, RepositoryAnswer> {
  const refused = new Map<number, RepositoryAnswer>();
  for (const [position, { repository }] of questions.entries()) {
    try {
      checkRepositoryName(repository);
    } catch (error) {
      if (!(error instanceof LockstepError)) throw error;
      refused.set(position, { ok: false, error });
    }
  }
  return refused;
}

/** The answers in the order of the batches. The first error ends it: no further batch is begun. */
async function askAll(
  batches: readonly SurveyBatch[],
  ask: (batch: SurveyBatch) => Promise<readonly PartAnswer[]>,
): Promise<readonly PartAnswer[]> {
  const answers: (readonly PartAnswer[])[] = [];
  const waiting = [...batches.entries()];
  let failed = false;
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined && !failed; next = waiting.shift()) {
      const [place, batch] = next;
      answers[place] = await ask(batch).catch((error: unknown) => {
        failed = true;
        throw error;
      });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return answers.flat();
}
