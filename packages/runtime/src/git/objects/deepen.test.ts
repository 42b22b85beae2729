import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Secret } from "@lockstep/core";
import { plainGit, ScratchFolder, ScratchRepository, serveGit, Trap } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";
import type { DeepenOptions } from "./deepen.ts";

const TOKEN = "not-a-real-token";
const WAY = { token: new Secret(TOKEN), repository: { owner: "owner", name: "name" } };

/** A repository with a history on a server, and a shallow clone of its last commit. */
class World extends ScratchFolder {
  readonly origin = new ScratchRepository();
  readonly commits: readonly string[];
  readonly side: string;
  readonly clone: string = join(this.path, "clone");

  constructor(length: number) {
    super();
    const ids: string[] = [];
    for (let number = 0; number < length; number++) {
      this.origin.write("file", `text ${number}`);
      ids.push(this.origin.commit());
    }
    this.commits = ids;
    this.origin.git("checkout", "--quiet", "-b", "side", ids[0] ?? "");
    this.origin.write("side", "side");
    this.side = this.origin.commit();
    this.origin.git("checkout", "--quiet", "main");
    this.origin.git("config", "uploadpack.allowAnySHA1InWant", "true");
    plainGit(this.path, ["clone", "--quiet", "--bare", this.origin.path, "served/owner/name.git"]);
    plainGit(join(this.path, "served/owner/name.git"), ["config", "uploadpack.allowAnySHA1InWant", "true"]);
    const from = `file://${this.origin.path}`;
    plainGit(this.path, ["clone", "--quiet", "--depth=1", "--single-branch", "--branch=main", from, "clone"]);
  }

  serve(changes: Partial<Parameters<typeof serveGit>[0]> = {}) {
    return serveGit({ root: join(this.path, "served"), token: TOKEN, ...changes });
  }

  async deepen(options: Pick<DeepenOptions, "until" | "serverUrl"> & Partial<DeepenOptions>): Promise<boolean> {
    return (await openGit(this.clone)).objects.deepen({ ...WAY, ...options });
  }

  at(number: number): string {
    return this.commits.at(number) ?? "";
  }

  override [Symbol.dispose](): void {
    this.origin[Symbol.dispose]();
    super[Symbol.dispose]();
  }
}

describe("deepening a clone", () => {
  it("makes a range whole, and no more than needed", async () => {
    using world = new World(60);
    const server = await world.serve();
    const range = { base: world.at(-4), head: world.at(-1) };
    const objects = (await openGit(world.clone)).objects;
    expect(await objects.range(range)).toEqual({ kind: "absent", which: "base" });
    expect(await world.deepen({ serverUrl: server.url, until: range })).toBe(true);
    expect(await objects.range(range)).toMatchObject({ kind: "whole", commits: 3 });
    expect([await objects.isShallow(), await objects.hasCommit(world.at(0))]).toEqual([true, false]);
    const asked = server.authorizations.length;
    expect(await world.deepen({ serverUrl: server.url, until: range })).toBe(true);
    expect(server.authorizations.length).toBe(asked);
    await server.close();
  });

  it("goes as deep as it must for branches that parted long ago", async () => {
    using world = new World(60);
    const server = await world.serve();
    const range = { base: world.at(-1), head: world.side };
    expect(await world.deepen({ serverUrl: server.url, until: range })).toBe(true);
    expect(await (await openGit(world.clone)).objects.range(range)).toMatchObject({ kind: "whole", commits: 1 });
    await server.close();
  });

  it("makes void what was listed ahead of it", async () => {
    using world = new World(5);
    const server = await world.serve();
    const objects = (await openGit(world.clone)).objects;
    objects.listAhead();
    expect(await objects.deepen({ ...WAY, serverUrl: server.url, until: "history" })).toBe(true);
    expect(await objects.list()).toMatchObject({ commits: 6 });
    await server.close();
  });

  it("makes the history of all branches whole", async () => {
    using world = new World(5);
    const server = await world.serve();
    expect(await world.deepen({ serverUrl: server.url, until: "history" })).toBe(true);
    const objects = (await openGit(world.clone)).objects;
    expect(await objects.history()).toMatchObject({ kind: "whole", commits: 6 });
    expect(await objects.tipOf("side")).toBe(world.side);
    expect(await objects.missing()).toMatchObject({ count: 0, complaint: undefined });
    await server.close();
  });

  it("runs nothing and sends the token once, whatever the repository configures", async () => {
    using world = new World(3);
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    const server = await world.serve();
    const stranger = await world.serve();
    for (const [name, value] of [
      ["http.extraHeader", "Authorization: Basic stale"],
      [`http.${server.url}/.extraHeader`, "Authorization: Basic stale"],
      ["credential.helper", trap.program],
      ["core.askPass", trap.program],
      ["core.hooksPath", world.path],
      ["uploadpack.packObjectsHook", trap.program],
    ] as const) {
      plainGit(world.clone, ["config", name, value]);
    }
    chmodSync(world.write("reference-transaction", `#!/bin/sh\nexec ${trap.program}\n`), 0o755);
    expect(await world.deepen({ serverUrl: server.url, until: "history" })).toBe(true);
    const expected = `Basic ${Buffer.from(`x-access-token:${TOKEN}`).toString("base64")}`;
    expect(new Set(server.authorizations)).toEqual(new Set([expected]));
    expect(stranger.authorizations).toEqual([]);
    const token = new Secret("wrong");
    const refused = world.deepen({ serverUrl: server.url, until: "history", token });
    await expect(refused).rejects.toMatchObject({ code: "permission-missing", permissions: { contents: "read" } });
    expect(trap.sprung()).toBe(false);
    expect(readFileSync(join(world.clone, ".git/config"), "utf8")).not.toContain(expected);
    await Promise.all([server.close(), stranger.close()]);
  });

  it.each([
    [403, "permission-missing"],
    [404, "permission-missing"],
    [500, "network-failed"],
  ])("tells what a server means by %i", async (status, code) => {
    using world = new World(2);
    const server = await world.serve({ status });
    await expect(world.deepen({ serverUrl: server.url, until: "history" })).rejects.toMatchObject({ code });
    await server.close();
  });

  it("follows no redirect", async () => {
    using world = new World(2);
    const target = await world.serve();
    const server = await world.serve({ redirectTo: target.url });
    const failed = world.deepen({ serverUrl: server.url, until: "history" });
    await expect(failed).rejects.toMatchObject({ code: "network-failed" });
    expect(target.authorizations).toEqual([]);
    await Promise.all([server.close(), target.close()]);
  });

  it("tells of a commit that the server does not have, and of a server that is gone", async () => {
    using world = new World(2);
    const server = await world.serve();
    const until = { base: "1".repeat(40), head: world.at(-1) };
    await expect(world.deepen({ serverUrl: server.url, until })).rejects.toMatchObject({ code: "not-found" });
    await server.close();
    const gone = world.deepen({ serverUrl: server.url, until: "history" });
    await expect(gone).rejects.toMatchObject({ code: "network-failed" });
    const late = world.deepen({ serverUrl: server.url, until: "history", timeoutMs: 0 });
    await expect(late).rejects.toMatchObject({ code: "timed-out" });
  });

  it("sends the token nowhere but to a plain https address", async () => {
    using world = new World(1);
    for (const serverUrl of [
      "http://git.example.test",
      "http://127.0.0.1.example.test",
      "https://user@git.example.test",
      "https://git.example.test/?a",
      "file:///tmp",
      "ssh://git.example.test",
      "ext::sh",
      "",
    ]) {
      await expect(world.deepen({ serverUrl, until: "history" })).rejects.toMatchObject({ code: "invalid-input" });
    }
    for (const repository of [
      { owner: "..", name: "name" },
      { owner: "owner", name: "a/b" },
      { owner: "owner", name: "a?b" },
      { owner: "", name: "name" },
    ]) {
      const bent = world.deepen({ serverUrl: "https://git.example.test", until: "history", repository });
      await expect(bent).rejects.toMatchObject({ code: "invalid-input" });
    }
  });
});
