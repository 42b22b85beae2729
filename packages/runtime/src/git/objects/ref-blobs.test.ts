import { ScratchRepository } from "@lockstep/testkit";
import { expect, test } from "vitest";
import { openObjects } from "./git-objects.ts";

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
  const { paths, complaint } = await (await openObjects(repository.path)).refBlobs();
  expect(complaint).toBeUndefined();
  expect([...paths.values()].sort()).toEqual(["refs/tags/file-with-words", "refs/tags/folder/b.txt"]);
  expect(paths.has(blob)).toBe(true);
});
