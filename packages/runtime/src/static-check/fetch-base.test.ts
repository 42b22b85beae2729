import { Secret } from "@lockstep/core";
import { plainGit, ServedHistory } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import type { WorkflowRun } from "../event/event-context.ts";
import type { CommitRange } from "../git/objects/range-blobs.ts";
import { openGit } from "../git/repository.ts";
import { fetchBase } from "./fetch-base.ts";

/** A pull request of the last two of ten commits, in a clone of the last one. */
class World extends ServedHistory {
  readonly base = this.at(-3);
  readonly range: CommitRange = { base: this.base, head: this.at(-1) };

  constructor() {
    super(10);
  }

  event(serverUrl: string): WorkflowRun {
    return {
      ...{ kind: "workflow", name: "pull_request", repository: this.repository, serverUrl, apiUrl: serverUrl },
      ...{ workspace: this.clone, ref: "refs/pull/7/merge", sha: this.at(-1), head: this.at(-1), base: this.base },
      ...{ fork: false, defaultBranch: "main" },
    };
  }

  /** What the clone has after it: the base, and the commit before that; and how many fetches it took. */
  async fetch(token: string | undefined, range: CommitRange | undefined, status?: number) {
    const server = await this.serve(status === undefined ? {} : { status });
    const git = await openGit(this.clone);
    await fetchBase(this.event(server.url), git, token === undefined ? undefined : new Secret(token), range);
    const has = [await git.hasCommit(this.base), await git.hasCommit(this.at(-4))];
    await server.close();
    return { has, fetches: server.requests.filter((request) => request.startsWith("GET ")).length, git };
  }
}

describe("the base of a change", () => {
  it("is fetched alone where nobody wants more", async () => {
    using world = new World();
    const { has, fetches, git } = await world.fetch(world.token, undefined);
    expect({ has, fetches }).toEqual({ has: [true, false], fetches: 1 });
    expect(await git.fileAt(world.base, "file", 99)).toBe("text 7");
  });

  it("comes with the commits of the change where a check wants them, by one fetch", async () => {
    using world = new World();
    const { has, fetches, git } = await world.fetch(world.token, world.range);
    expect({ has, fetches }).toEqual({ has: [true, true], fetches: 1 });
    expect(await git.objects.range(world.range)).toMatchObject({ kind: "whole", commits: 2 });
  });

  it("is fetched where a check wants commits of another one", async () => {
    using world = new World();
    const { has } = await world.fetch(world.token, { base: world.side, head: world.at(-1) });
    expect(has).toEqual([true, false]);
  });

  it("is not fetched where it is here, where the clone is whole, or without a token", async () => {
    using world = new World();
    expect(await world.fetch(undefined, world.range)).toMatchObject({ has: [false, false], fetches: 0 });
    await world.fetch(world.token, undefined);
    expect(await world.fetch(world.token, world.range)).toMatchObject({ has: [true, false], fetches: 0 });
    using other = new World();
    plainGit(other.clone, ["fetch", "--quiet", "--unshallow", "origin", "main"]);
    const server = await other.serve();
    const git = await openGit(other.clone);
    await fetchBase({ ...other.event(server.url), base: other.side }, git, new Secret(other.token), undefined);
    expect([server.requests, await git.isShallow()]).toEqual([[], false]);
    await server.close();
  });

  it.each([401, 403, 404, 500])("is left to others where the server answers by %i", async (status) => {
    using world = new World();
    expect(await world.fetch(world.token, world.range, status)).toMatchObject({ has: [false, false], fetches: 1 });
  });

  it("is of no interest to a run that trusts its working tree", async () => {
    using world = new World();
    const server = await world.serve();
    const git = await openGit(world.clone);
    for (const event of [{ ...world.event(server.url), name: "push" }, { kind: "local", name: "local" } as const]) {
      await fetchBase(event, git, new Secret(world.token), world.range);
    }
    expect([server.requests, await git.hasCommit(world.base)]).toEqual([[], false]);
    await server.close();
  });
});
