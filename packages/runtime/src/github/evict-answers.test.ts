import { mkdir, mkdtemp, readdir, rm, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evictAnswers } from "./evict-answers.ts";

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "evict-"));
  for (const [age, name] of ["newest", "newer", "older", "oldest"].entries()) {
    await writeFile(join(folder, name), "0123456789");
    await utimes(join(folder, name), 1_000_000, 1_000_000 - age);
  }
});

afterEach(() => rm(folder, { recursive: true }));

describe("evictAnswers", () => {
  it.each([
    ["nothing within bounds", { maxFiles: 4, maxBytes: 40 }, ["newer", "newest", "older", "oldest"]],
    ["the oldest files beyond the count", { maxFiles: 3, maxBytes: 40 }, ["newer", "newest", "older"]],
    ["the oldest files beyond the size", { maxFiles: 4, maxBytes: 29 }, ["newer", "newest"]],
  ])("deletes %s", async (_, bounds, left) => {
    await evictAnswers(folder, bounds);
    expect((await readdir(folder)).sort()).toEqual(left);
  });

  it("leaves folders alone", async () => {
    await mkdir(join(folder, "folder"));
    await evictAnswers(folder, { maxFiles: 0, maxBytes: 0 });
    expect(await readdir(folder)).toEqual(["folder"]);
  });
});
