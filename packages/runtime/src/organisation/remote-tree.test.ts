import { type CommitTree, type GitHub, type TreeFile, UnavailableError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { RemoteTree } from "./remote-tree.ts";

const REPOSITORY = { owner: "firm", name: "api" };

interface World {
  readonly files?: Readonly<Record<string, string>>;
  readonly links?: Readonly<Record<string, string>>;
  /** Size as the tree states it, by path. */
  readonly sizes?: Readonly<Record<string, number>>;
}

/** A tree whose object ids are the texts themselves. */
function open({ files = {}, links = {}, sizes = {} }: World, fail?: () => never) {
  const asked: string[] = [];
  const github: Pick<GitHub, "blobText"> = {
    blobText: async (_, id, maxBytes) => {
      asked.push(id);
      fail?.();
      if (id.length <= maxBytes) return id;
      throw new UnavailableError("policy-unreadable", "too large", { hint: "Shrink it." });
    },
  };
  const entries = (texts: Readonly<Record<string, string>>): readonly TreeFile[] =>
    Object.entries(texts).map(([path, text]) => ({ path, id: text, size: sizes[path] ?? text.length }));
  const tree: CommitTree = { commit: "c".repeat(40), files: entries(files), links: entries(links), truncated: false };
  return { tree: new RemoteTree(github, REPOSITORY, tree), asked };
}

describe("RemoteTree", () => {
  it("lists files and links, sorted, and fetches nothing for it", async () => {
    const { tree, asked } = open({ files: { b: "1", a: "2" }, links: { ab: "a" } });
    expect([await tree.list(), asked]).toEqual([["a", "ab", "b"], []]);
  });

  it("fetches a text once, whatever its paths and however often it is read", async () => {
    const { tree, asked } = open({ files: { a: "text", b: "text" } });
    const read = await Promise.all(["a", "b", "a"].map((path) => tree.readText(path, 100)));
    expect(read).toEqual(read.map(() => ({ ok: true, text: "text" })));
    expect(asked).toEqual(["text"]);
  });

  it("does not ask for what is not there or too large", async () => {
    const { tree, asked } = open({ files: { a: "12345" }, sizes: { huge: 2 ** 40 } });
    expect(await Promise.all([tree.readText("b", 9), tree.readText("a", 4)])).toMatchObject([
      { ok: false },
      { ok: false },
    ]);
    const huge = open({ files: { huge: "1" }, sizes: { huge: 11 * 1024 * 1024 } });
    expect(await huge.tree.readText("huge", 2 ** 40)).toMatchObject({ ok: false });
    expect([asked, huge.asked]).toEqual([[], []]);
  });

  it("does not take more than the size that the tree states", async () => {
    const { tree } = open({ files: { a: "12345" }, sizes: { a: 3 } });
    expect(await tree.readText("a", 100)).toMatchObject({ ok: false });
  });

  it("throws on, where GitHub cannot be asked", async () => {
    const { tree } = open({ files: { a: "1" } }, () => {
      throw new UnavailableError("rate-limited", "later", { hint: "Wait." });
    });
    await expect(tree.readText("a", 10)).rejects.toMatchObject({ code: "rate-limited" });
  });

  it("fetches a bounded number of files", async () => {
    const many = Object.fromEntries(Array.from({ length: 1001 }, (_, index) => [`f${index}`, `text ${index}`]));
    const { tree, asked } = open({ files: many });
    const read = await Promise.all(Object.keys(many).map((path) => tree.readText(path, 100)));
    expect([asked.length, read.filter(({ ok }) => ok).length, read.at(-1)?.ok]).toEqual([1000, 1000, false]);
  });

  it("fetches a bounded number of bytes", async () => {
    const sizes = Object.fromEntries(Array.from({ length: 8 }, (_, index) => [`f${index}`, 9 * 1024 * 1024]));
    const { tree, asked } = open({ files: Object.fromEntries(Object.keys(sizes).map((path) => [path, path])), sizes });
    for (const path of Object.keys(sizes)) await tree.readText(path, 2 ** 40);
    expect(asked).toHaveLength(7);
  });
});

describe("links of a RemoteTree", () => {
  const LINKS = { "a/up": "../b", "a/abs": "/b", "a/out": "../../b", "a/dir": ".", "a/self": "self" };

  it.each([
    ["a/up", true],
    ["a/abs", false],
    ["a/out", false],
    ["a/dir", false],
    ["a/self", false],
  ])("%s is followed: %s", async (path, ok) => {
    const { tree } = open({ files: { b: "text", "a/b": "inner" }, links: LINKS });
    expect((await tree.readText(path, 100)).ok).toBe(ok);
  });

  it("are not followed for workflows, as GitHub does not", async () => {
    const { tree } = open({ files: { b: "text" }, links: { ".github/workflows/ci.yml": "../../b" } });
    expect((await tree.readText(".github/workflows/ci.yml", 100)).ok).toBe(false);
  });
});

describe("trusted files of a RemoteTree", () => {
  it("are what the commit has, unchanged", async () => {
    const { tree } = open({ files: { "x/policy.yml": "text" } });
    expect(await tree.readTrusted("x/policy.yml", 100)).toEqual({ text: "text", changed: "no", proposed: "text" });
    expect(await tree.readTrusted("other.yml", 100)).toEqual({ text: undefined, changed: "no", proposed: undefined });
  });

  it.each(["x", "x/policy.yml"])("are refused behind the link %s", async (link) => {
    const { tree } = open({ files: { y: "text" }, links: { [link]: "y" } });
    await expect(tree.readTrusted("x/policy.yml", 100)).rejects.toMatchObject({ code: "policy-unreadable" });
  });

  it("are refused where they are too large", async () => {
    const { tree } = open({ files: { "policy.yml": "12345" } });
    await expect(tree.readTrusted("policy.yml", 4)).rejects.toMatchObject({ code: "policy-unreadable" });
  });
});
