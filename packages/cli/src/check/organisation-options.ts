// The options by which a check is about an organisation instead of a repository, and what they rule out.
import { type Problem, UsageError } from "@lockstep/core";
import { isOrganisationName } from "@lockstep/runtime";
import type { Arguments, Option } from "../command.ts";

export const ORGANISATION_OPTIONS: readonly Option[] = [
  {
    name: "org",
    value: "NAME",
    description:
      "Checks the default branch of every repository of an organisation through the API. Needs GITHUB_TOKEN. --config then names one policy file of this machine for all of them.",
  },
  {
    name: "resume",
    value: "FILE",
    description: "With --org: goes on with the run that left FILE behind, and keeps what is done in it.",
  },
];

/** True if the arguments are about an organisation. */
export function wantsOrganisation({ options }: Arguments): boolean {
  return options["org"] !== undefined || options["resume"] !== undefined;
}

/** The name of the organisation. Throws one `UsageError` (`invalid-input`) that names all that does not go with it. */
export function readOrganisation(args: Arguments): string {
  const organisation = args.options["org"];
  const problems = problemsOf(args);
  if (organisation !== undefined && problems.length === 0) return organisation;
  throw new UsageError("invalid-input", "An organisation cannot be checked with these arguments.", {
    hint: "For example: lockstep pin-check --org NAME --format json --output report.json",
    problems,
  });
}

function problemsWithName(name: string | undefined): readonly string[] {
  if (name === undefined) return ["--resume goes with --org NAME"];
  return isOrganisationName(name) ? [] : ["--org takes a name alone: letters, digits and hyphens, at most 39 of them"];
}

function problemsOf({ paths, options, switches }: Arguments): readonly Problem[] {
  const changing = ["fix", "update", "refresh-evidence"].filter(
    (name) => switches.has(name) || options[name] !== undefined,
  );
  return [
    ...problemsWithName(options["org"]),
    ...(paths.length > 0 ? ["--org takes no paths: it reads repositories through the API"] : []),
    ...changing.map((name) => `--${name} changes files, and --org has none of them here`),
    ...(options["format"] === "github" ? ["--format github is about files of this repository"] : []),
  ].map((message) => ({ message }));
}
