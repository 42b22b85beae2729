// The contract of the GitHub port's `survey`.
import type { RepositoryFacts, RepositoryQuestion } from "@lockstep/core";
import type { FakeState } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { failureOf, type MountFake, openOver } from "./github-mount.ts";
import {
  BLOB_OF_HELLO,
  IMPOSTOR,
  id,
  MIDDLE,
  NETWORK,
  NEWEST,
  OLDEST,
  ON_DEV,
  TAG_OF_NEWEST,
  TAG_OF_TAG,
  TOKEN,
} from "./github-network.ts";
import { about, errorOf, factsOf, question } from "./github-survey-question.ts";

/** Declares the suite. `mount` is called once per test. */
export function describeSurvey(name: string, mount: MountFake): void {
  const openState = openOver(mount);
  const open = (token: string | undefined = TOKEN, state: FakeState = NETWORK) => openState(state, token);
  const surveyTool = async (asked: Partial<RepositoryQuestion>): Promise<RepositoryFacts> => {
    const { github } = await open();
    return factsOf((await github.survey([question(asked)]))[0]);
  };

  describe(`${name}: facts about a repository`, () => {
    it("tells its name, its default branch and where its tags lead, in one request", async () => {
      const { fake, github } = await open();
      const facts = factsOf((await github.survey([question()]))[0]);
      expect(facts).toMatchObject({ fullName: "octo/tool", archived: false, defaultBranch: "main", allTags: true });
      expect(facts.tags).toEqual([
        { name: "v2", commit: NEWEST },
        { name: "v1", commit: OLDEST },
        { name: "v1.0.0", commit: OLDEST },
        { name: "text", commit: undefined },
      ]);
      expect(fake.count("graphql")).toBe(1);
    });

    it("shows at most a hundred tags and says so", async () => {
      const tags = Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`v${i}.0`, OLDEST]));
      const [tool] = NETWORK.repositories;
      const state = { ...NETWORK, repositories: tool ? [{ ...tool, tags }] : [] };
      const { github } = await open(TOKEN, state);
      const facts = factsOf((await github.survey([question()]))[0]);
      expect(facts.tags).toHaveLength(100);
      expect(facts.allTags).toBe(false);
    });

    it("tells an archived repository, and an empty one", async () => {
      const { github } = await open();
      const [archived, empty] = await github.survey([about("archived"), about("empty")]);
      expect(factsOf(archived).archived).toBe(true);
      expect(factsOf(empty)).toMatchObject({ defaultBranch: undefined, tags: [], allTags: true });
      expect(factsOf(empty).commits.get(OLDEST)?.kind).toBe("absent");
    });

    it("follows a rename, and finds advisories under both names", async () => {
      const { fake, github } = await open();
      const asked = question({ repository: { owner: "octo", name: "old-tool" }, commits: [NEWEST] });
      const facts = factsOf((await github.survey([asked]))[0]);
      expect(facts.fullName).toBe("octo/tool");
      expect(facts.commits.get(NEWEST)?.kind).toBe("commit");
      expect(facts.advisories.map(({ id: advisory }) => advisory).sort()).toEqual(["GHSA-1", "GHSA-3"]);
      expect(fake.count("graphql")).toBe(2);
    });

    it("lists advisories, without the withdrawn ones", async () => {
      expect((await surveyTool({})).advisories).toEqual([
        { id: "GHSA-1", summary: "it leaks", severity: "critical", range: "< 2", patched: "2" },
      ]);
    });
  });

  describe(`${name}: facts about commits, names and histories`, () => {
    it.each([
      ["the newest commit", NEWEST, "commit", undefined, "2024-03-03", true],
      ["an older commit", MIDDLE, "commit", undefined, "2024-02-02", true],
      ["a commit of another branch", ON_DEV, "commit", undefined, "2024-01-01", false],
      ["a commit of a fork", IMPOSTOR, "commit", undefined, "2024-01-01", false],
      ["a tag object", TAG_OF_NEWEST, "tag", NEWEST, undefined, true],
      ["a tag of a tag", TAG_OF_TAG, "tag", OLDEST, undefined, true],
      ["a blob", BLOB_OF_HELLO, "other", undefined, undefined, false],
      ["an object that is not there", id("c"), "absent", undefined, undefined, false],
      ["an id in upper case", ON_DEV.toUpperCase(), "commit", undefined, "2024-01-01", false],
      ["what is no id", `${NEWEST}0`, "absent", undefined, undefined, false],
    ] as const)("%s", async (_, commit, kind, peeled, date, onDefaultBranch) => {
      const { commits } = await surveyTool({ commits: [commit, commit, NEWEST] });
      expect(commits.get(commit)).toEqual({ kind, peeled, date, onDefaultBranch });
    });

    it.each([
      ["v2", NEWEST, undefined, { published: "2024-03-04", immutable: false }],
      ["v1", OLDEST, ON_DEV, undefined],
      ["v1.0.0", OLDEST, undefined, { published: "2024-01-02", immutable: true }],
      ["release/1.x", undefined, OLDEST, undefined],
      ["refs/tags/v1", OLDEST, undefined, undefined],
      ["refs/heads/v1", undefined, ON_DEV, undefined],
      ["refs/tags/v1.0.0", OLDEST, undefined, { published: "2024-01-02", immutable: true }],
      ["text", undefined, undefined, { published: undefined, immutable: false }],
      ["gone", undefined, undefined, undefined],
      ["main~1", undefined, undefined, undefined],
      ['"){x}#', undefined, undefined, undefined],
      ["constructor", undefined, undefined, undefined],
    ])("the name %s", async (asked, tag, branch, release) => {
      const { names } = await surveyTool({ names: [asked, "v2"] });
      expect([...names.keys()]).toEqual([...new Set([asked, "v2"])]);
      expect(names.get(asked)).toEqual({ tag, branch, release });
    });

    it.each([
      [OLDEST, "v2", true],
      [NEWEST, "v1.0.0", false],
      [MIDDLE, "dev", true],
      [MIDDLE, "v1", true],
      [MIDDLE, "refs/tags/v1", false],
      [IMPOSTOR, "main", false],
      [OLDEST, "gone", undefined],
      [id("c"), "main", undefined],
      ["main", "main", undefined],
      [OLDEST, "a..b", undefined],
    ])("whether %s is in the history of %s", async (commit, asked, expected) => {
      expect((await surveyTool({ ancestries: [{ commit, name: asked }] })).ancestries).toEqual([expected]);
    });
  });

  describe(`${name}: files`, () => {
    it.each([
      ["at a commit", OLDEST, "action.yml", "name: oldest\n"],
      ["at a commit of a fork", IMPOSTOR, "action.yml", "name: impostor\n"],
      ["at a tag object", TAG_OF_NEWEST, "action.yml", "name: newest\n"],
      ["at a tag of a tag", "refs/tags/v1", "action.yml", "name: oldest\n"],
      ["at a branch with a slash", "release/1.x", "action.yml", "name: oldest\n"],
      ["at an annotated tag, in a folder", "v2", "deep/er/action.yml", "name: deep\n"],
      ["with a byte order mark", NEWEST, "bom.yml", "\uFEFFname: marked\n"],
      ["without bytes", NEWEST, "empty.txt", ""],
      ["of the largest size", NEWEST, "full.txt", "x".repeat(512 * 1024)],
    ])("reads a text %s", async (_, ref, path, text) => {
      expect((await surveyTool({ files: [{ ref, path }] })).files).toEqual([{ kind: "text", text }]);
    });

    it.each([
      [NEWEST, "none.yml"],
      [NEWEST, "deep/none.yml"],
      [NEWEST, "hello.txt/none"],
      ["gone", "action.yml"],
      ["main~1", "action.yml"],
      [id("c"), "action.yml"],
      [BLOB_OF_HELLO, "action.yml"],
    ])("finds nothing at %s in %s", async (ref, path) => {
      expect((await surveyTool({ files: [{ ref, path }] })).files).toEqual([{ kind: "absent" }]);
    });

    it.each([
      "link.yml",
      "linked/action.yml",
      "deep/linked/action.yml",
      "module",
      "deep",
      "huge.txt",
      "binary.bin",
      "latin1.txt",
      "../action.yml",
      "",
    ])("never calls %j a text, nor missing", async (path) => {
      const { files } = await surveyTool({ files: [{ ref: NEWEST, path }] });
      expect(files).toEqual([{ kind: "unusable", why: expect.any(String) }]);
    });

    it("does not call a file missing because its tag leads through others", async () => {
      const { files } = await surveyTool({ files: [{ ref: TAG_OF_TAG, path: "action.yml" }] });
      expect(files).toEqual([{ kind: "unusable", why: expect.any(String) }]);
    });

    it("keeps the order of the questions", async () => {
      const paths = ["none.yml", "action.yml", "link.yml", "hello.txt"];
      const { files } = await surveyTool({ files: paths.map((path) => ({ ref: NEWEST, path })) });
      expect(files.map(({ kind }) => kind)).toEqual(["absent", "text", "unusable", "text"]);
    });
  });

  describe(`${name}: what cannot be seen`, () => {
    it.each([
      ["a hidden repository", "stranger", { owner: "octo", name: "vault" }, "permission-missing"],
      ["a repository that is not there", TOKEN, { owner: "octo", name: "none" }, "permission-missing"],
      ["a repository whose contents are refused", "forbidden", { owner: "octo", name: "vault" }, "permission-missing"],
      ["a name that GitHub cannot have", TOKEN, { owner: "..", name: "x" }, "invalid-input"],
    ])("%s does not spoil the others", async (_, token, repository, code) => {
      const { fake, github } = await open(token);
      const answers = await github.survey([about("a"), question({ repository }), about("b")]);
      expect(errorOf(answers[1]).code).toBe(code);
      expect([answers[0], answers[2]].map((answer) => factsOf(answer).fullName)).toEqual(["octo/a", "octo/b"]);
      expect(fake.count("graphql")).toBe(1);
    });

    it("asks nothing without a token, nor about nothing", async () => {
      const { fake, github } = await openState(NETWORK, undefined);
      const failure = await failureOf(github.survey([about("a")]));
      expect(failure).toMatchObject({ name: "PermissionError", permissions: { contents: "read" } });
      expect(await github.survey([])).toEqual([]);
      expect(fake.requests()).toEqual([]);
    });

    it("reads immutability as false from a server that does not know it, and learns that once", async () => {
      const { fake, github } = await open(TOKEN, { ...NETWORK, schema: "old" });
      for (const requests of [2, 3]) {
        const { names } = factsOf((await github.survey([question({ names: ["v1.0.0"] })]))[0]);
        expect(names.get("v1.0.0")?.release).toEqual({ published: "2024-01-02", immutable: false });
        expect(fake.count("graphql")).toBe(requests);
      }
    });
  });
}
