// `lockstep init`: writes a starter policy and the schema editors complete it by.
import { lstatSync, mkdirSync, realpathSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { POLICY_PATH, UsageError } from "@lockstep/core";
import { catalogueOf, openGit, writeWhole } from "@lockstep/runtime";
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
  for (const [path] of files) makeFolder(dirname(join(root, path)));
  const existing = files.filter(([path]) => lstatSync(join(root, path), { throwIfNoEntry: false }));
  if (existing.length > 0 && !force) {
    throw new UsageError("file-exists", "Nothing was written, because files exist already.", {
      hint: "Run lockstep init --force to overwrite them.",
      problems: existing.map(([path]) => `${path} exists`),
    });
  }
  for (const [path, text] of files) {
    writeWhole(join(root, path), text);
    stdout.write(`wrote ${path}\n`);
  }
  stdout.write("Next: lockstep gate .\n");
  return 0;
}

/** Makes `folder` (absolute, below a root without links). A link in its place would lead the files out of the repository. */
function makeFolder(folder: string): void {
  let cause: unknown;
  try {
    mkdirSync(folder, { recursive: true });
    if (realpathSync.native(folder) === folder) return;
  } catch (error) {
    cause = error;
  }
  throw new UsageError("output-not-writable", `${folder} is not a folder of the repository that can be written to.`, {
    hint: "Put a plain folder there, or remove what is in its place.",
    cause,
  });
}
