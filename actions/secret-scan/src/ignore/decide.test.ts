import { UnavailableError } from "@lockstep/core";
import { describe, expect, it, test } from "vitest";
import type { Sighting } from "../engine/sighting.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { type Decision, decide, type Grounds } from "./decide.ts";
import { exampleFamily, exampleSighting } from "./example-sighting.ts";
import type { IgnoreEntry, IgnoreList } from "./ignore-list.ts";

const make = new Synthetic("decide");
const secret = make.alnum(24);
const plain = exampleSighting({ secret });
const commented = exampleSighting({ secret, lineText: `token=${secret} # lockstep: ignore[acme-token] rolled` });
const grounds: Grounds = { familyOf: exampleFamily, lists: [], comments: "merged", complete: true };

function listOf(file: string, kind: IgnoreList["kind"], secrets: readonly string[]): IgnoreList {
  const entries: IgnoreEntry[] = secrets.map((_, index) => ({ line: index + 1, what: "an entry" }));
  return {
    file,
    kind,
    entries,
    cover: ({ sighting }) => {
      const entry = entries[secrets.indexOf(sighting.secret)];
      return entry && { reason: file, entries: [entry] };
    },
  };
}

async function decideOne(sighting: Sighting, more: Partial<Grounds> = {}): Promise<Decision | undefined> {
  const { decisions } = await decide([sighting], { ...grounds, ...more });
  expect(decisions).toHaveLength(1);
  return decisions[0];
}

function changeFrom(base: readonly Sighting[]): Partial<Grounds> {
  return { change: { proposed: [], baseSightings: async () => base } };
}

test("what nothing covers counts", async () => {
  expect(await decideOne(plain)).toEqual({ sighting: plain });
});

test("comments come first, then lists in their order", async () => {
  const lists = [listOf("a", "allowlist", [secret]), listOf("b", "baseline", [secret])];
  expect((await decideOne(commented, { lists }))?.by).toEqual({ kind: "comment", reason: "rolled" });
  expect((await decideOne(plain, { lists }))?.by).toEqual({ kind: "allowlist", reason: "a" });
});

describe("a comment", () => {
  it("counts outside of changes", async () => {
    expect((await decideOne(commented))?.by?.kind).toBe("comment");
  });

  it.each([
    ["the base has it too", [commented], true],
    [
      "its words are others on the base",
      [{ ...commented, lineText: `${secret} // lockstep: ignore[acme-token] x` }],
      true,
    ],
    ["the base has the secret without it", [plain], false],
    ["the base has another secret under it", [{ ...commented, secret: make.alnum(24) }], false],
    ["the base has a comment of another kind", [{ ...commented, lineText: `${secret} # gitleaks:allow` }], false],
    [
      "the base's comment gives no reason",
      [{ ...commented, lineText: `${secret} # lockstep: ignore[acme-token]` }],
      false,
    ],
    ["the base has no such file", [], false],
  ])("of a change, where %s", async (_, base, counts) => {
    const decision = await decideOne(commented, changeFrom(base));
    expect([decision?.by?.kind === "comment", decision?.objection === undefined]).toEqual([counts, counts]);
  });

  it("of a change counts at once if the policy says any, and none counts if it says none", async () => {
    expect((await decideOne(commented, { ...changeFrom([]), comments: "any" }))?.by?.kind).toBe("comment");
    const none = await decideOne(commented, { ...changeFrom([commented]), comments: "none" });
    expect([none?.by, none?.objection === undefined]).toEqual([undefined, false]);
  });

  it("does not count where the base cannot be read; other errors are not swallowed", async () => {
    const failing = (error: Error): Partial<Grounds> => ({
      change: { proposed: [], baseSightings: async () => Promise.reject(error) },
    });
    const unread = await decideOne(commented, failing(new UnavailableError("base-unavailable", "x", { hint: "y" })));
    expect([unread?.by, unread?.objection === undefined]).toEqual([undefined, false]);
    await expect(decideOne(commented, failing(new RangeError()))).rejects.toThrow(RangeError);
  });

  it("that is new does not keep an old one beside it from counting", async () => {
    const both = { ...plain, lineText: `${commented.lineText} # gitleaks:allow` };
    const decision = await decideOne(both, changeFrom([{ ...plain, lineText: `${secret} # gitleaks:allow` }]));
    expect(decision?.by).toEqual({ kind: "comment", reason: "gitleaks:allow" });
  });

  it("that does not count leaves the lists to decide", async () => {
    const lists = [listOf("b", "baseline", [secret])];
    expect((await decideOne(commented, { ...changeFrom([]), lists }))?.by?.kind).toBe("baseline");
  });

  it("has its base read once a file", async () => {
    let reads = 0;
    const baseSightings = async () => {
      reads++;
      return [commented];
    };
    await decide([commented, commented, { ...commented, path: "b" }], {
      ...grounds,
      change: { proposed: [], baseSightings },
    });
    expect(reads).toBe(2);
  });

  it("is shown without the secrets it repeats, also where it was cut off in one", async () => {
    const other = make.alnum(40);
    const lineText = `${secret} # lockstep: ignore[acme-token] ${secret} is old, key=${other.slice(0, 20)}`;
    const both = [exampleSighting({ secret, lineText }), exampleSighting({ secret: other, lineText })];
    const { decisions } = await decide(both, grounds);
    const reasons = decisions.map(({ by }) => by?.reason);
    expect(reasons).toEqual(["*** is old, key=***", "*** is old, key=***"]);
  });
});

test("what only the change's own lists cover counts, with the objection", async () => {
  const proposed = [listOf("proposed", "baseline", [secret])];
  const decision = await decideOne(plain, { change: { proposed, baseSightings: async () => [] } });
  expect([decision?.by, decision?.objection?.startsWith("proposed")]).toEqual([undefined, true]);
});

describe("stale entries", () => {
  const lists = [listOf("a", "baseline", [make.alnum(24), secret]), listOf("b", "baseline", [secret])];

  it("are those that no finding has, also where another list or a comment decides", async () => {
    const { stale } = await decide([commented], { ...grounds, lists });
    expect(stale.map(({ file, entry }) => [file, entry.line])).toEqual([["a", 1]]);
  });

  it("are not known after a scan of a part, nor for a list that cannot be used", async () => {
    expect((await decide([], { ...grounds, lists, complete: false })).stale).toEqual([]);
    const unusable = lists.map((list) => ({ ...list, unusable: "no key" }));
    expect((await decide([], { ...grounds, lists: unusable })).stale).toEqual([]);
  });
});

test("a line of thousands of findings under one comment is decided in one pass", async () => {
  const many = Array.from({ length: 5_000 }, () => ({ ...commented, secret: make.alnum(24) }));
  const { decisions } = await decide(many, grounds);
  expect(decisions.every(({ by }) => by?.kind === "comment")).toBe(true);
});
