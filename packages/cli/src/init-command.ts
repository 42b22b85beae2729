// `lockstep init`: writes a starter policy and the schema editors complete it by, or installs the git hook.
import { lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { POLICY_PATH, UsageError } from "@lockstep/core";
import { catalogueOf, demandFolder, openGit, writeInside } from "@lockstep/runtime";
import type { Command, ExitCode, Terminal } from "./command.ts";
import { installHook } from "./install-hook.ts";
import { SCHEMA_PATH, STARTER_POLICY } from "./starter-policy.ts";

export const initCommand: Command = {
  name: "init",
  usage: "[FOLDER] [OPTIONS]",
  summary: "Writes a starter policy with its JSON Schema, or installs the git hook.",
  details: [
    `It writes ${POLICY_PATH} and ${SCHEMA_PATH} into the repository around FOLDER. Existing files are kept.`,
    "With --hook it writes a pre-commit hook instead, into the folder where git looks for hooks: core.hooksPath counts.",
    "The hook runs lockstep secret-scan --mode staged, and refuses the commit where that finds something or cannot be run.",
  ],
  options: [
    { name: "hook", description: "Installs a git pre-commit hook that scans what is staged for credentials." },
    { name: "force", description: "Overwrites what exists." },
  ],
  examples: [
    { line: "lockstep init", what: "starts in the repository around the current folder" },
    { line: "lockstep init --hook", what: "refuses commits that would bring a credential" },
  ],
  maxPaths: 1,
  run: async (args, terminal) => {
    const folder = resolve(terminal.cwd(), args.paths[0] ?? ".");
    const force = args.switches.has("force");
    if (args.switches.has("hook")) return installHook({ folder, force, program: process.argv[1] }, terminal);
    const git = await openGit(folder, terminal.env);
    return writeAll(git.root, await starterFiles(), force, terminal);
  },
};

type NewFile = readonly [path: string, text: string];

async function starterFiles(): Promise<readonly NewFile[]> {
  const [{ policyJsonSchema }, { CHECKS }] = await Promise.all([
    import("@lockstep/core/policy"),
    import("@lockstep/gate"),
  ]);
  const schema = policyJsonSchema(catalogueOf(CHECKS));
  return [
    [POLICY_PATH, STARTER_POLICY],
    [SCHEMA_PATH, `${JSON.stringify(schema, null, 2)}\n`],
  ];
}

/** Writes all files or none. */
function writeAll(root: string, files: readonly NewFile[], force: boolean, { stdout }: Terminal): ExitCode {
  for (const [path] of files) demandFolder(dirname(join(root, path)));
  const existing = files.filter(([path]) => lstatSync(join(root, path), { throwIfNoEntry: false }));
  if (existing.length > 0 && !force) {
    throw new UsageError("file-exists", "Nothing was written, because files exist already.", {
      hint: "Run lockstep init --force to overwrite them.",
      problems: existing.map(([path]) => `${path} exists`),
    });
  }
  for (const [path, text] of files) {
    writeInside(root, path, text);
    stdout.write(`wrote ${path}\n`);
  }
  stdout.write("Next: lockstep gate .\n");
  return 0;
}
