import { describe, expect, it } from "vitest";
import { createSearch } from "./search.ts";
import type { SeenRef } from "./trace-query.ts";

const NEXT = { heads: undefined, tags: undefined };

function ref(name: string, commit: string, ...leads: readonly (boolean | undefined)[]): SeenRef {
  return { name, commit, leads };
}

describe("createSearch", () => {
  it("prefers the tag of the commit itself, then a branch, then another tag", () => {
    const search = createSearch(["a", "b", "c"]);
    const heads = [ref("refs/heads/main", "x", true, true, false)];
    const tags = [ref("refs/tags/v2", "y", true, true, true), ref("refs/tags/v1", "a", true, false, false)];
    search.see({ heads, tags, next: NEXT });
    expect(search.isOver()).toBe(true);
    expect([...search.traces().values()]).toEqual([
      { kind: "reachable", from: "refs/tags/v1" },
      { kind: "reachable", from: "refs/heads/main" },
      { kind: "reachable", from: "refs/tags/v2" },
    ]);
  });

  it("keeps what was found first", () => {
    const search = createSearch(["a"]);
    search.see({ heads: [ref("refs/heads/one", "x", true)], tags: [], next: NEXT });
    search.see({ heads: [ref("refs/heads/two", "x", true)], tags: [], next: NEXT });
    expect(search.traces().get("a")).toEqual({ kind: "reachable", from: "refs/heads/one" });
  });

  it("calls a commit unreachable only where every ref said so", () => {
    const search = createSearch(["a", "b"]);
    search.see({ heads: [ref("refs/heads/main", "x", false, undefined)], tags: [], next: NEXT });
    search.see({ heads: [ref("refs/heads/next", "x", false, false)], tags: [], next: NEXT });
    expect(search.isOver()).toBe(false);
    expect([...search.traces().values()].map(({ kind }) => kind)).toEqual(["unreachable", "unknown"]);
    search.giveUp("there are more");
    expect(search.traces().get("a")).toEqual({ kind: "unknown", why: "there are more" });
  });

  it("forgets a doubt about a commit that is found elsewhere", () => {
    const search = createSearch(["a"]);
    search.see({
      heads: [ref("refs/heads/main", "x", undefined)],
      tags: [ref("refs/tags/v1", "a", false)],
      next: NEXT,
    });
    search.giveUp("there are more");
    expect(search.traces().get("a")).toEqual({ kind: "reachable", from: "refs/tags/v1" });
  });
});
