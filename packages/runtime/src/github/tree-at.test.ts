import { describe, expect, it } from "vitest";
import type { Api } from "./api.ts";
import { createTreeAt } from "./tree-at.ts";

const DEMO = { owner: "octo", name: "demo" };
const COMMIT = "a".repeat(40);
const FILE = { path: "a.yml", mode: "100644", type: "blob", size: 3, sha: "b".repeat(40) };

function answering(tree: unknown, commit: unknown = COMMIT): Api {
  const answer = async (route: string): Promise<unknown> => (route.includes("/commits/") ? commit : tree);
  return { get: answer, find: answer };
}

describe("createTreeAt", () => {
  it("lists files, executable ones too, and links apart, but neither folders nor submodules", async () => {
    const modes = ["100644", "100755", "040000", "120000", "160000"];
    const tree = modes.map((mode) => ({ ...FILE, path: mode, mode }));
    const { files, links } = await createTreeAt(answering({ tree, truncated: false }))(DEMO, "main");
    expect(files.map(({ path }) => path)).toEqual(["100644", "100755"]);
    expect(links.map(({ path }) => path)).toEqual(["120000"]);
  });

  it.each([
    ["no answer", undefined],
    ["no list", { truncated: false }],
    ["no word on whether it is whole", { tree: [] }],
    ["a hole", { tree: [null], truncated: false }],
    ["a file without a size", { tree: [{ ...FILE, size: undefined }], truncated: false }],
    ["a file without an id", { tree: [{ ...FILE, sha: "main" }], truncated: false }],
  ])("refuses %s", async (_, tree) => {
    await expect(createTreeAt(answering(tree))(DEMO, "main")).rejects.toMatchObject({ code: "response-malformed" });
  });

  it("does not ask for the tree of what is no commit", async () => {
    const asked = createTreeAt(answering({ tree: [], truncated: false }, "<html>"))(DEMO, "main");
    await expect(asked).rejects.toMatchObject({ code: "response-malformed" });
  });
});
