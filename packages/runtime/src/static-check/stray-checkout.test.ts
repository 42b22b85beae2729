import { memoryGit } from "@lockstep/testkit";
import { expect, test } from "vitest";
import type { EventContext } from "../event/event-context.ts";
import { strayCheckout } from "./stray-checkout.ts";

const [BASE, HEAD, MERGE, OTHER] = ["b", "a", "c", "d"].map((digit) => digit.repeat(40)) as [
  string,
  string,
  string,
  string,
];

function eventOf(name: string, sha: string, base: string | undefined): EventContext {
  return {
    kind: "workflow",
    name,
    repository: { owner: "o", name: "r" },
    serverUrl: "https://github.com",
    apiUrl: "https://api.github.com",
    workspace: "/w",
    ref: "",
    sha,
    head: HEAD,
    base,
    fork: false,
    defaultBranch: "main",
  };
}

test.each<[string, EventContext, string | undefined, number]>([
  ["the head of a pull request", eventOf("pull_request", MERGE, BASE), HEAD, 0],
  ["its merge", eventOf("pull_request", MERGE, BASE), MERGE, 0],
  ["its base", eventOf("pull_request", MERGE, BASE), BASE, 1],
  ["the base that pull_request_target runs on", eventOf("pull_request_target", BASE, BASE), BASE, 1],
  ["the head under pull_request_target", eventOf("pull_request_target", BASE, BASE), HEAD, 0],
  ["the head of a merge group", eventOf("merge_group", HEAD, BASE), HEAD, 0],
  ["another commit in a push", eventOf("push", HEAD, BASE), OTHER, 1],
  ["the commit of a push", eventOf("push", HEAD, BASE), HEAD, 0],
  ["no commit at all", eventOf("push", HEAD, BASE), undefined, 1],
  ["anything on a schedule", eventOf("schedule", HEAD, undefined), OTHER, 0],
  ["anything on a laptop", { kind: "local", name: "local" }, OTHER, 0],
])("%s", async (_what, event, head, problems) => {
  const git = memoryGit({ commits: {}, ...(head === undefined ? {} : { head }) });
  expect(await strayCheckout(event, git)).toHaveLength(problems);
});
