import { Secret } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import type { EventContext, WorkflowRun } from "../event/event-context.ts";
import { connect, demandOnline, OFFLINE } from "./connect.ts";

const LOCAL: EventContext = { kind: "local", name: "local" };
const TOKENS = { token: new Secret("own"), dotcomToken: new Secret("dotcom"), env: {} };

function workflowOn(server: string, apiUrl: string): WorkflowRun {
  return {
    kind: "workflow",
    name: "push",
    repository: { owner: "octo-org", name: "octo-repo" },
    serverUrl: server,
    apiUrl,
    workspace: "/w",
    ref: "refs/heads/main",
    sha: "1".repeat(40),
    head: "1".repeat(40),
    base: undefined,
    fork: false,
    defaultBranch: "main",
  };
}

const DOTCOM = workflowOn("https://github.com", "https://api.github.com");
const GHES = workflowOn("https://ghes.example.test", "https://ghes.example.test/api/v3");

describe("connect", () => {
  it("connects to a second server only on another server than github.com, and only with a token for it", () => {
    const both = (event: EventContext, tokens = TOKENS) => {
      const { github, dotcom } = connect(event, tokens);
      return [github !== undefined, dotcom !== undefined];
    };
    expect(both(GHES)).toEqual([true, true]);
    expect(both(DOTCOM)).toEqual([true, false]);
    expect(both(LOCAL)).toEqual([true, false]);
    expect(connect(GHES, { ...TOKENS, dotcomToken: undefined }).dotcom).toBeUndefined();
    expect(connect(DOTCOM, { ...TOKENS, token: undefined }).github).toBeUndefined();
  });

  it("sends each token to the one server it is for", async () => {
    const sent: string[] = [];
    const fetchOf: typeof fetch = async (input, init) => {
      const request = new Request(input, init);
      sent.push(`${new URL(request.url).host} ${request.headers.get("authorization")}`);
      return Response.json({ message: "Not Found" }, { status: 404 });
    };
    const { github, dotcom } = connect(GHES, { ...TOKENS, fetch: fetchOf });
    const repository = { owner: "octo-org", name: "tool" };
    for (const server of [github, dotcom]) {
      await expect(server?.fileAt(repository, "main", "a.yml", 100)).rejects.toMatchObject({
        code: "permission-missing",
      });
    }
    expect([...new Set(sent)]).toEqual(["ghes.example.test token own", "api.github.com token dotcom"]);
  });
});

describe("demandOnline", () => {
  it("refuses to go without a token", () => {
    expect(() => demandOnline(OFFLINE)).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });
});
