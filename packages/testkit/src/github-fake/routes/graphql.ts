// The GraphQL API. It answers with status 200 whatever it thinks of a query, but not to strangers.
import { failure, json } from "../answer.ts";
import { answerQuery } from "../graphql/answer-query.ts";
import type { FakeQuestion, FakeRoute } from "../route.ts";

export const graphqlRoute: FakeRoute = { name: "graphql", method: "POST", path: "/graphql", answer };

async function answer({ state, token, body }: FakeQuestion): Promise<Response> {
  if (token === undefined) return failure(401, "This endpoint requires you to be authenticated.");
  const { query, variables = {} } = JSON.parse(body);
  return json(200, await answerQuery({ state, token }, String(query), variables));
}
