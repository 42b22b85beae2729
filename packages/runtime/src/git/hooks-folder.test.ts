import { chmodSync, symlinkSync } from "node:fs";
import { delimiter, join } from "node:path";
import { ScratchFolder, ScratchRepository, Trap } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { findHooks } from "./hooks-folder.ts";

const ENV = { PATH: process.env["PATH"], GIT_CONFIG_NOSYSTEM: "1", HOME: "/dev/null" };

describe("the folder of hooks", () => {
  it.each([
    ["in the repository's own folder", undefined, ".git/hooks", "git"],
    ["in the work tree", "tools/hooks", "tools/hooks", "work-tree"],
    ["with odd characters", " a\nb ", " a\nb ", "work-tree"],
  ])("is %s", async (_where, setting, path, place) => {
    using repository = new ScratchRepository();
    repository.write("sub/file", "");
    if (setting !== undefined) repository.git("config", "core.hooksPath", setting);
    const found = await findHooks(join(repository.path, "sub"), ENV);
    expect(found).toEqual({ path: join(repository.path, path), place });
  });

  it("is elsewhere where the setting or a link leads out", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    repository.git("config", "core.hooksPath", elsewhere.path);
    expect(await findHooks(repository.path, ENV)).toEqual({ path: elsewhere.path, place: "elsewhere" });
    symlinkSync(elsewhere.path, join(repository.path, "linked"));
    repository.git("config", "core.hooksPath", "linked/hooks");
    expect(await findHooks(repository.path, ENV)).toMatchObject({ place: "elsewhere" });
  });

  it("is that of the repository around the folder, whatever variables say", async () => {
    using repository = new ScratchRepository();
    using other = new ScratchRepository();
    const env = { ...ENV, GIT_DIR: join(other.path, ".git"), GIT_WORK_TREE: other.path };
    expect(await findHooks(repository.path, env)).toMatchObject({ path: join(repository.path, ".git/hooks") });
  });
});

it("runs no git of the repository", async () => {
  using repository = new ScratchRepository();
  using elsewhere = new ScratchFolder();
  const trap = new Trap(elsewhere);
  chmodSync(repository.write("bin/git", `#!/bin/sh\nexec ${trap.program}\n`), 0o755);
  const PATH = [join(repository.path, "bin"), process.env["PATH"] ?? ""].join(delimiter);
  expect(await findHooks(repository.path, { ...ENV, PATH })).toMatchObject({ place: "git" });
  expect(trap.sprung()).toBe(false);
});

it("says so where git cannot tell", async () => {
  using repository = new ScratchRepository();
  repository.write(".git/config", "[broken");
  await expect(findHooks(repository.path, ENV)).rejects.toMatchObject({ code: "tool-failed" });
});
