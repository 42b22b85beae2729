import { once } from "node:events";
import { createServer, type RequestListener } from "node:http";
import { type Ask, createAsk, type EventContext, type WorkflowRun } from "@lockstep/runtime";
import { afterEach, describe, expect, it } from "vitest";
import type { Sighting } from "../engine/sighting.ts";
import { groupSightings } from "../output/found-secret.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { verifyFound } from "./verify-found.ts";

const make = new Synthetic("verify");
const LOCAL: EventContext = { kind: "local", name: "local" };
const RUN: WorkflowRun = {
  kind: "workflow",
  name: "pull_request",
  repository: { owner: "o", name: "r" },
  serverUrl: "https://github.com",
  apiUrl: "https://api.github.com",
  workspace: "/w",
  ref: "refs/pull/1/merge",
  sha: "a".repeat(40),
  head: "b".repeat(40),
  base: "c".repeat(40),
  fork: false,
  defaultBranch: "main",
};

function sighting(ruleId: string, secret: string, more: Partial<Sighting> = {}): Sighting {
  const place = { path: "a.txt", blob: undefined, line: 1, column: 1, endLine: 1, endColumn: 2 };
  return { ruleId, level: "likely", secret, match: secret, ...place, lineText: "", previousLine: "", via: [], ...more };
}

const closing: (() => void)[] = [];
afterEach(() => {
  for (const close of closing.splice(0)) close();
});

/** A real server that stands in for every provider; `asked` has host and path of each question. */
async function serve(
  answer: (host: string) => RequestListener,
  timeoutMs = 5000,
): Promise<{ asked: string[]; ask: Ask }> {
  const asked: string[] = [];
  const server = createServer((request, response) => answer(String(request.headers["x-host"]))(request, response));
  await once(server.listen(0, "127.0.0.1"), "listening");
  closing.push(() => server.close().closeAllConnections());
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("no port");
  const local = (input: Parameters<typeof fetch>[0], init?: RequestInit) => {
    const { host, pathname, search } = new URL(String(input));
    asked.push(host + pathname + search);
    const headers = new Headers(init?.headers);
    headers.set("x-host", host);
    return fetch(`http://127.0.0.1:${address.port}${pathname}${search}`, { ...init, headers });
  };
  return { asked, ask: createAsk({ env: {}, fetch: local, timeoutMs }) };
}

const json =
  (status: number, body: unknown, headers = {}): RequestListener =>
  (_, response) => {
    response.writeHead(status, headers).end(JSON.stringify(body));
  };
const REVOKED = json(401, { message: "Bad credentials" });

describe("verifyFound", () => {
  it.each<[string, RequestListener, string, number]>([
    ["an active one", json(200, { login: "octocat" }), "active", 5000],
    ["a revoked one", REVOKED, "inactive", 5000],
    ["a refusal for another reason", json(403, { message: "Resource not accessible" }), "unknown", 5000],
    ["a rate limit", json(429, { message: "slow down" }), "unknown", 5000],
    ["a broken provider", json(500, { message: "Bad credentials" }), "unknown", 5000],
    ["a redirect", json(302, { login: "x" }, { location: "https://other.example.test/" }), "unknown", 5000],
    ["a body that is too large", json(200, { login: "x".repeat(70_000) }), "unknown", 5000],
    ["a slow provider", () => undefined, "unknown", 50],
    ["a connection that breaks", ({ socket }) => socket.destroy(), "unknown", 5000],
  ])("of %s: lowers only what is surely not valid", async (_, answer, state, timeoutMs) => {
    const { ask, asked } = await serve(() => answer, timeoutMs);
    const secret = make.alnum(40);
    const found = groupSightings([
      sighting("github-pat", secret, { path: "b.txt" }),
      sighting("github-pat", secret, { level: "verified-format", note: "checksum fits" }),
    ]);
    const { secrets } = await verifyFound(found, { event: LOCAL, ask });
    expect(asked).toEqual(["api.github.com/user"]);
    expect(secrets.map(({ live }) => live?.state)).toEqual([state]);
    const level = state === "inactive" ? "possible" : "verified-format";
    expect(secrets.map((one) => one.found.first.level)).toEqual([level]);
    expect(secrets.map((one) => one.found.sightings.includes(one.found.first))).toEqual([true]);
    if (state !== "inactive") expect(secrets.map((one) => one.found)).toEqual(found);
    expect(JSON.stringify(secrets.map(({ live }) => live))).not.toContain(secret);
  });

  it("gives every sighting of a lowered finding the same level, and keeps places", async () => {
    const { ask } = await serve(() => REVOKED);
    const secret = make.alnum(40);
    const found = groupSightings(["a", "b"].map((path) => sighting("github-pat", secret, { path })));
    const { secrets } = await verifyFound(found, { event: LOCAL, ask });
    const sightings = secrets.flatMap((one) => one.found.sightings);
    expect(sightings.map(({ level, path }) => [level, path])).toEqual([
      ["possible", "a"],
      ["possible", "b"],
    ]);
  });

  it("asks each provider at its own host", async () => {
    const { ask, asked } = await serve((host) =>
      host === "slack.com" ? json(200, { ok: true }) : json(200, { id: "1" }),
    );
    const bot = `${make.digits(9)}:AA${make.alnum(33)}`;
    const { secrets } = await verifyFound(
      groupSightings([
        sighting("slack-bot-token", make.alnum(50)),
        sighting("telegram-bot-token", bot),
        sighting("digitalocean-personal-access-token", make.hex(64)),
      ]),
      { event: LOCAL, ask },
    );
    const path = `/bot${encodeURIComponent(bot)}/getMe`;
    expect(asked.sort()).toEqual([
      `api.digitalocean.com/v2/account`,
      `api.telegram.org${path}`,
      "slack.com/api/auth.test",
    ]);
    expect(secrets.map(({ live }) => live?.state)).toEqual(["active", "unknown", "unknown"]);
  });

  it("asks nobody about what is only possible, has no check, or cannot be sent", async () => {
    const { ask, asked } = await serve(() => REVOKED);
    const found = groupSightings([
      sighting("github-pat", make.alnum(40), { level: "possible" }),
      sighting("private-key", make.alnum(40)),
      sighting("github-pat", `${make.alnum(20)}\n${make.alnum(20)}`),
    ]);
    const { secrets, ...rest } = await verifyFound(found, { event: LOCAL, ask });
    expect([rest.asked, asked.length]).toEqual([0, 0]);
    expect(secrets.map(({ live }) => live?.state)).toEqual([undefined, undefined, "unknown"]);
    expect(secrets.map((one) => one.found)).toEqual(found);
  });

  it("sends a credential once, whichever rules found it", async () => {
    const { ask, asked } = await serve(() => REVOKED);
    const secret = make.alnum(40);
    const found = groupSightings([sighting("github-pat", secret), sighting("github-oauth-token", secret)]);
    const { secrets } = await verifyFound(found, { event: LOCAL, ask });
    expect(asked.length).toBe(1);
    expect(secrets.map(({ live }) => live?.state)).toEqual(["inactive", "inactive"]);
  });

  it("asks nobody in a pull request from a fork, and says why", async () => {
    const { ask, asked } = await serve(() => REVOKED);
    const found = groupSightings([sighting("github-pat", make.alnum(40))]);
    const { secrets, notDone } = await verifyFound(found, { event: { ...RUN, fork: true }, ask });
    expect([asked.length, notDone === undefined]).toEqual([0, false]);
    expect(secrets).toEqual([{ found: found[0], live: undefined }]);
    expect((await verifyFound(found, { event: RUN, ask })).notDone).toBeUndefined();
    expect(asked.length).toBe(1);
  });

  it("asks the run's own GitHub server, whose refusal is no verdict", async () => {
    const { ask, asked } = await serve(() => REVOKED);
    const found = groupSightings([sighting("github-pat", make.alnum(40))]);
    const event = { ...RUN, apiUrl: "https://github.example.test/api/v3" };
    const { secrets } = await verifyFound(found, { event, ask });
    expect(asked).toEqual(["github.example.test/api/v3/user"]);
    expect(secrets.map(({ live }) => live?.state)).toEqual(["unknown"]);
  });

  it.each(["http://github.example.test/api/v3", "github.example.test"])(
    "asks no server without https: %s",
    async (apiUrl) => {
      const { ask, asked } = await serve(() => REVOKED);
      const found = groupSightings([sighting("github-pat", make.alnum(40))]);
      const { secrets } = await verifyFound(found, { event: { ...RUN, apiUrl }, ask });
      expect([asked.length, secrets.map(({ live }) => live?.state)]).toEqual([0, ["unknown"]]);
    },
  );

  it("does not ask a server again that limits requests, but goes on with the others", async () => {
    const { ask, asked } = await serve((host) => (host === "slack.com" ? json(200, { ok: true }) : json(429, {})));
    const github = Array.from({ length: 30 }, () => sighting("github-pat", make.alnum(40)));
    const slack = Array.from({ length: 5 }, () => sighting("slack-bot-token", make.alnum(40)));
    const { secrets } = await verifyFound(groupSightings([...github, ...slack]), { event: LOCAL, ask });
    expect(asked.filter((one) => one.startsWith("api.github.com")).length).toBeLessThanOrEqual(4);
    expect(secrets.map(({ live }) => live?.state)).toEqual([
      ...github.map(() => "unknown"),
      ...slack.map(() => "active"),
    ]);
  });

  it("asks at most 200 questions, four at a time, and names the rest", async () => {
    let under = 0;
    let most = 0;
    const ask: Ask = async () => {
      under++;
      most = Math.max(most, under);
      await new Promise((resolve) => setImmediate(resolve));
      under--;
      return { status: 401, body: '{"message":"Bad credentials"}', challenge: "" };
    };
    const found = groupSightings(Array.from({ length: 203 }, () => sighting("github-pat", make.alnum(40))));
    const { secrets, asked } = await verifyFound(found, { event: LOCAL, ask });
    expect([asked, most]).toEqual([200, 4]);
    expect(secrets.slice(198).map(({ live }) => live?.state)).toEqual([
      "inactive",
      "inactive",
      "unknown",
      "unknown",
      "unknown",
    ]);
  });

  it("does not hide a mistake in this program", async () => {
    const ask: Ask = async () => {
      throw new TypeError("a mistake");
    };
    const found = groupSightings([sighting("github-pat", make.alnum(40))]);
    await expect(verifyFound(found, { event: LOCAL, ask })).rejects.toThrow(TypeError);
  });
});
