import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readActionsLock } from "./read-actions-lock.ts";

const WORKFLOW = ".github/workflows/ci.yml";
const COMMIT = `sha1-${"0123456789".repeat(4)}`;
const ENTRY = { ref: "v1", commit: COMMIT, owner_id: 1, repo_id: 2 };
const CHECKOUT = "actions/checkout@v4";
const SETUP = "Octo/Setup@main";
const LOCK = {
  version: "v0.0.3",
  workflows: { [WORKFLOW]: [CHECKOUT, SETUP] },
  dependencies: { [CHECKOUT]: ENTRY, [SETUP]: { ...ENTRY, uses: [CHECKOUT] } },
};

/** JSON is YAML: the lock as text. */
function read(lock: unknown) {
  return readActionsLock(JSON.stringify(lock));
}

function withEntry(changes: object) {
  return { ...LOCK, dependencies: { ...LOCK.dependencies, [CHECKOUT]: { ...ENTRY, ...changes } } };
}

function covers(lock: unknown, workflow: string, repository: string, ref: string): boolean {
  const result = read(lock);
  return result.ok && result.lock.covers(workflow, repository, ref);
}

describe("readActionsLock", () => {
  it("covers what a workflow lists, with owner and repository in any case and the ref in its own", () => {
    expect(covers(LOCK, WORKFLOW, "actions/checkout", "v4")).toBe(true);
    expect(covers(LOCK, WORKFLOW, "ACTIONS/Checkout", "v4")).toBe(true);
    expect(covers(LOCK, WORKFLOW, "octo/setup", "main")).toBe(true);
    expect(covers(LOCK, WORKFLOW, "octo/setup", "MAIN")).toBe(false);
    expect(covers(LOCK, WORKFLOW, "actions/checkout", "v4.3.1")).toBe(false);
    expect(covers(LOCK, ".github/workflows/other.yml", "actions/checkout", "v4")).toBe(false);
  });

  it.each([
    ["a fuller tag behind the key's ref", withEntry({ ref: "v4.3.1" })],
    ["the host spelt out", withEntry({ hostname: "github.com" })],
    ["a SHA-256 commit", withEntry({ commit: `sha256-${"ab".repeat(32)}` })],
    ["the older version", { ...LOCK, version: "v0.0.2" }],
    ["another case in a list", { ...LOCK, workflows: { [WORKFLOW]: ["Actions/CHECKOUT@v4"] } }],
    ["a ref that holds @ and /", { ...LOCK, dependencies: { ...LOCK.dependencies, "a/b@x/y@1": ENTRY } }],
  ])("reads a lock with %s", (_case, lock) => {
    expect(covers(lock, WORKFLOW, "actions/checkout", "v4")).toBe(true);
  });

  it.each(["version: v0.0.3", "version: v0.0.2\nworkflows: {}\ndependencies: {}"])(
    "reads an empty lock: %s",
    (text) => {
      const result = readActionsLock(text);
      expect(result.ok && result.lock.covers(WORKFLOW, "a/b", "v1")).toBe(false);
      expect(result.ok).toBe(true);
    },
  );

  it.each([
    ["an unknown version", { ...LOCK, version: "v0.0.4" }],
    ["an unknown top-level key", { ...LOCK, extra: 1 }],
    ["null for workflows", { ...LOCK, workflows: null }],
    ["a list of dependencies", { ...LOCK, dependencies: [] }],
    ["an entry that is no mapping", { ...LOCK, dependencies: { ...LOCK.dependencies, [CHECKOUT]: COMMIT } }],
    ["an unknown key in an entry", withEntry({ branch: "main" })],
    ["a host in the version before hosts", { ...withEntry({ hostname: "github.com" }), version: "v0.0.2" }],
    ["another host", withEntry({ hostname: "octocorp.ghe.com" })],
    ["a host that is no text", withEntry({ hostname: null })],
    ["an empty ref", withEntry({ ref: "" })],
    ["a commit too short", withEntry({ commit: "sha1-abc" })],
    ["a commit with more behind it", withEntry({ commit: `${COMMIT}0` })],
    ["an owner id of zero", withEntry({ owner_id: 0 })],
    ["a repository id as text", withEntry({ repo_id: "2" })],
    ["uses that is no list", withEntry({ uses: SETUP })],
    ["uses of null", withEntry({ uses: null })],
    ["uses of something else than text", withEntry({ uses: [1] })],
    ["uses of what is not recorded", withEntry({ uses: ["a/b@v1"] })],
    ["a workflow with no list", { ...LOCK, workflows: { [WORKFLOW]: CHECKOUT } }],
    ["a workflow with null", { ...LOCK, workflows: { [WORKFLOW]: null } }],
    ["a listed pin that is no text", { ...LOCK, workflows: { [WORKFLOW]: [CHECKOUT, 4] } }],
    ["a listed pin that is not recorded", { ...LOCK, workflows: { [WORKFLOW]: [CHECKOUT, "a/b@v1"] } }],
    ["a listed pin whose ref has another case", { ...LOCK, workflows: { [WORKFLOW]: ["actions/checkout@V4"] } }],
    [
      "two keys that are one pin",
      { ...LOCK, dependencies: { ...LOCK.dependencies, "Actions/checkout@v4": { ...ENTRY, repo_id: 3 } } },
    ],
  ])("refuses %s", (_case, lock) => {
    expect(read(lock).ok).toBe(false);
  });

  it.each([
    "checkout@v4",
    "actions/checkout",
    "actions/checkout@",
    "actions/checkout/sub@v4",
    "/checkout@v4",
    "@v4",
    `actions/checkout@v4:${COMMIT}`,
    "octocorp.ghe.com:a/b@v1",
  ])("refuses the key %j", (key) => {
    expect(read({ ...LOCK, dependencies: { ...LOCK.dependencies, [key]: ENTRY } }).ok).toBe(false);
  });

  it.each([
    "",
    "ci.yml",
    "/.github/workflows/ci.yml",
    "./.github/workflows/ci.yml",
    ".github/workflows/sub/ci.yml",
    ".github/workflows/../ci.yml",
    ".github/workflows/ci.json",
    ".github/workflows/ci.yml.bak",
    ".github/workflows/ci.yml\n",
  ])("refuses the workflow %j", (path) => {
    expect(read({ ...LOCK, workflows: { ...LOCK.workflows, [path]: [] } }).ok).toBe(false);
  });

  it("refuses a key written twice, and text that is not YAML", () => {
    const entry = JSON.stringify(ENTRY);
    expect(readActionsLock(`version: v0.0.3\ndependencies: { a/b@v1: ${entry}, a/b@v1: ${entry} }`).ok).toBe(false);
    expect(readActionsLock("version: [").ok).toBe(false);
    expect(readActionsLock("").ok).toBe(false);
  });

  it("never throws, and covers nothing once any value in it has become another kind of thing", () => {
    const paths = fc.constantFrom("version", "workflows", "dependencies", "workflow", "entry", "commit", "uses");
    const wrong = fc.oneof(fc.integer(), fc.boolean(), fc.constant(null), fc.constant([{}]), fc.constant({ x: {} }));
    fc.assert(
      fc.property(paths, wrong, (place, value) => {
        const entry =
          place === "entry" ? value : { ...ENTRY, [place === "commit" || place === "uses" ? place : "ref"]: value };
        const lock =
          place in LOCK
            ? { ...LOCK, [place]: value }
            : place === "workflow"
              ? { ...LOCK, workflows: { [WORKFLOW]: value } }
              : { ...LOCK, dependencies: { ...LOCK.dependencies, [SETUP]: entry } };
        expect(read(lock).ok).toBe(false);
      }),
    );
    fc.assert(
      fc.property(fc.string(), fc.json(), (text, json) => {
        expect(readActionsLock(text).ok).toBe(false);
        expect(readActionsLock(json).ok).toBe(false);
      }),
    );
  });
});
