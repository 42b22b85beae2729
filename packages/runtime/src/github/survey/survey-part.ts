// Cuts the questions of a survey into requests of bounded cost, and cuts a request in two where it was still too much.
import type { RepositoryName, RepositoryQuestion } from "@lockstep/core";

/** The smallest thing to ask about a repository. */
export type SubQuestion =
  | { readonly kind: "commit"; readonly id: string }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "file"; readonly ref: string; readonly path: string }
  | { readonly kind: "ancestry"; readonly commit: string; readonly name: string };

/** What one request asks about one repository. */
export interface SurveyPart {
  /** Of the question it belongs to. */
  readonly position: number;
  readonly repository: RepositoryName;
  /** True in one part per question: it also asks about the repository itself. */
  readonly general: boolean;
  readonly items: readonly SubQuestion[];
}

/** What one request asks. */
export type SurveyBatch = readonly SurveyPart[];

/** GitHub ends a query after ten seconds; a repository with its tags and a sub-question each cost it some tens of milliseconds. */
const MAX_PARTS = 10;
const MAX_ITEMS = 150;

/** The requests for all questions, in order. A question of many parts goes over several. `without` holds positions to leave out. */
export function planBatches(
  questions: readonly RepositoryQuestion[],
  without: ReadonlySet<number>,
): readonly SurveyBatch[] {
  const batches: SurveyPart[][] = [];
  let room = 0;
  for (const part of questions.flatMap((question, position) =>
    without.has(position) ? [] : split(question, position),
  )) {
    const last = batches.at(-1);
    if (last && last.length < MAX_PARTS && part.items.length <= room) last.push(part);
    else {
      batches.push([part]);
      room = MAX_ITEMS;
    }
    room -= part.items.length;
  }
  return batches;
}

/** The batch in two, in order, or undefined where it asks for one thing only. */
export function halve(batch: SurveyBatch): readonly [SurveyBatch, SurveyBatch] | undefined {
  if (batch.length > 1) return cut(batch);
  const [part] = batch;
  if (part === undefined || part.items.length < 2) return undefined;
  const [first, second] = cut(part.items);
  return [[{ ...part, items: first }], [{ ...part, items: second, general: false }]];
}

function cut<T>(list: readonly T[]): readonly [readonly T[], readonly T[]] {
  const middle = Math.ceil(list.length / 2);
  return [list.slice(0, middle), list.slice(middle)];
}

function split(question: RepositoryQuestion, position: number): readonly SurveyPart[] {
  const { repository } = question;
  const items = listItems(question);
  const parts: SurveyPart[] = [{ position, repository, general: true, items: items.slice(0, MAX_ITEMS) }];
  for (let start = MAX_ITEMS; start < items.length; start += MAX_ITEMS) {
    parts.push({ position, repository, general: false, items: items.slice(start, start + MAX_ITEMS) });
  }
  return parts;
}

function listItems({ commits, names, files, ancestries }: RepositoryQuestion): readonly SubQuestion[] {
  return [
    ...[...new Set(commits)].map((id) => ({ kind: "commit", id }) as const),
    ...[...new Set(names)].map((name) => ({ kind: "name", name }) as const),
    ...files.map(({ ref, path }) => ({ kind: "file", ref, path }) as const),
    ...ancestries.map(({ commit, name }) => ({ kind: "ancestry", commit, name }) as const),
  ];
}
