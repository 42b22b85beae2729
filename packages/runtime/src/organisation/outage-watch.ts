// Notices when GitHub stops answering. Programs go on without an answer and say so in their report; but what an outage cost
// can be had later, so such a report is not worth keeping.
import { type GitHub, UnavailableError } from "@lockstep/core";

export class OutageWatch {
  #outage: UnavailableError | undefined;

  /** The first rate limit or broken connection, or undefined while every question was answered somehow. */
  get outage(): UnavailableError | undefined {
    return this.#outage;
  }

  /** The same GitHub, under watch. */
  over(github: GitHub): GitHub {
    return {
      fileAt: (...question) => this.#note(github.fileAt(...question)),
      survey: async (questions) => {
        const answers = await this.#note(github.survey(questions));
        for (const answer of answers) if (!answer.ok) this.#look(answer.error);
        return answers;
      },
      trace: (...question) => this.#note(github.trace(...question)),
      repositoriesOf: (...question) => this.#note(github.repositoriesOf(...question)),
      treeAt: (...question) => this.#note(github.treeAt(...question)),
      blobText: (...question) => this.#note(github.blobText(...question)),
    };
  }

  async #note<T>(answer: Promise<T>): Promise<T> {
    try {
      return await answer;
    } catch (error) {
      this.#look(error);
      throw error;
    }
  }

  #look(error: unknown): void {
    if (isRateLimit(error) || isNetworkFailure(error)) this.#outage ??= error;
  }
}

/** True for an error that every further question of this hour would end in. */
export function isRateLimit(error: unknown): error is UnavailableError {
  return error instanceof UnavailableError && error.code === "rate-limited";
}

/** True for an error of the network between here and GitHub. */
export function isNetworkFailure(error: unknown): error is UnavailableError {
  return error instanceof UnavailableError && error.code === "network-failed";
}
