import { ScratchFolder, ScratchRepository, withGitScript } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { openGit } from "./repository.ts";

const MEBIBYTE = 1024 * 1024;

/** An environment whose git does `body` when it is asked for files. */
function whenListing(folder: ScratchFolder, body: string): { readonly PATH: string } {
  return withGitScript(folder, `for a in "$@"; do case $a in ls-files) ${body};; esac; done; exec "$REAL_GIT" "$@"`);
}

it("does not take a list for whole if git says on the way that something is wrong", async () => {
  using repository = new ScratchRepository();
  using elsewhere = new ScratchFolder();
  repository.write("file", "");
  const complaint = "warning: could not open directory 'secret/': Permission denied";
  const git = await openGit(repository.path, whenListing(elsewhere, `echo "${complaint}" >&2; echo more >&2`));
  await expect(git.listFiles()).rejects.toMatchObject({
    name: "UnavailableError",
    code: "tool-failed",
    hint: expect.stringContaining(complaint),
  });
});

it("lists more than the 64 MiB that other answers may have", async () => {
  using repository = new ScratchRepository();
  using elsewhere = new ScratchFolder();
  const size = 65 * MEBIBYTE;
  const list = `printf '? '; head -c ${size} /dev/zero | tr '\\0' a; printf '\\0'; exit 0`;
  const git = await openGit(repository.path, whenListing(elsewhere, list));
  expect((await git.listFiles()).map((path) => path.length)).toEqual([size]);
});
