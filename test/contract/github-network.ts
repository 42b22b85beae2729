// A repository with everything the questions about references can meet: branches, annotated tags, commits of forks, files
// of every kind, releases, advisories, an earlier name; and others that are archived, empty, hidden or many.
import type { FakeRepository, FakeState } from "@lockstep/testkit";

/** A full object id of one hexadecimal digit. */
export const id = (digit: string): string => digit.repeat(40);

/** `main`, the newest commit and its ancestors. */
export const NEWEST = id("3");
export const MIDDLE = id("2");
export const OLDEST = id("1");
/** On the branch `dev` only. */
export const ON_DEV = id("d");
/** Brought in by a fork: no ref leads there. */
export const IMPOSTOR = id("f");
/** Tag objects: of the newest commit, and of the tag object of the oldest one. */
export const TAG_OF_NEWEST = "a2".repeat(20);
export const TAG_OF_TAG = "a1".repeat(20);
const TAG_OF_OLDEST = "a0".repeat(20);
export const BLOB_OF_HELLO = "ce013625030ba8dba906f756967f9e9ca394464a";

export const TOOL = { owner: "octo", name: "tool" };
export const TOKEN = "ghs_canary0123456789";

const tool: FakeRepository = {
  ...TOOL,
  visibility: "public",
  refs: { main: NEWEST, dev: ON_DEV, v1: ON_DEV, "release/1.x": OLDEST },
  tags: { v2: TAG_OF_NEWEST, v1: TAG_OF_TAG, "v1.0.0": OLDEST, text: BLOB_OF_HELLO },
  tagObjects: { [TAG_OF_NEWEST]: NEWEST, [TAG_OF_TAG]: TAG_OF_OLDEST, [TAG_OF_OLDEST]: OLDEST },
  history: {
    [NEWEST]: { parents: [MIDDLE], date: "2024-03-03T23:59:59Z" },
    [MIDDLE]: { parents: [OLDEST], date: "2024-02-02T00:00:00Z" },
    [OLDEST]: { date: "2024-01-01T12:00:00Z" },
    [ON_DEV]: { parents: [MIDDLE] },
    [IMPOSTOR]: { parents: [NEWEST] },
  },
  releases: {
    "v1.0.0": { published: "2024-01-02T03:04:05Z", immutable: true },
    v2: { published: "2024-03-04T03:04:05Z" },
    text: {},
  },
  formerNames: ["octo/old-tool"],
  commits: {
    [OLDEST]: { "action.yml": "name: oldest\n" },
    [IMPOSTOR]: { "action.yml": "name: impostor\n" },
    [NEWEST]: {
      "hello.txt": "hello\n",
      "action.yml": "name: newest\n",
      "deep/er/action.yml": "name: deep\n",
      "bom.yml": "\uFEFFname: marked\n",
      "link.yml": { symlink: "action.yml" },
      linked: { symlink: "deep" },
      "deep/linked": { symlink: "er" },
      module: { submodule: id("b") },
      "full.txt": "x".repeat(512 * 1024),
      "huge.txt": "x".repeat(512 * 1024 + 1),
      "binary.bin": new Uint8Array([1, 0, 2]),
      "latin1.txt": new Uint8Array([0x63, 0x61, 0x66, 0xe9]),
      "empty.txt": "",
    },
  },
};

const plain = (name: string): FakeRepository => ({
  owner: "octo",
  name,
  visibility: "public",
  refs: { main: OLDEST },
  commits: { [OLDEST]: { "action.yml": `name: ${name}\n` } },
});

/** Names of repositories with nothing special about them. */
export const PLAIN = ["a", "b", "c", "d", "e", "f", "g", "h"] as const;

export const NETWORK: FakeState = {
  repositories: [
    tool,
    { ...plain("archived"), archived: true },
    { ...plain("empty"), refs: {}, commits: {} },
    { ...plain("vault"), visibility: "private" },
    ...PLAIN.map(plain),
  ],
  tokens: {
    [TOKEN]: { access: { "octo/vault": "read" } },
    stranger: { access: {} },
    forbidden: { access: { "octo/vault": "forbidden" } },
    spent: { access: {}, limit: 0 },
  },
  advisories: {
    "octo/tool": [
      { id: "GHSA-1", summary: "it leaks", severity: "CRITICAL", range: "< 2", patched: "2" },
      { id: "GHSA-2", summary: "withdrawn", severity: "LOW", range: "< 1", withdrawn: true },
    ],
    "octo/old-tool": [{ id: "GHSA-3", summary: "it leaked", severity: "MODERATE", range: ">= 0" }],
  },
};
