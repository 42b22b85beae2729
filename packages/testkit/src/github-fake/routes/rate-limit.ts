// REST "Get rate limit status for the authenticated user".
import { json } from "../answer.ts";
import type { FakeRoute } from "../route.ts";

export const rateLimitRoute: FakeRoute = {
  name: "rate-limit",
  path: "/rate_limit",
  free: true,
  answer({ budget: { limit, remaining, reset } }) {
    const core = { limit, remaining, reset, used: limit - remaining };
    const search = { limit: 30, remaining: 30, reset, used: 0 };
    return json(200, { resources: { core, search }, rate: core });
  },
};
