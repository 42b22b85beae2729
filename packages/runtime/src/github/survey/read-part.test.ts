import { IntegrityError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import type { GraphQlError } from "../graphql/graphql-answer.ts";
import { isHarmless, readPart } from "./read-part.ts";
import type { SubQuestion, SurveyPart } from "./survey-part.ts";

const ID = "a".repeat(40);

function error(type: string | undefined, ...path: readonly (string | number)[]): GraphQlError {
  return { type, path, message: "words", code: undefined, field: undefined };
}

describe("isHarmless", () => {
  it.each([
    error("NOT_FOUND", "r0", "l3"),
    error(undefined, "r0", "defaultBranchRef", "c3"),
    error("INTERNAL", "r0", "defaultBranchRef", "c3", "status"),
    error(undefined, "r0", "x4", "c"),
  ])("lets an absent thing and a failed comparison be: %j", (harmless) => {
    expect(isHarmless(harmless)).toBe(true);
  });

  it.each([
    error("NOT_FOUND", "r0"),
    error("FORBIDDEN", "r0", "o3"),
    error("FORBIDDEN", "r0", "defaultBranchRef"),
    error(undefined, "r0", "f1"),
    error("INTERNAL", "a0"),
  ])("takes everything else for a gap: %j", (spoilt) => {
    expect(isHarmless(spoilt)).toBe(false);
  });
});

const GENERAL = {
  nameWithOwner: "octo/demo",
  isArchived: false,
  defaultBranchRef: { name: "main", c0: { status: "BEHIND" } },
  refs: { nodes: [{ name: "v1", target: { __typename: "Commit", oid: ID } }], pageInfo: { hasNextPage: false } },
};
const ADVISORY = {
  severity: "HIGH",
  vulnerableVersionRange: "< 2",
  firstPatchedVersion: null,
  advisory: { ghsaId: "GHSA-1", summary: "it leaks", withdrawnAt: null },
};

function read(repository: unknown, items: readonly SubQuestion[] = [], advisories: unknown = { nodes: [ADVISORY] }) {
  const part: SurveyPart = { position: 0, repository: { owner: "octo", name: "demo" }, general: true, items };
  return readPart(part, repository, advisories, "octo/demo");
}

describe("readPart", () => {
  it("reads what was asked", () => {
    const commit = { __typename: "Commit", oid: ID, committedDate: "2024-01-01T23:30:00-02:00" };
    const { general, items } = read({ ...GENERAL, o0: commit }, [{ kind: "commit", id: ID }]);
    expect(general).toMatchObject({ fullName: "octo/demo", tags: [{ name: "v1", commit: ID }], allTags: true });
    expect(general?.advisories).toEqual([
      { id: "GHSA-1", summary: "it leaks", severity: "high", range: "< 2", patched: undefined },
    ]);
    const fact = { kind: "commit", peeled: undefined, date: "2024-01-02", onDefaultBranch: true };
    expect(items).toEqual([{ kind: "commit", id: ID, fact }]);
  });

  it.each(["soon", "", null, "+010000-01-01T00:00:00Z"])("knows no day for the date %j", (committedDate) => {
    const commit = { __typename: "Commit", oid: ID, committedDate };
    const { items } = read({ ...GENERAL, o0: commit }, [{ kind: "commit", id: ID }]);
    expect(items[0]).toMatchObject({ fact: { kind: "commit", date: undefined } });
  });

  it.each([
    ["a commit", { kind: "commit", id: ID }],
    ["a name", { kind: "name", name: "v1" }],
    ["a file", { kind: "file", ref: "v1", path: "a" }],
    ["an ancestry", { kind: "ancestry", commit: ID, name: "v1" }],
  ] as const)("does not take a missing answer about %s for an absent one", (_, item) => {
    expect(() => read(GENERAL, [item])).toThrow(IntegrityError);
  });

  it.each([
    ["nothing", undefined],
    ["no name", { ...GENERAL, nameWithOwner: undefined }],
    ["no tags for a branch", { ...GENERAL, refs: null }],
    ["a hole among the tags", { ...GENERAL, refs: { ...GENERAL.refs, nodes: [null] } }],
    ["no word on further pages", { ...GENERAL, refs: { nodes: [] } }],
    ["a branch without a name", { ...GENERAL, defaultBranchRef: {} }],
  ])("refuses %s", (_, repository) => {
    expect(() => read(repository)).toThrow(IntegrityError);
  });

  it.each([
    ["no list", null],
    ["a hole", { nodes: [null] }],
    ["an unknown severity", { nodes: [{ ...ADVISORY, severity: "NONE" }] }],
    ["no range", { nodes: [{ ...ADVISORY, vulnerableVersionRange: undefined }] }],
  ])("refuses advisories with %s", (_, advisories) => {
    expect(() => read(GENERAL, [], advisories)).toThrow(IntegrityError);
  });
});
