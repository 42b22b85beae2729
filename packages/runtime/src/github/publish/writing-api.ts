// Sends what changes something on GitHub. A refusal of a write means other things than one of a question, so whoever writes
// says what.
import type { LockstepError, Secret } from "@lockstep/core";
import { type Asked, explainFailure } from "../explain-failure.ts";
import { type HttpFailure, readHttpFailure } from "../http-failure.ts";
import type { Octokit } from "../octokit-client.ts";

/** What is sent. A `url` may hold `{placeholders}`, which take their values from `parameters`; the rest becomes the body. */
interface Writing {
  readonly method: "POST" | "DELETE";
  readonly url: string;
  readonly parameters: Readonly<Record<string, unknown>>;
  readonly asked: Asked;
  /** The error for an answer that is a refusal, or undefined to use the general words. */
  readonly explain: (failure: HttpFailure, cause: unknown) => LockstepError | undefined;
}

/** Gives the decoded body, which nobody has checked yet. */
export type Write = (writing: Writing) => Promise<unknown>;

/** `now` is in milliseconds since the epoch. */
export function createWrite(octokit: Octokit, token: Secret | undefined, now: () => number): Write {
  return async ({ method, url, parameters, asked, explain }) => {
    try {
      return (await octokit.request({ method, url, ...parameters })).data;
    } catch (thrown) {
      const general = explainFailure(thrown, asked, { token, now: now() });
      if (general.code === "rate-limited") throw general;
      const failure = readHttpFailure(thrown);
      throw (failure && explain(failure, general.cause)) ?? general;
    }
  };
}
