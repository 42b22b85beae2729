// Counts requests per caller and hour, as GitHub's primary rate limit does.

const HOUR_SECONDS = 3600;
const TOKEN_LIMIT = 5000;
const ANONYMOUS_LIMIT = 60;

export interface Budget {
  readonly limit: number;
  readonly remaining: number;
  /** Seconds since the epoch. */
  readonly reset: number;
}

export interface Budgets {
  of(caller: string | undefined, limit: number | undefined): Budget;
  spend(caller: string | undefined): void;
}

/** Budgets that all started now. `caller` is a token, or undefined for anonymous requests. */
export function createBudgets(now: () => number): Budgets {
  const reset = Math.floor(now() / 1000) + HOUR_SECONDS;
  const spent = new Map<string | undefined, number>();
  return {
    of(caller, limit = caller === undefined ? ANONYMOUS_LIMIT : TOKEN_LIMIT) {
      return { limit, remaining: Math.max(0, limit - (spent.get(caller) ?? 0)), reset };
    },
    spend(caller) {
      spent.set(caller, (spent.get(caller) ?? 0) + 1);
    },
  };
}

/** The headers GitHub puts on every answer. */
export function budgetHeaders(budget: Budget): Readonly<Record<string, string>> {
  return {
    "x-ratelimit-limit": String(budget.limit),
    "x-ratelimit-remaining": String(budget.remaining),
    "x-ratelimit-used": String(budget.limit - budget.remaining),
    "x-ratelimit-reset": String(budget.reset),
    "x-ratelimit-resource": "core",
  };
}
