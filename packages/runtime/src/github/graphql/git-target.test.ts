import { describe, expect, it } from "vitest";
import { commitOf, peel } from "./git-target.ts";

const COMMIT = { __typename: "Commit", oid: "a".repeat(40) };
const tag = (target: unknown) => ({ __typename: "Tag", oid: "b".repeat(40), target });

describe("commitOf", () => {
  it.each([COMMIT, tag(COMMIT), tag(tag(tag(COMMIT)))])("finds the commit behind %j", (object) => {
    expect(commitOf(object)).toBe(COMMIT.oid);
  });

  it.each([
    null,
    undefined,
    "text",
    {},
    tag(undefined),
    tag({ __typename: "Tree", oid: COMMIT.oid }),
    { __typename: "Commit", oid: "main" },
  ])("finds none behind %j", (object) => {
    expect(commitOf(object)).toBeUndefined();
  });

  it("tells the end of a chain from a chain that is cut off", () => {
    expect(peel(tag({ __typename: "Blob" }))).toEqual({ __typename: "Blob" });
    expect(peel(tag(undefined))).toBeUndefined();
  });
});
