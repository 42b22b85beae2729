// `lockstep pin-check`: everything a pipeline pulls in is pinned, genuine and known.
import type { CheckProgram } from "@lockstep/runtime";
import type { Arguments, Command, ExitCode, Option, Terminal } from "../command.ts";
import { CHECK_OPTIONS, runCheck } from "./check-command.ts";
import { ORGANISATION_OPTIONS, wantsOrganisation } from "./organisation-options.ts";

const OPTIONS: readonly Option[] = [
  {
    name: "update",
    value: "minor|major",
    optional: true,
    choices: ["minor", "major"],
    description:
      "Moves pins to the newest release that is old enough, within the major version or beyond. Default: minor. Implies --online.",
  },
  {
    name: "refresh-evidence",
    description: "Asks GitHub for all evidence again and writes .github/lockstep.evidence.json. Implies --online.",
  },
];

export const pinCheckCommand: Command = {
  name: "pin-check",
  usage: "[FOLDER | FILE... | --org NAME] [OPTIONS]",
  summary: "Checks that everything a pipeline pulls in is pinned, genuine and known.",
  details: [
    "With a FOLDER, or with nothing, it looks at the repository around it: workflows, actions, Dockerfiles, compose files,",
    "shell scripts and dependency manifests.",
    "With FILEs it looks at exactly those, wherever they lie, and tells workflows from actions by their content.",
    "",
    "It works offline, by what .github/lockstep.evidence.json holds. With --online it asks GitHub for what is not there.",
  ],
  options: [...CHECK_OPTIONS, ...OPTIONS, ...ORGANISATION_OPTIONS],
  examples: [
    { line: "lockstep pin-check", what: "checks the repository around the current folder" },
    { line: "lockstep pin-check --online --fix", what: "pins what is not pinned, with the version as a comment" },
    { line: "lockstep pin-check --update", what: "moves pins to newer releases that have been out for a while" },
    { line: "lockstep pin-check draft.yml", what: "checks one file" },
    {
      line: "lockstep pin-check --org octo-org",
      what: "checks the default branch of every repository, through the API",
    },
  ],
  maxPaths: 100_000,
  run: (args, terminal) =>
    wantsOrganisation(args)
      ? checkOrganisation(args, terminal)
      : runCheck(async () => programFor(args), args, terminal),
};

async function checkOrganisation(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { runOrganisationCheck } = await import("./organisation-check.ts");
  return runOrganisationCheck(async () => (await import("@lockstep/pin-check")).PIN_CHECK, args, terminal);
}

async function programFor(args: Arguments): Promise<CheckProgram> {
  const { runPinCheck } = await import("@lockstep/pin-check");
  const refreshesEvidence = args.switches.has("refresh-evidence");
  return (request) => runPinCheck(request, { refreshesEvidence, update: updateLevel(args) });
}

function updateLevel({ options, switches }: Arguments): "minor" | "major" | undefined {
  if (options["update"] === "major") return "major";
  return switches.has("update") || options["update"] === "minor" ? "minor" : undefined;
}
