// The command and the event that docs/act.md shows, as they stand there.
import { readFileSync, renameSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { REPOSITORY } from "@lockstep/core";
import { plainGit, ScratchFolder } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { PINNED, TAGGED, WORKFLOW, workflowUsing } from "../../e2e/project.ts";
import { Proposal } from "../../e2e/proposal.ts";
import { runPeer } from "../peer.ts";
import { readActLog } from "./act-log.ts";
import { actProgram, HAS_ACT } from "./act-program.ts";
import { COMMIT, GATE_PATH, readGateWorkflow } from "./gate-run.ts";
import { writeActions } from "./suite-folders.ts";

const PAGE = readFileSync(fileURLToPath(new URL("../../../docs/act.md", import.meta.url)), "utf8");

/** The only block of the page in a language. */
function block(language: string): string {
  const blocks = [...PAGE.matchAll(/```(\w+)\n([^`]+)```/g)].filter((match) => match[1] === language);
  if (blocks.length !== 1) throw new Error(`docs/act.md has ${blocks.length} blocks of ${language}`);
  return blocks[0]?.[2] ?? "";
}

describe.skipIf(!HAS_ACT)("docs/act.md", () => {
  it.each([
    ["passes", PINNED, 0, "success"],
    ["fails", TAGGED, 1, "failure"],
  ])("shows a command that runs the gate on a change: it %s for %s", async (_what, uses, exitCode, conclusion) => {
    const workflow = readGateWorkflow();
    using folder = new ScratchFolder();
    using proposal = new Proposal({ [GATE_PATH]: workflow }, (repository) =>
      repository.write(WORKFLOW, workflowUsing(uses)),
    );
    const [clone, suite] = [join(folder.path, "project"), join(folder.path, "lockstep")];
    plainGit(folder.path, ["clone", "--quiet", proposal.repository.path, clone]);
    const actions = writeActions(workflow, folder.path, { defaultsOf: () => ({}), standInForHardenRunner: true });
    renameSync(actions.get(`${REPOSITORY}@${COMMIT}`) ?? "", suite);
    folder.write(
      "event.json",
      block("json").replace("<base commit>", proposal.base).replace("<head commit>", proposal.head),
    );

    const command = `${block("sh").trim().replace("<commit id>", COMMIT)} --json`;
    const PATH = [dirname(actProgram()), process.env["PATH"]].join(delimiter);
    const end = await runPeer("sh", ["-c", command], clone, { PATH, HOME: folder.path });
    expect([end.exitCode, readActLog(end.output)["gate"]?.conclusion]).toEqual([exitCode, conclusion]);
  });
});
