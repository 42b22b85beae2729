import { type GitHub, type LockstepError, PermissionError, UnavailableError } from "@lockstep/core";
import { expect, test } from "vitest";
import { OutageWatch } from "./outage-watch.ts";

const unavailable = (code: "rate-limited" | "network-failed" | "server-error") =>
  new UnavailableError(code, "no answer", { hint: "Wait." });
const refused = new PermissionError("hidden", { hint: "Ask.", permissions: { contents: "read" } });
const API = { owner: "firm", name: "api" };
const QUESTION = { repository: API, commits: [], names: [], files: [], ancestries: [] };

/** A GitHub that answers every call with this error. */
function failing(error: LockstepError): GitHub {
  const fail = (): Promise<never> => Promise.reject(error);
  return { fileAt: fail, survey: fail, trace: fail, repositoriesOf: fail, treeAt: fail, blobText: fail };
}

test.each([
  ["fileAt", (github: GitHub) => github.fileAt(API, "HEAD", "a", 1)],
  ["survey", (github: GitHub) => github.survey([QUESTION])],
  ["trace", (github: GitHub) => github.trace(API, [])],
  ["repositoriesOf", (github: GitHub) => github.repositoriesOf("firm")],
  ["treeAt", (github: GitHub) => github.treeAt(API, "HEAD")],
  ["blobText", (github: GitHub) => github.blobText(API, "a", 1)],
])("an outage of %s is noticed and passed on", async (_, ask) => {
  const [watch, error] = [new OutageWatch(), unavailable("rate-limited")];
  await expect(ask(watch.over(failing(error)))).rejects.toBe(error);
  expect(watch.outage).toBe(error);
});

test("an outage within an answer is noticed", async () => {
  const [watch, error] = [new OutageWatch(), unavailable("network-failed")];
  const github = watch.over({ ...failing(refused), survey: async () => [{ ok: false, error }] });
  await github.survey([QUESTION]);
  expect(watch.outage).toBe(error);
});

test.each([refused, unavailable("server-error")])("what concerns one repository is no outage: $code", async (error) => {
  const watch = new OutageWatch();
  const github = watch.over({ ...failing(error), survey: async () => [{ ok: false, error }] });
  await github.survey([QUESTION]);
  await expect(github.treeAt(API, "HEAD")).rejects.toBe(error);
  expect(watch.outage).toBeUndefined();
});
