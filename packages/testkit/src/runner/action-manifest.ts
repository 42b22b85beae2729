// Reads the action.yml of a JavaScript action. Source of facts: GitHub documentation, "Metadata syntax reference".
import { readFile } from "node:fs/promises";
import { dirname, join, relative, resolve, sep } from "node:path";
import { fileURLToPath } from "node:url";
import type { Phase } from "@lockstep/core";
import { parse } from "yaml";

export interface ActionManifest {
  /** Input name to its default as written; empty where there is none. */
  readonly inputs: ReadonlyMap<string, string>;
  /** Absolute paths of the scripts of the phases it has. */
  readonly scripts: ReadonlyMap<Phase, string>;
}

const DIST = fileURLToPath(new URL("../../../../dist", import.meta.url));
const PHASES: readonly Phase[] = ["pre", "main", "post"];

/** Throws for anything but a Node.js action whose pre and post run always: the harness runs nothing else. */
export async function readManifest(actionFile: string): Promise<ActionManifest> {
  const manifest = mapping(parse(await readFile(actionFile, "utf8")), actionFile);
  const runs = mapping(manifest["runs"], "runs");
  if (!/^node\d+$/.test(scalar(runs["using"]))) throw new Error(`${actionFile} is not a Node.js action`);
  for (const key of ["pre-if", "post-if"]) {
    if (!["", "always()"].includes(scalar(runs[key]))) throw new Error(`${actionFile} uses ${key}`);
  }
  const inputs = Object.entries(mapping(manifest["inputs"] ?? {}, "inputs"));
  const present = PHASES.filter((phase) => scalar(runs[phase]) !== "");
  return {
    inputs: new Map(inputs.map(([name, input]) => [name, scalar(mapping(input ?? {}, name)["default"])])),
    scripts: new Map(present.map((phase) => [phase, scriptAt(resolve(dirname(actionFile), scalar(runs[phase])))])),
  };
}

/** `LOCKSTEP_DIST` names another build of this repository's own scripts, to be tested before it is committed. */
function scriptAt(path: string): string {
  const other = process.env["LOCKSTEP_DIST"];
  return other !== undefined && path.startsWith(DIST + sep) ? join(other, relative(DIST, path)) : path;
}

function mapping(value: unknown, what: string): Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new Error(`${what} is not a mapping`);
  return { ...value };
}

function scalar(value: unknown): string {
  if (typeof value === "object" && value !== null) throw new Error("a scalar was expected");
  return value === undefined || value === null ? "" : String(value);
}
