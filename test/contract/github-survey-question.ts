// Questions for a survey of the network in github-network.ts, and what is read off its answers.
import type { LockstepError, RepositoryAnswer, RepositoryFacts, RepositoryQuestion } from "@lockstep/core";
import type { GitHubFake } from "@lockstep/testkit";
import { OLDEST, TOOL } from "./github-network.ts";

/** A question about `octo/tool`, or about what `about` says. */
export function question(about: Partial<RepositoryQuestion> = {}): RepositoryQuestion {
  return { repository: TOOL, commits: [], names: [], files: [], ancestries: [], ...about };
}

/** A question about another repository of the network. */
export function about(name: string): RepositoryQuestion {
  return question({ repository: { owner: "octo", name }, commits: [OLDEST] });
}

/** Throws where the repository could not be looked at. */
export function factsOf(answer: RepositoryAnswer | undefined): RepositoryFacts {
  if (answer?.ok) return answer.facts;
  throw new Error("the repository could not be looked at", { cause: answer?.error });
}

/** Throws where the repository was looked at. */
export function errorOf(answer: RepositoryAnswer | undefined): LockstepError {
  if (answer && !answer.ok) return answer.error;
  throw new Error("the repository was looked at");
}

/** How many repositories each request asked about. */
export function repositoriesAsked(fake: GitHubFake): readonly number[] {
  return fake.requests().map(({ body }) => body.match(/\brepository\(/g)?.length ?? 0);
}
