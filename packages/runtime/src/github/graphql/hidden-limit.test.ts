import { Secret } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { createOctokit } from "../octokit-client.ts";

function client(body: unknown, asked: string[]) {
  return createOctokit({
    token: new Secret("t0ken"),
    apiUrl: "https://api.example.test",
    cacheDir: undefined,
    limits: { secondMs: 0 },
    fetch: async (_, init) => {
      asked.push(init?.method ?? "GET");
      return new Response(JSON.stringify(body), { headers: { "content-type": "application/json" } });
    },
  });
}

const LIMITED = { errors: [{ type: "RATE_LIMITED", message: "used up" }] };

describe("showHiddenLimits", () => {
  it("makes a 403 of a limit that came with status 200, after one more attempt", async () => {
    const asked: string[] = [];
    await expect(client(LIMITED, asked).request("POST /graphql")).rejects.toMatchObject({
      status: 403,
      response: { headers: { "x-ratelimit-remaining": "0" } },
    });
    expect(asked).toEqual(["POST", "POST"]);
  });

  it.each([
    ["POST", { errors: [{ type: "NOT_FOUND", message: "gone" }], data: {} }],
    ["POST", { errors: "RATE_LIMITED" }],
    ["POST", { data: { errors: LIMITED.errors } }],
    ["GET", LIMITED],
  ])("leaves a %s answered with %j alone", async (method, body) => {
    const asked: string[] = [];
    expect((await client(body, asked).request({ method, url: "/x" })).data).toEqual(body);
    expect(asked).toEqual([method]);
  });
});
