// `lockstep pin-check`: everything a pipeline pulls in is pinned.
import { CHECK_OPTIONS, runCheck } from "./check-command.ts";
import type { Command } from "./command.ts";

export const pinCheckCommand: Command = {
  name: "pin-check",
  usage: "[FOLDER | FILE...] [OPTIONS]",
  summary: "Checks that every action and image a pipeline pulls in is pinned.",
  details: [
    "With a FOLDER, or with nothing, it looks at the workflows and actions of the repository around it.\nWith FILEs it looks at exactly those, wherever they lie, and tells workflows from actions by their content.",
  ],
  options: CHECK_OPTIONS,
  examples: [
    { line: "lockstep pin-check", what: "checks the repository around the current folder" },
    { line: "lockstep pin-check draft.yml", what: "checks one file" },
    { line: "lockstep pin-check --format json | jq .verdict", what: "prints the verdict alone" },
  ],
  maxPaths: 100_000,
  run: (args, terminal) => runCheck(async () => (await import("@lockstep/pin-check")).runPinCheck, args, terminal),
};
