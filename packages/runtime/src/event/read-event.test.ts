import { ScratchFolder } from "@lockstep/testkit";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readEvent } from "./read-event.ts";
import { trustedCommit } from "./trusted-commit.ts";

const RUN = "a".repeat(40);
const HEAD = "b".repeat(40);
const BASE = "c".repeat(64);
const ZEROS = "0".repeat(40);

function environment(name: string): Record<string, string> {
  return {
    GITHUB_ACTIONS: "true",
    GITHUB_EVENT_NAME: name,
    GITHUB_EVENT_PATH: "/event.json",
    GITHUB_REPOSITORY: "some-owner/some.name",
    GITHUB_SERVER_URL: "https://github.example.test",
    GITHUB_API_URL: "https://github.example.test/api/v3",
    GITHUB_WORKSPACE: "/workspace",
    GITHUB_REF: "refs/heads/main",
    GITHUB_SHA: RUN,
  };
}

function pullRequest(source: unknown = "some-owner/some.name"): Record<string, unknown> {
  const repo = typeof source === "string" ? { full_name: source } : source;
  return {
    pull_request: { head: { sha: HEAD, repo }, base: { sha: BASE, repo: { full_name: "some-owner/some.name" } } },
    repository: { default_branch: "main" },
  };
}

function read(name: string, payload: unknown, changes: Readonly<Record<string, string | undefined>> = {}) {
  const text = typeof payload === "string" ? payload : JSON.stringify(payload);
  return readEvent({ ...environment(name), ...changes }, () => ({ ok: true, text }));
}

const UNREADABLE = expect.objectContaining({ code: "event-unreadable", name: "UnavailableError" });

describe("readEvent", () => {
  it("knows a local run by the absence of the runner's variables", () => {
    const never = (): never => expect.fail("nothing is to be read");
    expect(readEvent({}, never)).toEqual({ kind: "local", name: "local" });
    expect(readEvent({ GITHUB_ACTIONS: "", GITHUB_SHA: RUN }, never)).toEqual({ kind: "local", name: "local" });
  });

  it("gives all facts about a pull request", () => {
    expect(read("pull_request", pullRequest())).toEqual({
      kind: "workflow",
      name: "pull_request",
      repository: { owner: "some-owner", name: "some.name" },
      serverUrl: "https://github.example.test",
      apiUrl: "https://github.example.test/api/v3",
      workspace: "/workspace",
      ref: "refs/heads/main",
      sha: RUN,
      head: HEAD,
      base: BASE,
      fork: false,
      defaultBranch: "main",
    });
  });

  it.each([
    ["other/some.name", true],
    [null, true],
    [{}, true],
    ["some-owner/some.name", false],
  ])("judges whether %j is a fork", (source, fork) => {
    expect(read("pull_request_target", pullRequest(source))).toMatchObject({ fork });
  });

  it("counts a pull request as a fork when the payload does not say where it is from", () => {
    expect(read("pull_request", { pull_request: { head: { sha: HEAD }, base: { sha: BASE } } })).toMatchObject({
      fork: true,
    });
  });

  it("gives the commits of a merge group", () => {
    const event = read("merge_group", { merge_group: { head_sha: HEAD, base_sha: BASE } });
    expect(event).toMatchObject({ head: HEAD, base: BASE, fork: false });
  });

  it.each([
    [{ before: HEAD }, HEAD],
    [{ before: ZEROS }, undefined],
    [{}, undefined],
  ])("gives the commit before the push %j", (payload, base) => {
    expect(read("push", payload)).toMatchObject({ head: RUN, base });
  });

  it.each([
    [{ deleted: true }, { deleted: true, created: false, forced: false }],
    [{ after: ZEROS }, { deleted: true, created: false, forced: false }],
    [
      { created: true, before: ZEROS, after: HEAD },
      { deleted: false, created: true, forced: false },
    ],
    [
      { forced: true, deleted: false, after: "" },
      { deleted: false, created: false, forced: true },
    ],
    [
      { forced: "true", created: 1, deleted: {}, after: 7 },
      { deleted: false, created: false, forced: false },
    ],
  ])("gives the facts of the push %j", (payload, push) => {
    expect(read("push", payload)).toMatchObject({ push });
    expect(read("schedule", payload)).not.toHaveProperty("push");
  });

  it("needs nothing of the payload for other events", () => {
    const event = read("schedule", {}, { GITHUB_REF: undefined });
    expect(event).toMatchObject({ head: RUN, base: undefined, fork: false, ref: "", defaultBranch: undefined });
  });

  it.each([
    ["GITHUB_EVENT_NAME", undefined, ""],
    ["GITHUB_EVENT_PATH", undefined, "", "relative"],
    ["GITHUB_SHA", undefined, "", "main", "a".repeat(39), "A".repeat(40), `${RUN}\n`],
    ["GITHUB_REPOSITORY", undefined, "", "owner", "owner/", "owner/a/b", "owner/a?b", "owner/a\n"],
    ["GITHUB_WORKSPACE", undefined, "", "relative"],
    ["GITHUB_SERVER_URL", undefined, "", "github.example.test", "file:///etc", "https://u:p@host.example.test"],
    ["GITHUB_API_URL", undefined, "javascript:0", "https://host.example.test/?q=1", "https://host.example.test/#f"],
  ])("refuses to guess %s", (variable, ...values) => {
    for (const value of values) expect(() => read("push", {}, { [variable]: value })).toThrow(UNREADABLE);
  });

  it("does not take a run for local because one variable is missing", () => {
    expect(() => read("push", {}, { GITHUB_EVENT_NAME: undefined })).toThrow(UNREADABLE);
    expect(read("push", {}, { GITHUB_ACTIONS: undefined })).toMatchObject({ kind: "workflow" });
  });

  it.each(["", "{", "[]", "null", "1", "[".repeat(100_000)])("refuses the payload %.10j", (payload) => {
    expect(() => read("schedule", payload)).toThrow(UNREADABLE);
  });

  it("refuses a payload without the commits its event must have", () => {
    const names = ["pull_request", "pull_request_target", "pull_request_review", "pull_request_review_comment"];
    for (const name of [...names, "merge_group"]) expect(() => read(name, {})).toThrow(UNREADABLE);
    for (const sha of [undefined, null, 7, "main", ZEROS, `${BASE} `]) {
      const broken = { pull_request: { head: { sha: HEAD }, base: { sha } } };
      expect(() => read("pull_request", broken)).toThrow(UNREADABLE);
      expect(() => read("merge_group", { merge_group: { head_sha: HEAD, base_sha: sha } })).toThrow(UNREADABLE);
    }
    expect(() => read("push", { before: "main" })).toThrow(UNREADABLE);
    expect(() => read("issue_comment", { pull_request: null })).toThrow(UNREADABLE);
  });

  it("reads the file itself within the limit of a payload, and refuses one that is missing or larger", () => {
    using folder = new ScratchFolder();
    const env = (path: string) => ({ ...environment("push"), GITHUB_EVENT_PATH: path });
    expect(readEvent(env(folder.write("event.json", "{}")))).toMatchObject({ name: "push" });
    expect(() => readEvent(env(`${folder.path}/gone`))).toThrow(UNREADABLE);
    expect(() => readEvent(env(folder.write("large.json", `${" ".repeat(25 * 1024 * 1024)}{}`)))).toThrow(UNREADABLE);
  });

  it("either understands a payload or says that it does not", () => {
    const names = fc.constantFrom("push", "pull_request", "merge_group", "issue_comment");
    const change = fc.record(
      { pull_request: fc.jsonValue(), merge_group: fc.jsonValue(), before: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(names, fc.oneof(fc.jsonValue(), change), (name, payload) => {
        try {
          expect(read(name, payload)).toMatchObject({ kind: "workflow", name });
        } catch (error) {
          expect(error).toEqual(UNREADABLE);
        }
      }),
    );
  });
});

describe("trustedCommit", () => {
  it.each([
    "pull_request",
    "pull_request_target",
    "pull_request_review",
    "pull_request_review_comment",
    "pull_request_new",
  ])("is the base for %s", (name) => {
    expect(trustedCommit(read(name, pullRequest("other/fork")))).toBe(BASE);
  });

  it("is the base of a merge group", () => {
    expect(trustedCommit(read("merge_group", { merge_group: { head_sha: HEAD, base_sha: BASE } }))).toBe(BASE);
  });

  it.each(["issue_comment", "workflow_run", "repository_dispatch", "release", "anything"])(
    "is the commit of the run for %s, which may have checked out a pull request",
    (name) => {
      expect(trustedCommit(read(name, { issue: { pull_request: {} } }))).toBe(RUN);
    },
  );

  it.each(["push", "schedule", "workflow_dispatch"])("is the working tree for %s", (name) => {
    expect(trustedCommit(read(name, { before: HEAD }))).toBeUndefined();
  });

  it("is the working tree for a local run", () => {
    expect(trustedCommit({ kind: "local", name: "local" })).toBeUndefined();
  });
});
