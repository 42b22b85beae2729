// A GitHub REST API in memory, as a pure function of its state, of the requests so far and of the faults it was told to
// make. Mounted as a `fetch`, or on a real server by loopback.ts.
import { failure, notFound } from "./answer.ts";
import { type Budget, type Budgets, budgetHeaders, createBudgets } from "./budget.ts";
import { answerConditionally } from "./conditional.ts";
import { answerFault, type Fault } from "./fault.ts";
import { type FakeQuestion, type FakeRoute, matchPath } from "./route.ts";
import { blobRoute } from "./routes/blob.ts";
import { commitRoute } from "./routes/commit.ts";
import { contentsRoute } from "./routes/contents.ts";
import { rateLimitRoute } from "./routes/rate-limit.ts";
import { repositoryRoute } from "./routes/repository.ts";
import type { FakeAccess, FakeRepository, FakeState } from "./state.ts";

const ROUTES: readonly FakeRoute[] = [repositoryRoute, contentsRoute, commitRoute, blobRoute, rateLimitRoute];

/** A request as the fake saw it. `route` is undefined where none matched. */
interface FakeRequest {
  readonly route: string | undefined;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
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
      const asked: FakeRequest = {
        route: findRoute(request)?.route.name,
        url: request.url,
        headers,
        status: undefined,
      };
      const place = log.push(asked) - 1;
      const fault = faults.shift();
      const answer = fault ? await answerFault(fault, request, now()) : answerRequest(state, budgets, request);
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
function answerRequest(state: FakeState, budgets: Budgets, request: Request): Response {
  const token = /^(?:token|bearer) (.+)$/i.exec(request.headers.get("authorization") ?? "")?.[1];
  const known = token === undefined ? undefined : state.tokens?.[token];
  if (token !== undefined && known === undefined) return failure(401, "Bad credentials");
  const found = findRoute(request);
  const budget = budgets.of(token, known?.limit);
  if (budget.remaining === 0 && !found?.route.free) return exhausted(budgetHeaders(budget));
  const full = found ? found.route.answer(toQuestion(state, request, found, token, budget)) : notFound();
  const answer = answerConditionally(request, full);
  if (answer.status !== 304 && !found?.route.free) budgets.spend(token);
  const headers = budgetHeaders(budgets.of(token, known?.limit));
  for (const [name, value] of Object.entries(headers)) answer.headers.set(name, value);
  return answer;
}

function exhausted(headers: Readonly<Record<string, string>>): Response {
  return failure(
    403,
    "API rate limit exceeded for 192.0.2.1.",
    "/using-the-rest-api/rate-limits-for-the-rest-api",
    headers,
  );
}

interface Found {
  readonly route: FakeRoute;
  readonly parameters: Readonly<Record<string, string>>;
}

function findRoute(request: Request): Found | undefined {
  // GitHub Enterprise Server serves the same API below /api/v3.
  const pathname = new URL(request.url).pathname.replace(/^\/api\/v3(?=\/)/, "");
  if (request.method !== "GET") return undefined;
  for (const route of ROUTES) {
    const parameters = matchPath(route.path, pathname);
    if (parameters) return { route, parameters };
  }
  return undefined;
}

function toQuestion(
  state: FakeState,
  request: Request,
  { parameters }: Found,
  token: string | undefined,
  budget: Budget,
): FakeQuestion {
  const named = state.repositories.find(
    ({ owner, name }) => owner === parameters["owner"] && name === parameters["repo"],
  );
  const access = named && accessTo(state, named, token);
  const repository = access === undefined ? undefined : named;
  return { request, url: new URL(request.url), parameters, state, repository, access: access ?? "hidden", budget };
}

/** Undefined where the repository does not exist for this caller. */
function accessTo(state: FakeState, repository: FakeRepository, token: string | undefined): FakeAccess | undefined {
  const granted =
    token === undefined ? undefined : state.tokens?.[token]?.access[`${repository.owner}/${repository.name}`];
  return granted ?? (repository.visibility === "public" ? "read" : undefined);
}
