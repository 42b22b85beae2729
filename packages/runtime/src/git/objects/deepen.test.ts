import { chmodSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Secret } from "@lockstep/core";
import { plainGit, ScratchFolder, ServedHistory, Trap } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";
import type { DeepenOptions } from "./deepen.ts";

/** A history on a server, and the way from its clone to it. */
class World extends ServedHistory {
  readonly way = { token: new Secret(this.token), repository: this.repository };

  async deepen(options: Pick<DeepenOptions, "until" | "serverUrl"> & Partial<DeepenOptions>): Promise<boolean> {
    return (await openGit(this.clone)).objects.deepen({ ...this.way, ...options });
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

  it("brings one commit alone, with all its files and under no name", async () => {
    using world = new World(5);
    const server = await world.serve();
    const git = await openGit(world.clone);
    const refs = plainGit(world.clone, ["show-ref"]);
    expect(await git.hasCommit(world.side)).toBe(false);
    const until = { commit: world.side };
    expect(await git.objects.deepen({ ...world.way, serverUrl: server.url, until })).toBe(true);
    expect(await git.filesAt(world.side).list()).toEqual(["file", "side"]);
    expect([await git.fileAt(world.side, "side", 99), await git.hasCommit(world.at(0))]).toEqual(["side", false]);
    expect(plainGit(world.clone, ["show-ref"])).toBe(refs);
    await server.close();
  });

  it("tries the same once, whatever comes of it", async () => {
    using world = new World(5);
    const server = await world.serve();
    const refusing = await world.serve({ status: 403 });
    const { objects } = await openGit(world.clone);
    const range = { base: world.at(-3), head: world.at(-1) };
    const ask = (serverUrl: string) => objects.deepen({ ...world.way, serverUrl, until: range });
    await expect(ask(refusing.url)).rejects.toMatchObject({ code: "permission-missing" });
    await expect(ask(refusing.url)).rejects.toMatchObject({ code: "permission-missing" });
    expect(refusing.requests).toHaveLength(1);
    expect([await ask(server.url), await ask(server.url)]).toEqual([true, true]);
    expect(server.requests.filter((request) => request.startsWith("GET "))).toHaveLength(1);
    await Promise.all([server.close(), refusing.close()]);
  });

  it("makes void what was listed ahead of it", async () => {
    using world = new World(5);
    const server = await world.serve();
    const objects = (await openGit(world.clone)).objects;
    objects.listAhead();
    expect(await objects.deepen({ ...world.way, serverUrl: server.url, until: "history" })).toBe(true);
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
    const expected = `Basic ${Buffer.from(`x-access-token:${world.token}`).toString("base64")}`;
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
