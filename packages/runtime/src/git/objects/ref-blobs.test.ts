import { rmSync } from "node:fs";
import { join } from "node:path";
import { ScratchRepository } from "@lockstep/testkit";
import { expect, test } from "vitest";
import { openGit } from "../repository.ts";

test("finds what tags are on, files and folders, and nothing that a commit has", async () => {
  using repository = new ScratchRepository();
  repository.write("a.txt", "in a commit");
  repository.commit();
  repository.write("loose.txt", "tagged alone");
  const blob = repository.git("hash-object", "-w", "loose.txt");
  repository.write("folder/b.txt", "in a tagged folder");
  repository.git("add", "folder/b.txt");
  const folder = repository.git("write-tree", "--prefix=folder/");
  repository.git("tag", "file", blob);
  repository.git("tag", "--annotate", "--message=m", "file-with-words", blob);
  repository.git("tag", "folder", folder);
  repository.git("tag", "commit", "HEAD");
  const { paths, complaint } = await (await openGit(repository.path)).objects.refBlobs();
  expect(complaint).toBeUndefined();
  expect([...paths.values()].sort()).toEqual(["refs/tags/file-with-words", "refs/tags/folder/b.txt"]);
  expect(paths.has(blob)).toBe(true);
});

test("says that a ref leads to what is not here", async () => {
  using repository = new ScratchRepository();
  repository.write("a.txt", "in a commit");
  repository.commit();
  repository.write("loose.txt", "tagged alone");
  const blob = repository.git("hash-object", "-w", "loose.txt");
  repository.git("tag", "file", blob);
  rmSync(join(repository.path, ".git/objects", blob.slice(0, 2), blob.slice(2)));
  const { complaint } = await (await openGit(repository.path)).objects.refBlobs();
  expect(complaint).toEqual(expect.any(String));
});

test("goes on behind a folder that is damaged", async () => {
  using repository = new ScratchRepository();
  repository.write("a/a.txt", "gone");
  repository.write("b/b.txt", "here");
  repository.git("add", "a/a.txt", "b/b.txt");
  repository.git("tag", "first", repository.git("write-tree"));
  repository.git("tag", "second", repository.git("write-tree", "--prefix=b/"));
  const lost = repository.git("rev-parse", "first:a");
  rmSync(join(repository.path, ".git/objects", lost.slice(0, 2), lost.slice(2)));
  const { paths, complaint } = await (await openGit(repository.path)).objects.refBlobs();
  expect(complaint).toEqual(expect.any(String));
  expect([...paths.values()]).toEqual(["refs/tags/second/b.txt"]);
});
