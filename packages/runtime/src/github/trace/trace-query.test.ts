import { IntegrityError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import type { GraphQlError } from "../graphql/graphql-answer.ts";
import { isAboutComparison, readTrace, type TracePage } from "./trace-query.ts";

const ID = "a".repeat(40);
const PAGE: TracePage = {
  repository: { owner: "octo", name: "demo" },
  commits: [ID, "b".repeat(40)],
  cursors: { heads: null, tags: undefined },
  size: 100,
};
const LAST = { hasNextPage: false, endCursor: null };

function branch(first: unknown, second: unknown) {
  return { name: "main", target: { __typename: "Commit", oid: ID }, c0: first, c1: second };
}

function error(type: string | undefined, message: string, ...path: readonly (string | number)[]): GraphQlError {
  return { type, path, message, code: undefined, field: undefined };
}

describe("readTrace", () => {
  it("reads which refs lead where, and where to go on", () => {
    const nodes = [
      branch({ status: "IDENTICAL" }, { status: "AHEAD" }),
      branch({ status: "BEHIND" }, { status: "DIVERGED" }),
    ];
    const heads = { nodes, pageInfo: { hasNextPage: true, endCursor: "next" } };
    expect(readTrace(PAGE, { heads }, [], "octo/demo")).toEqual({
      heads: [
        { name: "refs/heads/main", commit: ID, leads: [true, false] },
        { name: "refs/heads/main", commit: ID, leads: [true, false] },
      ],
      tags: [],
      next: { heads: "next", tags: undefined },
    });
  });

  it.each([
    ["without a word", []],
    ["because it is not there", [error("NOT_FOUND", "words", "r", "heads", "nodes", 0, "c0")]],
    [
      "for want of a common ancestor",
      [error(undefined, "No common ancestor between a and b.", "r", "heads", "nodes", 0, "c0")],
    ],
  ])("takes two commits that GitHub does not compare %s for unrelated", (_, errors) => {
    const heads = { nodes: [branch(null, { status: "BEHIND" })], pageInfo: LAST };
    expect(readTrace(PAGE, { heads }, errors, "octo/demo").heads[0]?.leads).toEqual([false, true]);
  });

  it("does not take a failure for an answer", () => {
    const heads = { nodes: [branch(null, null)], pageInfo: LAST };
    const errors = [error("SERVICE_UNAVAILABLE", "words", "r", "heads", "nodes", 0, "c1", "status")];
    expect(errors.every(isAboutComparison)).toBe(true);
    expect(readTrace(PAGE, { heads }, errors, "octo/demo").heads[0]?.leads).toEqual([false, undefined]);
  });

  it.each([
    ["no list", {}],
    ["no refs", { heads: { pageInfo: LAST } }],
    ["a hole", { heads: { nodes: [null], pageInfo: LAST } }],
    ["a missing comparison", { heads: { nodes: [{ name: "main", target: null, c0: null }], pageInfo: LAST } }],
    ["a next page without its place", { heads: { nodes: [], pageInfo: { hasNextPage: true, endCursor: null } } }],
  ])("refuses %s", (_, repository) => {
    expect(() => readTrace(PAGE, repository, [], "octo/demo")).toThrow(IntegrityError);
  });
});

describe("isAboutComparison", () => {
  it.each([
    error("FORBIDDEN", "words", "r", "heads"),
    error("NOT_FOUND", "words", "r"),
    error(undefined, "words"),
    error(undefined, "words", "r", "heads", "nodes", 0, "target"),
  ])("is not so for %j", (other) => {
    expect(isAboutComparison(other)).toBe(false);
  });
});
