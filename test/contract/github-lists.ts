// The contract of the GitHub port's `repositoriesOf`, `treeAt` and `blobText`.
import type { FakeRepository, FakeState } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { failureOf, type MountFake, openOver } from "./github-mount.ts";
import { BLOB_OF_HELLO, id, NETWORK, NEWEST, OLDEST, TOKEN, TOOL } from "./github-network.ts";

const EMPTY_BLOB = "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391";

function owned(owner: string, name: string, more: Partial<FakeRepository> = {}): FakeRepository {
  return { owner, name, visibility: "public", refs: { trunk: OLDEST }, commits: { [OLDEST]: {} }, ...more };
}

const OWNED: FakeState = {
  organisations: ["big", "firm"],
  repositories: [
    owned("firm", "web", { archived: true }),
    owned("firm", "api", { visibility: "private" }),
    owned("firm", "fresh", { refs: {}, commits: {} }),
    owned("firm", "copy", { fork: true }),
    owned("person", "site"),
    owned("person", "diary", { visibility: "private" }),
    ...Array.from({ length: 250 }, (_, i) => owned("big", `r${String(i).padStart(3, "0")}`)),
  ],
  tokens: { [TOKEN]: { access: { "firm/api": "read" } }, stranger: { access: {} } },
};

/** Declares the suite. `mount` is called once per test. */
export function describeLists(name: string, mount: MountFake): void {
  const openState = openOver(mount);
  const open = (state: FakeState = NETWORK, token: string | undefined = TOKEN) => openState(state, token);

  describe(`${name}: repositories of an owner`, () => {
    it("lists what the token sees of an organisation, sorted", async () => {
      const { github } = await open(OWNED);
      const common = { id: 1, owner: "firm", archived: false, fork: false, private: false, defaultBranch: "trunk" };
      expect(await github.repositoriesOf("firm")).toEqual([
        { ...common, name: "api", private: true },
        { ...common, name: "copy", fork: true },
        { ...common, name: "fresh", defaultBranch: undefined },
        { ...common, name: "web", archived: true },
      ]);
    });

    it("leaves out what a stranger does not see, and falls back to users", async () => {
      const { github } = await open(OWNED, "stranger");
      const names = async (owner: string) => (await github.repositoriesOf(owner)).map((found) => found.name);
      expect(await names("firm")).toEqual(["copy", "fresh", "web"]);
      expect(await names("person")).toEqual(["site"]);
    });

    it("reads all pages", async () => {
      const { fake, github } = await open(OWNED);
      const found = await github.repositoriesOf("big");
      expect(found.map((repository) => repository.name)).toEqual(
        Array.from({ length: 250 }, (_, i) => `r${String(i).padStart(3, "0")}`),
      );
      expect(fake.requests()).toHaveLength(3);
    });

    it.each([
      ["nobody", "permission-missing"],
      ["a/b", "invalid-input"],
      ["..", "invalid-input"],
    ])("refuses %s", async (owner, code) => {
      const { github } = await open(OWNED);
      expect((await failureOf(github.repositoriesOf(owner))).code).toBe(code);
    });

    it("fails where a later page does", async () => {
      const { fake, github } = await open(OWNED);
      fake.failNext({ kind: "lone-429", retryAfter: "0" });
      fake.failNext({ kind: "primary-limit", status: 403, resetIn: 120 });
      expect((await failureOf(github.repositoriesOf("big"))).code).toBe("rate-limited");
    });
  });

  describe(`${name}: trees`, () => {
    it("lists the regular files of a commit with their object ids", async () => {
      const { github } = await open();
      const { commit, files, truncated } = await github.treeAt(TOOL, "main");
      expect([commit, truncated]).toEqual([NEWEST, false]);
      expect(files.map(({ path }) => path)).toEqual([
        "action.yml",
        "binary.bin",
        "bom.yml",
        "deep/er/action.yml",
        "empty.txt",
        "full.txt",
        "hello.txt",
        "huge.txt",
        "latin1.txt",
      ]);
      expect(files).toContainEqual({ path: "hello.txt", size: 6, id: BLOB_OF_HELLO });
    });

    it("says that GitHub left entries out", async () => {
      const repository = { ...owned("octo", "many"), treeLimit: 1, commits: { [OLDEST]: { a: "", b: "" } } };
      const { github } = await open({ ...NETWORK, repositories: [repository] });
      const tree = await github.treeAt(repository, "trunk");
      expect(tree).toEqual({
        commit: OLDEST,
        files: [{ path: "a", size: 0, id: EMPTY_BLOB }],
        links: [],
        truncated: true,
      });
    });

    it.each([
      ["a missing ref", TOOL, "gone", "not-found"],
      ["an empty repository", { owner: "octo", name: "empty" }, "main", "not-found"],
      ["a missing repository", { owner: "octo", name: "none" }, "main", "permission-missing"],
      ["what is no ref", TOOL, "main~1", "invalid-input"],
      ["what is no repository", { owner: "octo", name: "" }, "main", "invalid-input"],
    ])("refuses %s", async (_, repository, ref, code) => {
      const { github } = await open();
      expect((await failureOf(github.treeAt(repository, ref))).code).toBe(code);
    });
  });

  describe(`${name}: blobs`, () => {
    it("reads a blob by its id", async () => {
      const { github } = await open();
      expect(await github.blobText(TOOL, BLOB_OF_HELLO, 6)).toBe("hello\n");
    });

    it.each([
      ["a blob that is too large", TOOL, BLOB_OF_HELLO, "policy-unreadable"],
      ["a blob that is not there", TOOL, id("c"), "permission-missing"],
      ["what is no id", TOOL, "main", "invalid-input"],
      ["what is no repository", { owner: "..", name: "x" }, BLOB_OF_HELLO, "invalid-input"],
    ])("refuses %s", async (_, repository, blob, code) => {
      const { github } = await open();
      expect((await failureOf(github.blobText(repository, blob, 5))).code).toBe(code);
    });

    it("refuses bytes that are no text", async () => {
      const { github } = await open();
      const { files } = await github.treeAt(TOOL, "main");
      const latin1 = files.find(({ path }) => path === "latin1.txt")?.id ?? "";
      expect((await failureOf(github.blobText(TOOL, latin1, 100))).code).toBe("policy-unreadable");
    });
  });
}
