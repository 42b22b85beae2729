// Which server to ask about a repository: that of the run first, then github.com. An action is looked for in this order
// (GitHub Enterprise Server, "Enabling automatic access to GitHub.com actions").
import {
  type GitHub,
  IntegrityError,
  LockstepError,
  PermissionError,
  type RepositoryAnswer,
  type RepositoryFacts,
  type RepositoryName,
  type RepositoryQuestion,
  type Trace,
} from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";

interface Server {
  /** Undefined for github.com. */
  readonly host: string | undefined;
  readonly github: GitHub;
}

export type ServerPorts = Pick<CheckPorts, "github" | "dotcom" | "serverUrl">;

/** What a server said about a repository, and which one it was; or why nobody said anything. */
export type ServerAnswer =
  | { readonly ok: true; readonly facts: RepositoryFacts; readonly host: string | undefined }
  | { readonly ok: false; readonly error: LockstepError };

/** The host that keys of facts carry: that of the run's server, undefined for github.com and outside a workflow. */
export function hostOf(serverUrl: string | undefined): string | undefined {
  if (serverUrl === undefined || !URL.canParse(serverUrl)) return undefined;
  const { host } = new URL(serverUrl);
  return host === "github.com" ? undefined : host;
}

export class Servers {
  readonly #servers: readonly Server[];
  /** Where a repository was found. */
  readonly #homes = new Map<string, Server>();

  constructor({ github, dotcom, serverUrl }: ServerPorts) {
    const own = github === undefined ? [] : [{ host: hostOf(serverUrl), github }];
    const isElsewhere = hostOf(serverUrl) !== undefined;
    this.#servers = dotcom !== undefined && isElsewhere ? [...own, { host: undefined, github: dotcom }] : own;
  }

  /** True if there is nobody to ask. */
  get isEmpty(): boolean {
    return this.#servers.length === 0;
  }

  /**
   * One answer per question, by key; at most one call per server. A server that answers nothing at all has refused every
   * question. Errors: `IntegrityError`.
   */
  async survey(questions: ReadonlyMap<string, RepositoryQuestion>): Promise<ReadonlyMap<string, ServerAnswer>> {
    const answers = new Map<string, ServerAnswer>();
    for (const server of this.#servers) {
      const open = [...questions].filter(([key]) => this.#isForServer(key, server, answers.get(key)));
      const received = await surveyServer(
        server,
        open.map(([, question]) => question),
      );
      for (const [index, [key]] of open.entries()) answers.set(key, this.#note(key, server, received[index]));
    }
    return answers;
  }

  /** Errors: those of `GitHub.trace`. */
  async trace(
    key: string,
    repository: RepositoryName,
    commits: readonly string[],
  ): Promise<ReadonlyMap<string, Trace>> {
    const home = this.#homes.get(key);
    return home === undefined ? new Map() : await home.github.trace(repository, commits);
  }

  /** A server that does not know a repository, or does not let it be seen, sends us on to the next. */
  #isForServer(key: string, server: Server, answer: ServerAnswer | undefined): boolean {
    const home = this.#homes.get(key);
    if (home !== undefined) return home === server;
    return answer === undefined || (!answer.ok && answer.error instanceof PermissionError);
  }

  #note(key: string, server: Server, answer: RepositoryAnswer | undefined): ServerAnswer {
    if (answer === undefined) throw new Error("the GitHub client left out an answer");
    if (!answer.ok) return answer;
    this.#homes.set(key, server);
    return { ok: true, facts: answer.facts, host: server.host };
  }
}

async function surveyServer(
  { github }: Server,
  questions: readonly RepositoryQuestion[],
): Promise<readonly RepositoryAnswer[]> {
  if (questions.length === 0) return [];
  try {
    return await github.survey(questions);
  } catch (error) {
    if (!(error instanceof LockstepError) || error instanceof IntegrityError) throw error;
    return questions.map(() => ({ ok: false, error }));
  }
}

/** The words for a refusal. What contradicts itself, and what nobody expected, is thrown on. */
export function explainRefusal(error: unknown): string {
  if (error instanceof LockstepError && !(error instanceof IntegrityError)) return `${error.message}; ${error.hint}`;
  throw error;
}
