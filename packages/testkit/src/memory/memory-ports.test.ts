import { describe, expect, test } from "vitest";
import { memoryFiles } from "./memory-files.ts";
import { memoryGit } from "./memory-git.ts";
import { recordingProgress } from "./recording-progress.ts";
import { sha256 } from "./sha256.ts";

describe("memoryFiles", () => {
  const files = memoryFiles({ "b/a.yml": "é", "a.yml": "text", "c.yml": { unreadable: "not valid UTF-8" } });

  test("lists paths sorted", async () => {
    expect(await files.list()).toEqual(["a.yml", "b/a.yml", "c.yml"]);
  });

  test("reads within the limit in bytes, and says why not otherwise", async () => {
    expect(await files.readText("b/a.yml", 2)).toEqual({ ok: true, text: "é" });
    expect(await files.readText("b/a.yml", 1)).toMatchObject({ ok: false });
    expect(await files.readText("c.yml", 9)).toEqual({ ok: false, why: "not valid UTF-8" });
    expect(await files.readText("toString", 9)).toMatchObject({ ok: false });
  });
});

describe("memoryGit", () => {
  const git = memoryGit({ commits: { one: { "a.yml": "old" }, two: { "b.yml": "é", "a.yml": "new" } }, head: "two" });

  test("answers from its commits", async () => {
    expect(await git.head()).toBe("two");
    expect(await git.hasCommit("one")).toBe(true);
    expect(await git.hasCommit("three")).toBe(false);
    expect(await git.fileAt("one", "a.yml", 9)).toBe("old");
    expect(await git.fileAt("one", "b.yml", 9)).toBeUndefined();
    expect(await git.listFiles()).toEqual(["a.yml", "b.yml"]);
  });

  test("never takes an absent commit or a file beyond the limit for an absent file", async () => {
    await expect(git.fileAt("three", "a.yml", 9)).rejects.toMatchObject({ code: "base-unavailable" });
    await expect(git.fileAt("two", "b.yml", 1)).rejects.toMatchObject({ code: "policy-unreadable" });
  });

  test("has no files and no head before the first commit", async () => {
    const empty = memoryGit({ commits: {} });
    expect(await empty.head()).toBeUndefined();
    expect(await empty.listFiles()).toEqual([]);
  });
});

test("recordingProgress keeps what was reported", () => {
  const progress = recordingProgress();
  progress.report("reading");
  progress.report("checking", 1, 2);
  expect(progress.records).toEqual([{ activity: "reading" }, { activity: "checking", done: 1, total: 2 }]);
});

test("sha256 is SHA-256 over UTF-8 in lower-case hex (FIPS 180-4 example)", () => {
  expect(sha256("abc")).toBe("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
});
