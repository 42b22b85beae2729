import { Secret } from "@lockstep/core";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Transport } from "./github-options.ts";
import { createOctokit } from "./octokit-client.ts";

function client(fetch: Transport, token?: string) {
  return createOctokit({
    token: token === undefined ? undefined : new Secret(token),
    apiUrl: "https://api.example.test/api/v3/",
    cacheDir: undefined,
    limits: { secondMs: 0 },
    fetch,
  });
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe("createOctokit", () => {
  it.each([
    ["t0ken", "token t0ken"],
    [undefined, null],
  ])("asks below the given address with the token %j", async (token, authorization) => {
    const asked: Request[] = [];
    const octokit = client(async (input, init) => {
      asked.push(new Request(input, init));
      return new Response("{}");
    }, token);
    await octokit.request("GET /rate_limit");
    expect(asked.map((request) => request.url)).toEqual(["https://api.example.test/api/v3/rate_limit"]);
    expect(asked[0]?.headers.get("authorization")).toBe(authorization);
    expect(asked[0]?.headers.get("user-agent")).toMatch(/^lockstep\//);
  });

  it("has ten requests in flight, and never more", async () => {
    let flying = 0;
    let most = 0;
    let arrive = (): void => undefined;
    const tenAreFlying = new Promise<void>((resolve) => {
      arrive = resolve;
    });
    const octokit = client(async () => {
      flying += 1;
      most = Math.max(most, flying);
      if (flying === 10) arrive();
      await tenAreFlying;
      for (let turn = 0; turn < 5; turn++) await new Promise((resolve) => setImmediate(resolve));
      flying -= 1;
      return new Response("{}");
    });
    await Promise.all(Array.from({ length: 40 }, () => octokit.request("GET /rate_limit")));
    expect(most).toBe(10);
  });

  it("prints nothing that a server sends", async () => {
    const printed = (["debug", "info", "log", "warn", "error"] as const).map((name) =>
      vi.spyOn(console, name).mockImplementation(() => undefined),
    );
    const link = '<https://example.test>; rel="deprecation"';
    const headers = { deprecation: "true", sunset: "::set-env name=a::b", link };
    await client(async () => new Response("{}", { headers })).request("GET /rate_limit");
    for (const spy of printed) expect(spy).not.toHaveBeenCalled();
  });
});
