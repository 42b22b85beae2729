import type { Files } from "@lockstep/core";
import { memoryFiles } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { SharedFiles } from "./shared-files.ts";

const PLENTY = 1000;

/** The same files, with an account of what was asked. */
function counted(tree: Readonly<Record<string, string>>) {
  const files = memoryFiles(tree);
  const asked: string[] = [];
  const listed: string[] = [];
  const counting: Files = {
    list: () => {
      listed.push("list");
      return files.list();
    },
    readText: (path, maxBytes) => {
      asked.push(path);
      return files.readText(path, maxBytes);
    },
  };
  return { counting, asked, listed };
}

describe("SharedFiles", () => {
  it("lists once and reads each file once, also for two who ask at the same time", async () => {
    const { counting, asked, listed } = counted({ a: "text", b: "other" });
    const shared = new SharedFiles(counting);
    const reads = await Promise.all([
      shared.readText("a", PLENTY),
      shared.readText("a", 4),
      shared.readText("b", PLENTY),
    ]);
    expect(reads.map((read) => read.ok && read.text)).toEqual(["text", "text", "other"]);
    expect(await shared.readText("a", PLENTY)).toEqual({ ok: true, text: "text" });
    expect([await shared.list(), await shared.list()]).toEqual([
      ["a", "b"],
      ["a", "b"],
    ]);
    expect([asked, listed]).toEqual([["a", "b"], ["list"]]);
  });

  it("gives no text to one whose limit it exceeds, in bytes of UTF-8", async () => {
    const shared = new SharedFiles(counted({ a: "\u00e9\u00e9" }).counting);
    expect(await shared.readText("a", 4)).toMatchObject({ ok: true });
    expect(await shared.readText("a", 3)).toMatchObject({ ok: false });
    expect(await shared.readText("a", 4)).toMatchObject({ ok: true });
  });

  it("keeps no more than it has room for", async () => {
    const { counting, asked } = counted({ a: "12345", b: "123456", c: "12345" });
    const shared = new SharedFiles(counting, 10);
    for (const path of ["a", "b", "c", "a", "b", "c"]) expect((await shared.readText(path, PLENTY)).ok).toBe(true);
    expect(asked).toEqual(["a", "b", "c", "b"]);
  });

  it("asks again where a question failed", async () => {
    const { counting, asked } = counted({ a: "text" });
    const failing: Files = {
      ...counting,
      readText: (path, maxBytes) =>
        asked.push(path) === 1 ? Promise.reject(new Error("gone")) : counting.readText(path, maxBytes),
    };
    const shared = new SharedFiles(failing);
    await expect(shared.readText("a", PLENTY)).rejects.toThrow("gone");
    expect(await shared.readText("a", PLENTY)).toMatchObject({ ok: true });
  });
});
