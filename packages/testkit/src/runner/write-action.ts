// Writes a small action of plain scripts, for tests of what an action may do and of the harness itself.
import { mkdtemp, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Phase } from "@lockstep/core";
import { stringify } from "yaml";

export interface SmallAction {
  /** ECMAScript module text of each phase. */
  readonly scripts: Readonly<Partial<Record<Phase, string>>>;
  /** Input name to default. */
  readonly inputs?: Readonly<Record<string, string>>;
  /** Further keys of `runs`. */
  readonly runs?: Readonly<Record<string, string>>;
}

/** Writes the action into a new folder below `folder` and returns the path of its action.yml. */
export async function writeAction(folder: string, { scripts, inputs = {}, runs = {} }: SmallAction): Promise<string> {
  const home = await mkdtemp(join(folder, "action-"));
  const phases = Object.entries(scripts);
  await Promise.all(phases.map(([phase, script]) => writeFile(join(home, `${phase}.mjs`), script)));
  const manifest = {
    name: "small",
    inputs: Object.fromEntries(Object.entries(inputs).map(([name, value]) => [name, { default: value }])),
    runs: { using: "node24", ...Object.fromEntries(phases.map(([phase]) => [phase, `${phase}.mjs`])), ...runs },
  };
  const actionFile = join(home, "action.yml");
  await writeFile(actionFile, stringify(manifest));
  return actionFile;
}
