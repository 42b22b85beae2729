// `lockstep policy`: what is in force and why, and whether a policy can be used at all.
import { POLICY_PATH, UsageError } from "@lockstep/core";
import { ORGANISATION_POLICY_OPTION } from "../check/check-command.ts";
import type { Command } from "../command.ts";

/** More keys than anybody types. */
const MAX_WORDS = 50;

export const policyCommand: Command = {
  name: "policy",
  usage: "explain [FOLDER] [KEY...] [OPTIONS]\ncheck [FILE] [OPTIONS]",
  summary: "Explains which policy is in force and why, or checks one.",
  details: [
    "explain: which policy counts for the repository around FOLDER, at which commit, and where each key comes from: a line of a",
    "policy, or a default. KEY is a key or a section, such as fail-on or pin-check.rules. In a workflow it is about that run,",
    "elsewhere about this working tree; --event and --base ask what would hold for another run.",
    "",
    `check: reads FILE, by default ${POLICY_PATH}, with all that it extends. Exit code 0: it can be used;`,
    "2: it cannot, or there is no such file; 3: what it extends could not be read.",
  ],
  options: [
    {
      name: "event",
      value: "NAME",
      description: "explain: asks about an event, such as pull_request, merge_group, push or release.",
    },
    { name: "base", value: "COMMIT", description: "explain: the full id of the commit that a change is aimed at." },
    {
      name: "config",
      value: "FILE",
      description: `explain: the policy file, relative to the repository. Default: ${POLICY_PATH}.`,
    },
    ORGANISATION_POLICY_OPTION,
    { name: "format", value: "text|json", choices: ["text", "json"], description: "What is printed. Default: text." },
  ],
  examples: [
    { line: "lockstep policy explain", what: "all that holds here" },
    { line: "lockstep policy explain pin-check.rules.unpinned-action", what: "one rule" },
    {
      line: 'lockstep policy explain --event pull_request --base "$(git rev-parse origin/main)"',
      what: "what a pull request would be judged by",
    },
    { line: "lockstep policy check", what: "before a commit that changes the policy" },
  ],
  maxPaths: MAX_WORDS,
  run: async (args, terminal) => {
    const [verb, ...words] = args.paths;
    const rest = { ...args, paths: words };
    if (verb === "explain") return (await import("./run-explain.ts")).runExplain(rest, terminal);
    if (verb === "check") return (await import("./run-check.ts")).runPolicyCheck(rest, terminal);
    throw new UsageError(
      "invalid-input",
      verb ? `There is no lockstep policy ${verb}.` : "lockstep policy needs a second word: explain or check.",
      {
        hint: "Run: lockstep policy explain, or: lockstep policy check",
      },
    );
  },
};
