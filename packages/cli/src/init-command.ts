// `lockstep init`: writes a starter policy and the schema editors complete it by.
import { lstatSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { POLICY_PATH, UsageError } from "@lockstep/core";
import { catalogueOf, demandFolder, openGit, writeInside } from "@lockstep/runtime";
import type { Command, ExitCode, Terminal } from "./command.ts";
import { SCHEMA_PATH, STARTER_POLICY } from "./starter-policy.ts";

export const initCommand: Command = {
  name: "init",
  usage: "[FOLDER] [OPTIONS]",
  summary: "Writes a starter policy, with the JSON Schema that lets editors complete it.",
  details: [`It writes ${POLICY_PATH} and ${SCHEMA_PATH} into the repository around FOLDER. Existing files are kept.`],
  options: [{ name: "force", description: "Overwrites files that exist." }],
  examples: [{ line: "lockstep init", what: "starts in the repository around the current folder" }],
  maxPaths: 1,
  run: async (args, terminal) => {
    const git = await openGit(resolve(terminal.cwd(), args.paths[0] ?? "."), terminal.env);
    return writeAll(git.root, await starterFiles(), args.switches.has("force"), terminal);
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
