// Kept answers, end to end: what they save, and whom they never serve.
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GitHub, Secret } from "@lockstep/core";
import { createGitHubFake, type GitHubFake } from "@lockstep/testkit";
import { afterEach, beforeEach, expect, it } from "vitest";
import { createGitHub } from "../../packages/runtime/src/github/lazy-github.ts";

const COMMIT = "a".repeat(40);
const NEXT = "b".repeat(40);
const VAULT = { owner: "octo", name: "vault" };

let folder: string;
let fake: GitHubFake;
let refs: Record<string, string>;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "kept-"));
  refs = { main: COMMIT };
  fake = createGitHubFake({
    repositories: [
      {
        ...VAULT,
        visibility: "private",
        refs,
        commits: { [COMMIT]: { "a.yml": "one" }, [NEXT]: { "a.yml": "two" } },
      },
    ],
    tokens: { mine: { access: { "octo/vault": "read" } }, other: { access: {} } },
  });
});

afterEach(() => rm(folder, { recursive: true }));

/** A client of a run of its own: nothing is shared but the folder. */
function open(token: string): GitHub {
  return createGitHub({
    token: new Secret(token),
    apiUrl: "https://api.example.test",
    cacheDir: join(folder, "answers"),
    limits: { secondMs: 0 },
    fetch: (input, init) => fake.fetch(new Request(input, init)),
  });
}

function read(token: string, ref: string): Promise<string | undefined> {
  return open(token).fileAt(VAULT, ref, "a.yml", 100);
}

const statuses = (): readonly (number | undefined)[] => fake.requests().map((request) => request.status);

async function entry(): Promise<string> {
  const [name] = await readdir(join(folder, "answers"));
  return join(folder, "answers", name ?? "");
}

it("asks for the file at a commit once", async () => {
  expect([await read("mine", COMMIT), await read("mine", COMMIT)]).toEqual(["one", "one"]);
  expect(statuses()).toEqual([200]);
});

it("revalidates the file at a branch, and sees the branch move", async () => {
  expect([await read("mine", "main"), await read("mine", "main")]).toEqual(["one", "one"]);
  refs["main"] = NEXT;
  expect(await read("mine", "main")).toBe("two");
  expect(statuses()).toEqual([200, 304, 200]);
});

it("never serves another token", async () => {
  expect(await read("mine", COMMIT)).toBe("one");
  await expect(read("other", COMMIT)).rejects.toMatchObject({ code: "permission-missing" });
});

it("asks for the tree of a commit once, and for what its ref is each time", async () => {
  const trees = [await open("mine").treeAt(VAULT, "main"), await open("mine").treeAt(VAULT, "main")];
  expect(trees[1]).toEqual(trees[0]);
  expect([fake.count("commit"), fake.count("tree")]).toEqual([2, 1]);
});

it("does not take the first page of a kept list for all of it", async () => {
  const names = Array.from({ length: 101 }, (_, i) => `r${String(i).padStart(3, "0")}`);
  const commits = { [COMMIT]: {} };
  fake = createGitHubFake({
    repositories: names.map((name) => ({ owner: "octo", name, visibility: "public", refs, commits })),
    tokens: { mine: { access: {} } },
  });
  for (const expected of [
    [404, 200, 200],
    [404, 200, 200, 404, 304, 304],
  ]) {
    expect((await open("mine").repositoriesOf("octo")).map(({ name }) => name)).toEqual(names);
    expect(statuses()).toEqual(expected);
  }
});

it("keeps no answer of the GraphQL API without a key of the user", async () => {
  const question = { repository: VAULT, commits: [], names: ["main"], files: [], ancestries: [] };
  for (const moved of [COMMIT, NEXT]) {
    refs["main"] = moved;
    const [answer] = await open("mine").survey([question]);
    expect(answer).toMatchObject({ ok: true, facts: { names: new Map([["main", { branch: moved }]]) } });
  }
});

it("asks again where an entry is damaged, and mends it", async () => {
  await read("mine", COMMIT);
  const path = await entry();
  const bytes = await readFile(path);
  await writeFile(path, bytes.fill(0x20, bytes.length - 10));
  expect([await read("mine", COMMIT), await read("mine", COMMIT)]).toEqual(["one", "one"]);
  expect(statuses()).toEqual([200, 200]);
});

it("does not believe an entry that someone without the token planted", async () => {
  await read("mine", COMMIT);
  const path = await entry();
  const bytes = (await readFile(path)).toString("latin1").replaceAll("b25l", "dHdv");
  await writeFile(path, bytes, "latin1");
  expect(await read("mine", COMMIT)).toBe("one");
});

it("keeps neither the token nor anything another user could read", async () => {
  await read("mine", COMMIT);
  const path = await entry();
  expect((await stat(path)).mode & 0o777).toBe(0o600);
  expect((await stat(join(folder, "answers"))).mode & 0o777).toBe(0o700);
  expect(`${path}${await readFile(path, "latin1")}`).not.toContain("mine");
});

it("does not keep a broken answer", async () => {
  fake.failNext({ kind: "malformed-json" });
  await expect(read("mine", COMMIT)).rejects.toMatchObject({ code: "response-malformed" });
  expect(await read("mine", COMMIT)).toBe("one");
});
