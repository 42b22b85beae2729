// Asks one batch. What a server cannot answer at once is asked in halves, down to single questions, and a server that does
// not know a newer field is asked without it from then on.
import { LockstepError, UnavailableError } from "@lockstep/core";
import type { Asked } from "../explain-failure.ts";
import type { GraphQl } from "../graphql/graphql.ts";
import type { GraphQlAnswer, GraphQlError } from "../graphql/graphql-answer.ts";
import { isServerFault } from "../graphql/server-fault.ts";
import { isHarmless, type PartAnswer, readPart } from "./read-part.ts";
import { halve, type SurveyBatch, type SurveyPart } from "./survey-part.ts";
import { type SchemaTraits, writeSurvey } from "./survey-query.ts";

type AskBatch = (batch: SurveyBatch) => Promise<readonly PartAnswer[]>;

/** A server that fails on more single questions of one survey than these is down, and the survey fails. */
const MAX_FAILURES = 3;
/** Types of errors that say that the query was too much. */
const TOO_MUCH = new Set<unknown>(["RESOURCE_LIMITS_EXCEEDED", "MAX_NODE_LIMIT_EXCEEDED"]);

/** Makes the function that asks the batches of one survey; what was learnt about the server stays for the next one. */
export function createBatchQuestion(graphql: GraphQl): () => AskBatch {
  let traits: SchemaTraits = { immutable: true };
  /** Errors: those of `GraphQl.ask`. */
  const askOnce = async (batch: SurveyBatch): Promise<readonly PartAnswer[]> => {
    const asked = askedAbout(batch);
    const retries = halve(batch) === undefined ? undefined : 0;
    const answer = await graphql.ask(writeSurvey(batch, traits), asked, retries);
    if (traits.immutable && answer.errors.some(missesImmutable)) {
      traits = { immutable: false };
      return askOnce(batch);
    }
    const spoilt = answer.errors.find((error) => answer.data === undefined || concernsAll(error, batch));
    if (spoilt) throw graphql.explain(spoilt, asked);
    return batch.map((part, place) => judgePart(part, place, answer, graphql));
  };
  return () => {
    let failures = 0;
    const ask: AskBatch = (batch) =>
      askOnce(batch).catch(async (error: unknown) => {
        const halves = isTooMuch(error) ? halve(batch) : undefined;
        if (halves) return [...(await ask(halves[0])), ...(await ask(halves[1]))];
        failures += 1;
        if (!isServerFault(error) || failures > MAX_FAILURES) throw error;
        return batch.map((part): PartAnswer => ({ part, ok: false, error }));
      });
    return ask;
  };
}

function judgePart(part: SurveyPart, place: number, { data, errors }: GraphQlAnswer, graphql: GraphQl): PartAnswer {
  const asked = askedAbout([part]);
  const own = [`r${place}`, `a${place}`];
  const spoilt = errors.find((error) => own.includes(String(error.path[0])) && !isHarmless(error));
  const repository = data?.[`r${place}`];
  if (spoilt || repository === null) return { part, ok: false, error: graphql.explain(spoilt, asked) };
  try {
    return { part, ok: true, facts: readPart(part, repository, data?.[`a${place}`], asked.what) };
  } catch (error) {
    if (error instanceof LockstepError) return { part, ok: false, error };
    throw error;
  }
}

/** An error without the place of a repository leaves the whole answer in doubt. */
function concernsAll({ type, path }: GraphQlError, batch: SurveyBatch): boolean {
  const place = /^[ra](\d+)$/.exec(String(path[0] ?? ""))?.[1];
  return TOO_MUCH.has(type) || place === undefined || Number(place) >= batch.length;
}

function missesImmutable({ code, field }: GraphQlError): boolean {
  return code === "undefinedField" && field === "immutable";
}

/** A smaller question may succeed. For a broken connection the halves are the further attempts. */
function isTooMuch(error: unknown): boolean {
  return isServerFault(error) || (error instanceof UnavailableError && error.code === "network-failed");
}

function askedAbout(batch: SurveyBatch): Asked {
  const [part] = batch;
  const what =
    part && batch.length === 1 ? `${part.repository.owner}/${part.repository.name}` : `${batch.length} repositories`;
  return { what, permissions: { contents: "read" } };
}
