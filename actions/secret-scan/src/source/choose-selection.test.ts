import type { EventContext, WorkflowRun } from "@lockstep/runtime";
import { describe, expect, it } from "vitest";
import { chooseSelection, type Lineage, proposedRange } from "./choose-selection.ts";
import { MODES } from "./mode.ts";

const SHA = "a".repeat(40);
const HEAD = "b".repeat(40);
const BASE = "c".repeat(64);
const MAIN = "d".repeat(40);
const LOCAL: EventContext = { kind: "local", name: "local" };
const INVALID = { code: "invalid-input" };

interface World {
  readonly shallow?: boolean;
  readonly absent?: readonly string[];
  /** `ancestor commit` */
  readonly ancestors?: readonly string[];
  readonly names?: Readonly<Record<string, string>>;
}

function lineage({ shallow = false, absent = [], ancestors = [`${BASE} ${SHA}`], names = {} }: World = {}): Lineage {
  return {
    isShallow: async () => shallow,
    hasCommit: async (id) => !absent.includes(id),
    isAncestor: async (ancestor, commit) => ancestors.includes(`${ancestor} ${commit}`),
    tipOf: async (branch) => names[branch],
    resolve: async (name) => names[name],
  };
}

function run(name: string, facts: Partial<WorkflowRun> = {}): WorkflowRun {
  return {
    kind: "workflow",
    name,
    repository: { owner: "o", name: "r" },
    serverUrl: "https://github.example.test",
    apiUrl: "https://github.example.test/api",
    workspace: "/workspace",
    ref: "refs/heads/topic",
    sha: SHA,
    head: SHA,
    base: undefined,
    fork: false,
    defaultBranch: "main",
    ...facts,
  };
}

const PUSH = { deleted: false, created: false, forced: false };

function choose(event: EventContext, world?: World) {
  return chooseSelection({ mode: "auto" }, event, lineage(world));
}

describe("a mode", () => {
  it.each([
    ["tree", { kind: "tree", because: "asked" }],
    ["staged", { kind: "staged", because: "asked" }],
    ["stdin", { kind: "stdin", because: "asked" }],
    ["history", { kind: "history", tips: "all", tree: false, because: "asked" }],
  ] as const)("%s scans that, whatever the event", async (mode, expected) => {
    for (const event of [LOCAL, run("pull_request", { base: BASE })]) {
      expect(await chooseSelection({ mode, range: "" }, event, lineage())).toEqual(expected);
    }
  });

  it("auto scans the tree on a laptop", async () => {
    expect(await choose(LOCAL)).toEqual({ kind: "tree", because: "local" });
  });

  it("range needs a range or an event that has one", async () => {
    const range = { mode: "range" } as const;
    await expect(chooseSelection(range, LOCAL, lineage())).rejects.toMatchObject(INVALID);
    await expect(chooseSelection(range, run("schedule"), lineage())).rejects.toMatchObject(INVALID);
    const event = run("push", { base: BASE, push: PUSH });
    expect(await chooseSelection(range, event, lineage())).toMatchObject({ kind: "range", base: BASE, head: SHA });
  });
});

describe("a range that is named", () => {
  const names = { "main~1": MAIN, HEAD };

  it.each([
    ["main~1..HEAD", MAIN, HEAD],
    ["main~1..", MAIN, HEAD],
    ["..main~1", HEAD, MAIN],
    [`${BASE}..${SHA}`, BASE, SHA],
  ])("is taken as meant: %s", async (range, base, head) => {
    for (const mode of ["auto", "range"] as const) {
      const chosen = await chooseSelection({ mode, range }, run("schedule"), lineage({ names }));
      expect(chosen).toEqual({ kind: "range", base, head, because: "asked" });
    }
  });

  it.each(["HEAD", "main~1...HEAD", "a..b..c", "gone..HEAD", "HEAD..gone", `${"a".repeat(1001)}..HEAD`])(
    "is refused: %.20s",
    async (range) => {
      await expect(chooseSelection({ mode: "range", range }, LOCAL, lineage({ names }))).rejects.toMatchObject(INVALID);
    },
  );

  it("does not go with other modes", async () => {
    for (const mode of MODES.filter((name) => name !== "auto" && name !== "range")) {
      const chosen = chooseSelection({ mode, range: "main~1..HEAD" }, LOCAL, lineage({ names }));
      await expect(chosen).rejects.toMatchObject(INVALID);
    }
  });
});

describe("a change", () => {
  it("is scanned from its base, with what the merge commit brings", async () => {
    const event = run("pull_request", { base: BASE, head: HEAD, ref: "refs/pull/7/merge" });
    expect(await choose(event)).toEqual({ kind: "range", base: BASE, head: HEAD, merge: SHA, because: "change" });
  });

  it("has no merge commit where the run is on another", async () => {
    const target = run("pull_request_target", { base: BASE, head: HEAD, ref: "refs/heads/main" });
    expect(await choose(target)).toEqual({ kind: "range", base: BASE, head: HEAD, because: "change" });
    const group = run("merge_group", { base: BASE, head: HEAD, ref: "refs/heads/gh-readonly-queue/main/pr-1" });
    expect(await choose(group)).toEqual({ kind: "range", base: BASE, head: HEAD, because: "change" });
  });

  it("is a range even where its commits are not here", async () => {
    const event = run("pull_request", { base: BASE, head: HEAD, ref: "refs/pull/7/merge" });
    expect(await choose(event, { absent: [BASE, HEAD, SHA], shallow: true })).toMatchObject({
      kind: "range",
      merge: SHA,
    });
  });
});

describe("a push", () => {
  const event = run("push", { base: BASE, push: PUSH });
  const rewritten = { kind: "history", tips: [SHA], tree: false, because: "force-push" };

  it("is scanned from the commit before it", async () => {
    expect(await choose(event)).toEqual({ kind: "range", base: BASE, head: SHA, because: "push" });
  });

  it("by force is scanned as a whole, whoever says so", async () => {
    expect(await choose({ ...event, push: { ...PUSH, forced: true } })).toEqual(rewritten);
    expect(await choose(event, { ancestors: [] })).toEqual(rewritten);
    expect(await choose(event, { absent: [BASE] })).toEqual(rewritten);
    expect(await choose({ ...event, push: { ...PUSH, forced: true } }, { shallow: true })).toEqual(rewritten);
  });

  it("into a shallow clone stays a range, so that what is missing shows", async () => {
    expect(await choose(event, { shallow: true, absent: [BASE], ancestors: [] })).toMatchObject({ kind: "range" });
  });

  it("of a new branch is compared with the default branch where that is here", async () => {
    const fresh = run("push", { push: { ...PUSH, created: true } });
    const names = { main: MAIN };
    const whole = { kind: "history", tips: [SHA], tree: false, because: "first-push" };
    expect(await choose(fresh, { names })).toEqual({ kind: "range", base: MAIN, head: SHA, because: "new-branch" });
    expect(await choose(fresh, { names: {} })).toEqual(whole);
    expect(await choose(fresh, { names, absent: [MAIN] })).toEqual(whole);
    expect(await choose(fresh, { names, absent: [SHA] })).toEqual(whole);
    expect(await choose({ ...fresh, defaultBranch: undefined }, { names })).toEqual(whole);
    expect(await choose({ ...fresh, ref: "refs/heads/main" }, { names })).toEqual(whole);
  });

  it("that brings nothing is a scan of the tree, not of nothing", async () => {
    const tree = { kind: "tree", because: "nothing-new" };
    const world = { names: { main: MAIN }, ancestors: [`${SHA} ${MAIN}`] };
    expect(await choose(run("push", { push: PUSH }), world)).toEqual(tree);
    expect(await choose({ ...event, base: SHA })).toEqual(tree);
  });

  it("of a tag is scanned with its whole history", async () => {
    for (const base of [undefined, BASE]) {
      const tag = run("push", { base, ref: "refs/tags/v1", push: PUSH });
      expect(await choose(tag)).toEqual({ kind: "history", tips: [SHA], tree: false, because: "tag" });
    }
  });

  it("that deletes leaves the tree", async () => {
    const gone = run("push", { base: BASE, push: { ...PUSH, deleted: true } });
    for (const deleted of [gone, { ...gone, ref: "refs/tags/v1" }, run("delete")]) {
      expect(await choose(deleted)).toEqual({ kind: "tree", because: "deleted" });
    }
  });
});

it.each(["schedule", "workflow_dispatch", "workflow_run", "release", "anything"])(
  "%s scans everything",
  async (name) => {
    expect(await choose(run(name))).toEqual({ kind: "history", tips: "all", tree: true, because: "other-event" });
  },
);

describe("the commits of a proposed change", () => {
  const change = { base: BASE, head: HEAD };
  const pull = run("pull_request", { ...change, ref: "refs/pull/7/merge" });

  it.each([
    ["a pull request", pull],
    ["a pull request from a fork", run("pull_request_target", { ...change, fork: true })],
    ["a merge group", run("merge_group", change)],
  ])("of %s are known before the clone is looked at, and are those that are chosen", async (_what, event) => {
    for (const mode of ["auto", "range"] as const) {
      const chosen = await chooseSelection({ mode }, event, lineage({ shallow: true, absent: [BASE] }));
      expect({ ...proposedRange({ mode }, event), because: "change" }).toEqual(chosen);
    }
  });

  it("are of no use where something else is chosen", () => {
    const others = MODES.filter((mode) => mode !== "auto" && mode !== "range");
    for (const mode of others) expect(proposedRange({ mode }, pull)).toBe(undefined);
    expect(proposedRange({ mode: "range", range: "a..b" }, pull)).toBe(undefined);
    for (const event of [LOCAL, run("push", { base: BASE, push: PUSH }), run("schedule")]) {
      expect(proposedRange({ mode: "auto" }, event)).toBe(undefined);
    }
  });
});
