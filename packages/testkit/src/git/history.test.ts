import { join } from "node:path";
import { expect, it } from "vitest";
import { makeHistory } from "./history.ts";
import { plainGit, ScratchFolder } from "./scratch-repository.ts";

it("makes the same history for the same seed, merges included", async () => {
  using folder = new ScratchFolder();
  const options = { commits: 40, files: 6, lines: 20 };
  const head = await makeHistory(join(folder.path, "a"), options);
  expect(await makeHistory(join(folder.path, "b"), { ...options, repack: true })).toBe(head);
  expect(await makeHistory(join(folder.path, "c"), { ...options, seed: 2 })).not.toBe(head);
  const count = (...args: readonly string[]): string =>
    plainGit(join(folder.path, "a"), ["rev-list", "--count", ...args, "main"]);
  expect([count(), count("--min-parents=2")]).toEqual(["40", "4"]);
  expect(plainGit(join(folder.path, "a"), ["fsck", "--strict", "--no-progress"])).toBe("");
});
