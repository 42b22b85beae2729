// The text that is checked is the text GitHub runs: another tree, or another encoding of it, is never a pass.
import { runAction, type ScratchRepository, type TriggerEvent } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { GATE, lockstep } from "./bundles.ts";
import { PINNED, repositoryOf, TAGGED, WORKFLOW, workflowUsing } from "./project.ts";
import { mergeGroup, Proposal, pullRequest } from "./proposal.ts";

const GOOD = { [WORKFLOW]: workflowUsing(PINNED) };

function judge(repository: ScratchRepository, event: TriggerEvent, sha: string) {
  return runAction({ actionFile: GATE, workspace: repository.path, inputs: {}, event, env: { GITHUB_SHA: sha } });
}

describe("a checkout that is not the change", () => {
  test.each([
    ["pull_request", pullRequest],
    ["pull_request_target", (proposal: Proposal) => ({ ...pullRequest(proposal), name: "pull_request_target" })],
    ["merge_group", mergeGroup],
  ])("is incomplete for %s, and the head itself fails", async (_name, announce) => {
    using proposal = new Proposal(GOOD, (repository) => void repository.write(WORKFLOW, workflowUsing(TAGGED)));
    proposal.repository.git("checkout", "--quiet", proposal.base);
    const event = announce(proposal);
    const sha = event.name === "pull_request_target" ? proposal.base : proposal.head;
    const astray = await judge(proposal.repository, event, sha);
    expect([astray.outputs.get("verdict"), astray.phases.main?.exitCode]).toEqual(["incomplete", 1]);
    proposal.repository.git("checkout", "--quiet", proposal.head);
    expect((await judge(proposal.repository, event, sha)).outputs.get("verdict")).toBe("fail");
  });

  test("is incomplete for a push", async () => {
    using repository = repositoryOf(GOOD);
    const { outputs } = await judge(repository, { name: "push", payload: {} }, "f".repeat(40));
    expect(outputs.get("verdict")).toBe("incomplete");
  });
});

test("a workflow in an encoding that only this clone decodes is incomplete", async () => {
  // As it lies here, all of it is pinned: what the encoding makes a line of its own is a part of a script.
  const harmless = `${workflowUsing(PINNED)}      - run: |\n          +AAo-      - uses: ${TAGGED}\n`;
  const encoding = `${WORKFLOW} working-tree-encoding=UTF-7\n`;
  for (const words of [
    ["gate", "."],
    ["pin-check", WORKFLOW],
  ]) {
    using plain = repositoryOf({ [WORKFLOW]: harmless });
    expect((await lockstep(words, { cwd: plain.path })).exitCode).toBe(0);
    using encoded = repositoryOf({ [WORKFLOW]: harmless, ".gitattributes": encoding });
    expect((await lockstep(words, { cwd: encoded.path })).exitCode).toBe(3);
  }
});
