import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { ScratchRepository } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "./repository.ts";

describe("the files of a commit", () => {
  it("are those of that commit, whatever the working tree has become", async () => {
    using repository = new ScratchRepository();
    repository.write("a.yml", "old");
    repository.write("dir/ü name.yml", "text");
    symlinkSync("a.yml", join(repository.path, "link.yml"));
    const commit = repository.commit();
    repository.write("a.yml", "new");
    repository.write("b.yml", "more");
    const files = (await openGit(repository.path)).filesAt(commit);
    expect(await files.list()).toEqual(["a.yml", "dir/ü name.yml", "link.yml"]);
    expect(await files.readText("a.yml", 100)).toEqual({ ok: true, text: "old" });
    expect(await files.readText("dir/ü name.yml", 100)).toEqual({ ok: true, text: "text" });
  });

  it("are refused where they are links, too large, no text, or not there", async () => {
    using repository = new ScratchRepository();
    repository.write("a.yml", "too long");
    repository.write("binary", Buffer.from([0xff, 0xfe]));
    symlinkSync("a.yml", join(repository.path, "link.yml"));
    const files = (await openGit(repository.path)).filesAt(repository.commit());
    for (const path of ["link.yml", "binary", "gone", "../a.yml"]) {
      expect((await files.readText(path, 100)).ok).toBe(false);
    }
    expect((await files.readText("a.yml", 3)).ok).toBe(false);
  });

  it("cannot be had where the clone lacks the commit", async () => {
    using repository = new ScratchRepository();
    repository.commit();
    const files = (await openGit(repository.path)).filesAt("1".repeat(40));
    await expect(files.list()).rejects.toMatchObject({ code: "base-unavailable" });
    await expect(files.readText("a", 10)).rejects.toMatchObject({ code: "base-unavailable" });
  });
});
