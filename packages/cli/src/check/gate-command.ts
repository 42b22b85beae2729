// `lockstep gate`: every static check on one repository.
import { Secret, UsageError } from "@lockstep/core";
import type { CheckProgram } from "@lockstep/runtime";
import type { Command } from "../command.ts";
import { CHECK_OPTIONS, runCheck } from "./check-command.ts";
import { isFile } from "./is-file.ts";

export const gateCommand: Command = {
  name: "gate",
  usage: "[FOLDER] [OPTIONS]",
  summary: "Runs every static check on a repository, under one policy.",
  details: [
    "FOLDER is a folder of the repository to check, by default the current one.",
    "Nothing in it is executed. Nothing is written to it without --fix.",
    "LOCKSTEP_FINGERPRINT_KEY in the environment is the key of the fingerprints of credentials, where they have one.",
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
    const key = terminal.env["LOCKSTEP_FINGERPRINT_KEY"];
    const load = async (): Promise<CheckProgram> => {
      const { gate } = await import("@lockstep/gate");
      return (request) => gate(request, key ? new Secret(key) : undefined);
    };
    return runCheck(load, args, terminal);
  },
};
