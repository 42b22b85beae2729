import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { remoteRepository } from "./remote-repository.ts";

const DEMO = { host: "github.com", owner: "octo-org", name: "demo.app" };

describe("remoteRepository", () => {
  it.each([
    "https://github.com/octo-org/demo.app",
    "https://github.com/octo-org/demo.app.git",
    "https://github.com/octo-org/demo.app/",
    "https://user:hunter2@GitHub.com/octo-org/demo.app.git",
    "ssh://git@github.com/octo-org/demo.app.git",
    "git://github.com/octo-org/demo.app.git",
    "git@github.com:octo-org/demo.app.git",
    "git@github.com:/octo-org/demo.app",
  ])("reads %s", (address) => {
    expect(remoteRepository(address)).toEqual(DEMO);
  });

  it("keeps the port of a server", () => {
    expect(remoteRepository("ssh://git@git.example.test:2222/a/b.git")).toEqual({
      host: "git.example.test:2222",
      owner: "a",
      name: "b",
    });
  });

  it.each([
    "",
    "/srv/git/a/b.git",
    "../a/b",
    "file:///a/b",
    "ext::sh -c x",
    "https://github.com/a",
    "https://github.com/a/b/c",
    "https://github.com/a/..",
    "https://github.com/../b",
    "https://github.com/a/.git",
    "https://github.com/a/b\n",
    "https://github.com/a/b?c",
    "https://github.com/a/b#\u001b[31m",
    `https://github.com/a/${"b".repeat(3000)}`,
  ])("finds none in %j", (address) => {
    expect(remoteRepository(address)).toBeUndefined();
  });

  it("never hands out anything but names", () => {
    const part = fc.oneof(fc.string(), fc.constantFrom("/", ":", "@", "https://", "git@", "github.com", ".git"));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const found = remoteRepository(parts.join(""));
        if (found === undefined) return;
        expect(found.host).toMatch(/^[a-z0-9.-]+(?::\d+)?$/);
        expect(`${found.owner}/${found.name}`).toMatch(/^[\w.-]+\/[\w.-]+$/);
      }),
    );
  });
});
