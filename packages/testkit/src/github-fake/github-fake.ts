// GitHub's REST and GraphQL APIs in memory, as a pure function of its state, of the requests so far and of the faults it was told to
// make. Mounted as a `fetch`, or on a real server by loopback.ts.
import { accessTo } from "./access.ts";
import { failure, json, notFound } from "./answer.ts";
import { type Budgets, budgetHeaders, createBudgets } from "./budget.ts";
import { answerConditionally } from "./conditional.ts";
import { answerFault, type Fault } from "./fault.ts";
import { type FakeQuestion, type FakeRoute, matchPath } from "./route.ts";
import { attestationsRoute } from "./routes/attestations.ts";
import { blobRoute } from "./routes/blob.ts";
import { commitRoute } from "./routes/commit.ts";
import { contentsRoute } from "./routes/contents.ts";
import { graphqlRoute } from "./routes/graphql.ts";
import { listAttestationsRoute } from "./routes/list-attestations.ts";
import {
  organisationActionsRoute,
  organisationReleasesRoute,
  organisationRulesetsRoute,
  organisationTokenRoute,
} from "./routes/organisation-settings.ts";
import { organisationRepositoriesRoute, userRepositoriesRoute } from "./routes/owned-repositories.ts";
import { rateLimitRoute } from "./routes/rate-limit.ts";
import { deleteAssetRoute, uploadAssetRoute } from "./routes/release-assets.ts";
import { releaseByTagRoute, releasesRoute } from "./routes/releases.ts";
import { repositoryRoute } from "./routes/repository.ts";
import {
  actionsPermissionsRoute,
  branchRulesRoute,
  immutableReleasesRoute,
  tokenPermissionsRoute,
} from "./routes/repository-settings.ts";
import { runAttemptRoute } from "./routes/run-attempt.ts";
import { treeRoute } from "./routes/tree.ts";
import type { FakeState } from "./state.ts";

const ROUTES: readonly FakeRoute[] = [
  repositoryRoute,
  contentsRoute,
  commitRoute,
  blobRoute,
  treeRoute,
  organisationRepositoriesRoute,
  userRepositoriesRoute,
  graphqlRoute,
  rateLimitRoute,
  attestationsRoute,
  listAttestationsRoute,
  releaseByTagRoute,
  releasesRoute,
  uploadAssetRoute,
  deleteAssetRoute,
  runAttemptRoute,
  actionsPermissionsRoute,
  tokenPermissionsRoute,
  immutableReleasesRoute,
  branchRulesRoute,
  organisationActionsRoute,
  organisationTokenRoute,
  organisationReleasesRoute,
  organisationRulesetsRoute,
];

/** A request as the fake saw it. `route` is undefined where none matched. */
interface FakeRequest {
  readonly method: string;
  readonly route: string | undefined;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  /** Empty for a GET. */
  readonly body: string;
  /** Undefined while no answer was given, as after a reset. */
  readonly status: number | undefined;
}

export interface GitHubFake {
  fetch(request: Request): Promise<Response>;
  /** Everything asked so far, oldest first. */
  requests(): readonly FakeRequest[];
  /** How often a route was asked, by its name in `routes/`. */
  count(route: string): number;
  /** Makes the next `times` requests go wrong. Faults queue up in the order they were given. */
  failNext(fault: Fault, times?: number): void;
}

/** A fake over `state`, which it reads anew on every request. */
export function createGitHubFake(state: FakeState): GitHubFake {
  const now = state.now ?? Date.now;
  const budgets = createBudgets(now);
  const faults: Fault[] = [];
  const log: FakeRequest[] = [];
  return {
    async fetch(request) {
      const headers = Object.fromEntries(request.headers);
      const body = request.method === "GET" ? "" : await request.text();
      const asked: FakeRequest = {
        method: request.method,
        route: findRoute(request)?.route.name,
        url: request.url,
        headers,
        body,
        status: undefined,
      };
      const place = log.push(asked) - 1;
      const fault = faults.shift();
      const answer = fault
        ? await answerFault(fault, request, now())
        : await answerRequest(state, budgets, request, body);
      log[place] = { ...asked, status: answer.status };
      return answer;
    },
    requests: () => log,
    count: (route) => log.filter((entry) => entry.route === route).length,
    failNext(fault, times = 1) {
      for (let left = times; left > 0; left--) faults.push(fault);
    },
  };
}

/** Authentication, then the budget, then the route: the order in which GitHub refuses. */
async function answerRequest(state: FakeState, budgets: Budgets, request: Request, body: string): Promise<Response> {
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const known = token === undefined ? undefined : state.tokens?.[token];
  if (token !== undefined && known === undefined) return failure(401, "Bad credentials");
  const found = findRoute(request);
  const budget = budgets.of(token, known?.limit);
  if (budget.remaining === 0 && !found?.route.free) return exhausted(found?.route, budgetHeaders(budget));
  const full = found
    ? await found.route.answer(toQuestion({ state, request, body, token, budget }, found))
    : notFound();
  const answer = answerConditionally(request, full);
  if (answer.status !== 304 && !found?.route.free) budgets.spend(token);
  const headers = budgetHeaders(budgets.of(token, known?.limit));
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}

/** GraphQL says it with status 200, and by another type than its documentation says. */
function exhausted(route: FakeRoute | undefined, headers: Readonly<Record<string, string>>): Response {
  const message = "API rate limit exceeded for 192.0.2.1.";
  if (route !== graphqlRoute) {
    return failure(403, message, "/using-the-rest-api/rate-limits-for-the-rest-api", headers);
  }
  return json(200, { errors: [{ type: "RATE_LIMIT", code: "graphql_rate_limit", message }] }, headers);
}

interface Found {
  readonly route: FakeRoute;
  readonly parameters: Readonly<Record<string, string>>;
}

function findRoute(request: Request): Found | undefined {
  // GitHub Enterprise Server serves the same APIs below /api/v3 and at /api/graphql.
  const pathname = new URL(request.url).pathname.replace(/^\/api(?:\/v3(?=\/)|(?=\/graphql$))/, "");
  for (const route of ROUTES.filter(({ method = "GET" }) => method === request.method)) {
    const parameters = matchPath(route.path, pathname);
    if (parameters) return { route, parameters };
  }
  return undefined;
}

type Asked = Pick<FakeQuestion, "state" | "request" | "body" | "token" | "budget">;

function toQuestion(asked: Asked, { parameters }: Found): FakeQuestion {
  const { state, request, token } = asked;
  const named = state.repositories.find(
    ({ owner, name }) => owner === parameters["owner"] && name === parameters["repo"],
  );
  const access = named && accessTo(state, named, token);
  const repository = access === undefined ? undefined : named;
  return { ...asked, url: new URL(request.url), parameters, repository, access: access ?? "hidden" };
}
