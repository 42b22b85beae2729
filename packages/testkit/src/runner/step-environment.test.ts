import { expect, test } from "vitest";
import { jobVariables } from "./step-environment.ts";

test("a pull request's refs and commit come from its payload", () => {
  const payload = {
    number: 7,
    repository: { full_name: "o/r" },
    pull_request: { number: 7, merge_commit_sha: "abc", base: { ref: "main" }, head: { ref: "topic" } },
  };
  expect(jobVariables({ name: "pull_request", payload }, "/w")).toMatchObject({
    GITHUB_BASE_REF: "main",
    GITHUB_HEAD_REF: "topic",
    GITHUB_REF: "refs/pull/7/merge",
    GITHUB_REF_NAME: "7/merge",
    GITHUB_REF_TYPE: "branch",
    GITHUB_SHA: "abc",
    GITHUB_REPOSITORY: "o/r",
    GITHUB_REPOSITORY_OWNER: "o",
  });
});

test("a pushed tag is a tag", () => {
  const payload = { ref: "refs/tags/v1", after: "def" };
  expect(jobVariables({ name: "push", payload }, "/w")).toMatchObject({
    GITHUB_BASE_REF: "",
    GITHUB_REF_NAME: "v1",
    GITHUB_REF_TYPE: "tag",
    GITHUB_SHA: "def",
  });
});

test.each([undefined, null, [], "text", { repository: null }])("a payload of %j falls back to defaults", (payload) => {
  expect(jobVariables({ name: "push", payload }, "/w")).toMatchObject({ GITHUB_REF: "refs/heads/main", CI: "true" });
});
