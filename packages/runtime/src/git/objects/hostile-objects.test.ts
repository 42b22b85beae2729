import { chmodSync } from "node:fs";
import { join } from "node:path";
import { plainGit, ScratchFolder, ScratchRepository, Trap, withGitScript } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { openGit } from "../repository.ts";
import type { GitObjects } from "./git-objects.ts";

/** Asks everything that reads. */
async function askEverything(objects: GitObjects, base: string, head: string): Promise<number> {
  const { blobs } = await objects.list();
  let count = 0;
  for await (const event of objects.read(blobs.ids())) count += event.kind === "batch" ? event.blobs.length : 0;
  await objects.range({ base, head });
  await objects.history();
  await objects.staged();
  await objects.origins([...blobs.ids()]);
  await objects.missing();
  await objects.isShallow();
  await objects.tipOf("main");
  await objects.resolve("HEAD");
  await objects.isAncestor(base, head);
  return count;
}

describe("a hostile repository", () => {
  it("runs nothing when its objects are read", async () => {
    using repository = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    repository.write("file", "text");
    repository.write(".gitattributes", "* diff=trap filter=trap\n");
    const base = repository.commit();
    repository.write("more", "text of more");
    const head = repository.commit();
    for (const name of [
      ...["core.fsmonitor", "core.pager", "core.editor", "core.askPass", "core.alternateRefsCommand", "gpg.program"],
      ...["diff.external", "diff.trap.textconv", "diff.trap.command", "filter.trap.clean", "filter.trap.smudge"],
      ...["filter.trap.process", "pager.rev-list", "pager.diff-tree", "pager.log"],
    ]) {
      repository.git("config", name, trap.program);
    }
    for (const name of ["rev-list", "diff-tree", "diff-index", "cat-file", "show-ref", "merge-base"]) {
      repository.git("config", `alias.${name}`, `!${trap.program}`);
    }
    repository.git("config", "log.showSignature", "true");
    for (const hook of ["post-index-change", "reference-transaction"]) {
      chmodSync(repository.write(`.git/hooks/${hook}`, `#!/bin/sh\nexec ${trap.program}\n`), 0o755);
    }
    expect(await askEverything((await openGit(repository.path)).objects, base, head)).toBe(3);
    expect(trap.sprung()).toBe(false);
  });

  it("hides no history by grafts or replacements", async () => {
    using repository = new ScratchRepository();
    const base = repository.commit();
    repository.write("hidden", "text");
    const middle = repository.commit();
    repository.git("rm", "--quiet", "hidden");
    const head = repository.commit();
    repository.git("replace", middle, base);
    repository.write(".git/info/grafts", `${head} ${base}\n`);
    expect(repository.git("rev-list", "--count", "HEAD")).toBe("2");
    const range = await (await openGit(repository.path)).objects.range({ base, head });
    expect("blobs" in range && [range.kind, range.commits, ...range.blobs.values()]).toEqual(["whole", 2, "hidden"]);
  });

  it("makes no version of git fetch what a partial clone lacks", async () => {
    using origin = new ScratchRepository();
    using elsewhere = new ScratchFolder();
    const trap = new Trap(elsewhere);
    origin.write("file", "text");
    const base = origin.commit();
    origin.write("more", "text of more");
    const head = origin.commit();
    const id = origin.git("rev-parse", "HEAD:more");
    origin.git("config", "uploadpack.allowFilter", "true");
    plainGit(elsewhere.path, ["clone", "--quiet", "--no-checkout", "--filter=blob:none", `file://${origin.path}`, "p"]);
    const partial = join(elsewhere.path, "p");
    plainGit(partial, ["config", "remote.origin.url", `ext::${trap.program}`]);
    plainGit(partial, ["config", "protocol.ext.allow", "always"]);
    expect(() => plainGit(partial, ["cat-file", "blob", id])).toThrow();
    expect(trap.sprung()).toBe(true);
    const olderGit = withGitScript(elsewhere, 'unset GIT_NO_LAZY_FETCH; exec "$REAL_GIT" "$@"');
    expect(await askEverything((await openGit(partial, olderGit)).objects, base, head)).toBe(0);
    expect(trap.sprung()).toBe(false);
  });
});
