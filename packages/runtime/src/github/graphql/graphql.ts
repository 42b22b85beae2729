// Asks the GraphQL API, through the same client as the REST API and with the same guards. Every value from outside goes
// there as a variable, never as part of a query's text.
import { type LockstepError, PermissionError, type Secret, UnavailableError } from "@lockstep/core";
import { type Asked, explainAnswer, explainFailure } from "../explain-failure.ts";
import type { Octokit } from "../octokit-client.ts";
import { type GraphQlAnswer, type GraphQlError, readGraphQlAnswer } from "./graphql-answer.ts";
import type { Query } from "./query-text.ts";

interface GraphQlOptions {
  readonly token: Secret | undefined;
  /** The REST root, as in `GitHubOptions`. */
  readonly apiUrl: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export interface GraphQl {
  /**
   * The answer, whose data may be missing in part or as a whole; then there are errors, which the caller must look at.
   * `retries` replaces the client's number of further attempts after a 5xx answer or a broken connection.
   * Errors: `PermissionError` (without a token, 401, 403, 404), `UnavailableError`, `IntegrityError` (`response-malformed`).
   */
  ask(query: Query, asked: Asked, retries?: number): Promise<GraphQlAnswer>;
  /** The error to hand out for one that came with an answer. Undefined stands for a `null` nobody explained. */
  explain(error: GraphQlError | undefined, asked: Asked): LockstepError;
}

/** GraphQL answers each case with 200; this is the status the REST API gives it. */
const STATUS_OF_TYPE: ReadonlyMap<string, number> = new Map([
  ["NOT_FOUND", 404],
  ["FORBIDDEN", 403],
  ["INSUFFICIENT_SCOPES", 403],
]);

/** The GraphQL API that belongs to the REST API at `apiUrl`. */
export function createGraphQl(octokit: Octokit, { token, apiUrl, now }: GraphQlOptions): GraphQl {
  const url = graphQlUrl(apiUrl);
  return {
    async ask({ query, variables }, asked, retries) {
      if (token === undefined) throw tokenMissing(asked);
      const options = retries === undefined ? {} : { retries };
      const answer = await octokit
        .request({ method: "POST", url, query, variables, request: options })
        .catch((thrown: unknown) => {
          throw explainFailure(thrown, asked, { token, now: now() });
        });
      return readGraphQlAnswer(answer.data, asked.what);
    },
    explain(error, asked) {
      if (error?.code !== undefined) return schemaTooOld(error.code, asked);
      const status = error === undefined ? 404 : (STATUS_OF_TYPE.get(error.type ?? "") ?? 500);
      const failure = { status, headers: {}, message: error?.message ?? "no answer", codes: [] };
      return explainAnswer(failure, asked, { token, now: now() });
    },
  };
}

/** Beside the REST root, on GitHub Enterprise Server at `/api/graphql` (its documentation, "Forming calls with GraphQL"). */
function graphQlUrl(apiUrl: string): string {
  const root = apiUrl.replace(/\/+$/, "");
  return root.endsWith("/api/v3") ? `${root.slice(0, -"/v3".length)}/graphql` : `${root}/graphql`;
}

function tokenMissing({ what, permissions }: Asked): PermissionError {
  return new PermissionError(`GitHub answers questions about ${what} only to who has a token`, {
    hint: "Pass a token; one that may read public repositories is enough for those.",
    permissions,
  });
}

function schemaTooOld(code: string, { what }: Asked): UnavailableError {
  return new UnavailableError("server-error", `this server cannot answer questions about ${what}`, {
    hint: "Update GitHub Enterprise Server to a supported release.",
    cause: new Error(`the query is not valid there: ${code.slice(0, 100).replace(/[^\x20-\x7e]+/g, " ")}`),
  });
}
