// Asks the REST API one question at a time and turns every failure into an error of the suite. Adding a question to the
// GitHub port takes one function over this; see file-at.ts.
import type { Secret } from "@lockstep/core";
import { type Asked, explainFailure } from "./explain-failure.ts";
import { readHttpFailure } from "./http-failure.ts";
import type { Octokit } from "./octokit-client.ts";

/** Values for the `{placeholders}` of a route; octokit percent-encodes them, and adds the rest as the query. */
type Parameters = Readonly<Record<string, string | number | Readonly<Record<string, string>>>>;

export interface Api {
  /**
   * The decoded body, which nobody has checked yet: JSON as data, anything else as text or bytes.
   * Errors: `PermissionError` (401, 403, 404), `UnavailableError`, `IntegrityError` (`response-malformed`).
   */
  get(route: string, parameters: Parameters, asked: Asked): Promise<unknown>;
  /** As `get`, but undefined for a 404. Whoever calls must find out whether that means "not there" or "not for you". */
  find(route: string, parameters: Parameters, asked: Asked): Promise<unknown>;
}

/** The API behind `octokit`. `now` is in milliseconds since the epoch. */
export function createApi(octokit: Octokit, token: Secret | undefined, now: () => number): Api {
  const ask = async (route: string, parameters: Parameters): Promise<unknown> =>
    (await octokit.request(route, parameters)).data;
  const explain = (thrown: unknown, asked: Asked) => explainFailure(thrown, asked, { token, now: now() });
  return {
    get: (route, parameters, asked) =>
      ask(route, parameters).catch((thrown: unknown) => {
        throw explain(thrown, asked);
      }),
    find: (route, parameters, asked) =>
      ask(route, parameters).catch((thrown: unknown) => {
        if (readHttpFailure(thrown)?.status === 404) return undefined;
        throw explain(thrown, asked);
      }),
  };
}
