// `lockstep init`: looks at a repository, and writes what it needs to start: policy, schema, workflow and git hook.
import { resolve } from "node:path";
import { POLICY_PATH, UsageError } from "@lockstep/core";
import type { Arguments, Command } from "../command.ts";
import { HOOK_LINE } from "./hook-script.ts";
import type { InitRequest } from "./run-init.ts";
import { SCHEMA_PATH } from "./starter-policy.ts";
import { WORKFLOW_PATH } from "./starter-workflow.ts";

export const initCommand: Command = {
  name: "init",
  usage: "[FOLDER] [OPTIONS]",
  summary: "Looks at a repository, and writes its policy, a workflow and a git hook.",
  details: [
    `It writes ${POLICY_PATH}, ${SCHEMA_PATH} and`,
    `${WORKFLOW_PATH} into the repository around FOLDER, and a pre-commit hook into the folder where git`,
    "looks for hooks: core.hooksPath counts. What it found out, and from what, is printed.",
    "What exists is kept, and said so: exit code 0 means that everything is there now, written or kept.",
    "The hook runs lockstep secret-scan --mode staged, and refuses the commit where that finds something or cannot be run.",
    `Another hook is kept: add the line \`${HOOK_LINE}\` to it.`,
  ],
  options: [
    { name: "hook", description: "Installs the hook alone. Exit code 2 where another one is in the way." },
    { name: "no-hook", description: "Installs no hook." },
    { name: "force", description: "Overwrites what exists. A hook outside of the repository only with --hook." },
    { name: "dry-run", description: "Writes nothing, and prints what would be written." },
  ],
  examples: [
    { line: "lockstep init", what: "starts in the repository around the current folder" },
    { line: "lockstep init --dry-run", what: "shows what it would write" },
    { line: "lockstep init --hook", what: "refuses commits that would bring a credential" },
  ],
  maxPaths: 1,
  run: async (args, terminal) => {
    const { runInit } = await import("./run-init.ts");
    return runInit(readRequest(args, terminal.cwd()), terminal);
  },
};

/** Throws `UsageError` (`invalid-input`). */
function readRequest({ paths, switches }: Arguments, cwd: string): InitRequest {
  if (switches.has("hook") && switches.has("no-hook")) {
    throw new UsageError("invalid-input", "--hook and --no-hook exclude each other.", {
      hint: "--hook installs the hook alone; without either, the hook is one of the things that are written.",
    });
  }
  return {
    folder: resolve(cwd, paths[0] ?? "."),
    hook: switches.has("hook") ? "only" : switches.has("no-hook") ? "none" : "too",
    force: switches.has("force"),
    dryRun: switches.has("dry-run"),
    program: process.argv[1],
  };
}
