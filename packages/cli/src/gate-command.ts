// `lockstep gate`: every static check on one repository.
import { UsageError } from "@lockstep/core";
import { CHECK_OPTIONS, runCheck } from "./check-command.ts";
import type { Command } from "./command.ts";
import { isFile } from "./is-file.ts";

export const gateCommand: Command = {
  name: "gate",
  usage: "[FOLDER] [OPTIONS]",
  summary: "Runs every static check on a repository, under one policy.",
  details: [
    "FOLDER is a folder of the repository to check, by default the current one.\nThe repository is never written to, and nothing in it is executed.",
  ],
  options: CHECK_OPTIONS,
  examples: [
    { line: "lockstep gate .", what: "checks the repository around the current folder" },
    { line: "lockstep gate . --format sarif --output lockstep.sarif", what: "writes a file for code scanning" },
  ],
  maxPaths: 1,
  run: (args, terminal) => {
    const [folder] = args.paths;
    if (folder !== undefined && isFile(folder, terminal.cwd())) {
      throw new UsageError("not-a-repository", `${folder} is a file, not a folder of a repository.`, {
        hint: `To check single files, run: lockstep pin-check ${folder}`,
      });
    }
    return runCheck(async () => (await import("@lockstep/gate")).gate, args, terminal);
  },
};
