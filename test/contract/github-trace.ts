// The contract of the GitHub port's `trace`.
import type { FakeRepository, FakeState, Fault } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { failureOf, type MountFake, openOver } from "./github-mount.ts";
import { IMPOSTOR, id, MIDDLE, NETWORK, NEWEST, OLDEST, ON_DEV, TAG_OF_NEWEST, TOKEN, TOOL } from "./github-network.ts";

/** A repository whose branches all end in the oldest commit, but for the last one. */
function withBranches(count: number): FakeState {
  const branches = Array.from({ length: count }, (_, i) => `b${String(i).padStart(4, "0")}`);
  const refs = Object.fromEntries(branches.map((branch, i) => [branch, i === count - 1 ? NEWEST : OLDEST]));
  const repository: FakeRepository = {
    ...TOOL,
    visibility: "public",
    refs,
    commits: {},
    history: { [OLDEST]: {}, [NEWEST]: {}, [IMPOSTOR]: {} },
  };
  return { ...NETWORK, repositories: [repository] };
}

/** Declares the suite. `mount` is called once per test. */
export function describeTrace(name: string, mount: MountFake): void {
  const openState = openOver(mount);
  const open = (state: FakeState = NETWORK, token: string | undefined = TOKEN) => openState(state, token);

  describe(`${name}: traces`, () => {
    it("finds a tag of the commit, then a branch that leads to it, and what nothing leads to", async () => {
      const { fake, github } = await open();
      const commits = [NEWEST, OLDEST, MIDDLE, ON_DEV, IMPOSTOR, id("c"), "main", NEWEST.toUpperCase()];
      expect([...(await github.trace(TOOL, commits))]).toEqual([
        [NEWEST, { kind: "reachable", from: "refs/tags/v2" }],
        [OLDEST, { kind: "reachable", from: "refs/tags/v1" }],
        [MIDDLE, { kind: "reachable", from: "refs/heads/dev" }],
        [ON_DEV, { kind: "reachable", from: "refs/heads/dev" }],
        [IMPOSTOR, { kind: "unreachable" }],
        [id("c"), { kind: "unreachable" }],
        ["main", { kind: "unknown", why: expect.any(String) }],
      ]);
      expect(fake.count("graphql")).toBe(1);
    });

    it("finds a tag whose history holds the commit where no branch does", async () => {
      const { github } = await open({
        ...NETWORK,
        repositories: [
          {
            ...TOOL,
            visibility: "public",
            refs: { main: OLDEST },
            tags: { v2: TAG_OF_NEWEST },
            tagObjects: { [TAG_OF_NEWEST]: NEWEST },
            commits: {},
            history: { [OLDEST]: {}, [NEWEST]: { parents: [MIDDLE] }, [MIDDLE]: {} },
          },
        ],
      });
      expect((await github.trace(TOOL, [MIDDLE])).get(MIDDLE)).toEqual({ kind: "reachable", from: "refs/tags/v2" });
    });

    it.each([
      [100, 1, { kind: "reachable", from: "refs/heads/b0099" }, "unreachable"],
      [101, 2, { kind: "reachable", from: "refs/heads/b0100" }, "unreachable"],
      [1000, 10, { kind: "reachable", from: "refs/heads/b0999" }, "unreachable"],
      [1001, 10, { kind: "unknown", why: expect.any(String) }, "unknown"],
    ])("looks through %i branches in %i requests", async (count, requests, newest, impostor) => {
      const { fake, github } = await open(withBranches(count));
      const traces = await github.trace(TOOL, [NEWEST, IMPOSTOR]);
      expect(traces.get(NEWEST)).toEqual(newest);
      expect(traces.get(IMPOSTOR)?.kind).toBe(impostor);
      expect(fake.count("graphql")).toBe(requests);
    });

    it("stops once every commit is found", async () => {
      const { fake, github } = await open(withBranches(500));
      expect((await github.trace(TOOL, [OLDEST])).get(OLDEST)?.kind).toBe("reachable");
      expect(fake.count("graphql")).toBe(1);
    });

    it("compares at most ten commits in a request", async () => {
      const { fake, github } = await open();
      const commits = Array.from({ length: 21 }, (_, i) => (0xc0 + i).toString(16).repeat(20));
      const traces = await github.trace(TOOL, commits);
      expect([...traces.keys()]).toEqual(commits);
      expect(new Set([...traces.values()].map(({ kind }) => kind))).toEqual(new Set(["unreachable"]));
      expect(fake.count("graphql")).toBe(3);
    });

    it("finds nothing in an empty repository", async () => {
      const { github } = await open();
      const traces = await github.trace({ owner: "octo", name: "empty" }, [OLDEST]);
      expect(traces.get(OLDEST)).toEqual({ kind: "unreachable" });
    });

    it.each([
      [{ owner: "octo", name: "vault" }, "stranger", "permission-missing"],
      [{ owner: "octo", name: "vault" }, "forbidden", "permission-missing"],
      [{ owner: "octo", name: "none" }, TOKEN, "permission-missing"],
      [{ owner: "octo", name: "a/b" }, TOKEN, "invalid-input"],
    ])("refuses %o to the token %s", async (repository, token, code) => {
      const { github } = await open(NETWORK, token);
      expect((await failureOf(github.trace(repository, [OLDEST]))).code).toBe(code);
    });

    it("asks nothing without a token, nor about no commit", async () => {
      const { fake, github } = await openState(NETWORK, undefined);
      expect((await failureOf(github.trace(TOOL, [OLDEST]))).code).toBe("permission-missing");
      expect(await github.trace(TOOL, [])).toEqual(new Map());
      expect(fake.requests()).toEqual([]);
    });
  });

  describe(`${name}: traces under faults`, () => {
    const tooMuch: Fault = { kind: "status", status: 502 };

    it("compares fewer commits after a server's failure", async () => {
      const { fake, github } = await open();
      fake.failNext(tooMuch, 2);
      const traces = await github.trace(TOOL, [NEWEST, IMPOSTOR, OLDEST]);
      expect([...traces.values()].map(({ kind }) => kind)).toEqual(["reachable", "unreachable", "reachable"]);
      expect(fake.count("graphql")).toBe(4);
    });

    it("looks at fewer refs where a single commit is too much", async () => {
      const { fake, github } = await open(withBranches(60));
      fake.failNext(tooMuch, 2);
      expect((await github.trace(TOOL, [NEWEST])).get(NEWEST)).toEqual({ kind: "reachable", from: "refs/heads/b0059" });
      expect(fake.count("graphql")).toBe(2 + 3);
    });

    it("says unknown, never unreachable, where the server goes on failing", async () => {
      const { fake, github } = await open();
      fake.failNext(tooMuch, 1000);
      expect((await github.trace(TOOL, [IMPOSTOR])).get(IMPOSTOR)?.kind).toBe("unknown");
    });

    it.each<[string, Fault, string]>([
      ["a limit", { kind: "graphql-error", type: "RATE_LIMITED", resetIn: 120 }, "rate-limited"],
      ["a refusal", { kind: "status", status: 403 }, "permission-missing"],
      ["a broken connection", { kind: "network-reset" }, "network-failed"],
    ])("fails on %s", async (_, fault, code) => {
      const { fake, github } = await open();
      fake.failNext(fault, 10);
      expect((await failureOf(github.trace(TOOL, [OLDEST]))).code).toBe(code);
    });
  });
}
