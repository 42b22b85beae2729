// Folders that act takes actions from: the suite as a runner would download it, and stand-ins for the actions that carry files.
import { cpSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { REPOSITORY } from "@lockstep/core";
import { isMap, parseDocument, visit } from "yaml";

const ROOT = fileURLToPath(new URL("../../..", import.meta.url));
/** The bundles: those of the repository, unless a folder with others is named. */
const BUNDLES = process.env["LOCKSTEP_DIST"] ?? join(ROOT, "dist");
const ACTIONS = ["harden-runner", "pin-check", "secret-scan", "sign-artifact", "provenance", "verify-artifact"];
const CARRIER = fileURLToPath(new URL("./carry-artifact.ts", import.meta.url));
const ENTRY = fileURLToPath(new URL("./harden-stand-in.ts", import.meta.url));

export interface SuiteSettings {
  /** Other defaults for inputs, by the name of the action: where services on loopback are. The workflows stay as they are. */
  defaultsOf(action: string): Readonly<Record<string, string>>;
  /** Whether a stand-in takes the place of harden-runner. */
  readonly standInForHardenRunner: boolean;
}

/** Writes the folder of every action that a workflow uses, below `folder`. Gives them by `owner/repo@ref`. */
export function writeActions(workflow: string, folder: string, settings: SuiteSettings): ReadonlyMap<string, string> {
  const names = new Set(usesIn(workflow).map((uses) => uses.replace(/^([^/@]+\/[^/@]+)[^@]*/, "$1")));
  const written = new Map<string, string>();
  for (const name of names) {
    const [repository = ""] = name.split("@");
    const target = join(folder, name.replaceAll("/", "-"));
    if (repository === REPOSITORY) writeSuite(target, settings);
    else if (/^actions\/(?:up|down)load-artifact$/.test(repository)) writeCarrier(target, repository);
    // act has a checkout of its own.
    else if (repository === "actions/checkout") continue;
    else throw new Error(`nothing stands in for ${name}`);
    written.set(name, target);
  }
  return written;
}

function usesIn(workflow: string): readonly string[] {
  const found: string[] = [];
  visit(parseDocument(workflow), {
    Pair: (_key, { key, value }) => {
      if (String(key) === "uses") found.push(String(value));
    },
  });
  return found;
}

function writeSuite(target: string, { defaultsOf, standInForHardenRunner }: SuiteSettings): void {
  cpSync(resolve(BUNDLES), join(target, "dist"), { recursive: true });
  const write = (path: string, action: string): void =>
    writeFileSync(join(target, path), withDefaults(readFileSync(join(ROOT, path), "utf8"), defaultsOf(action)));
  write("action.yml", "gate");
  for (const name of ACTIONS) {
    mkdirSync(join(target, "actions", name), { recursive: true });
    write(`actions/${name}/action.yml`, name);
  }
  if (standInForHardenRunner) replaceHardenRunner(join(target, "actions/harden-runner"));
}

function withDefaults(text: string, defaults: Readonly<Record<string, string>>): string {
  const manifest = parseDocument(text);
  for (const [name, value] of Object.entries(defaults)) {
    if (!isMap(manifest.getIn(["inputs", name]))) throw new Error(`there is no input ${name}`);
    manifest.setIn(["inputs", name, "default"], value);
  }
  return manifest.toString();
}

/** The stand-in runs in the sources of this repository; all three phases are there, as the real one has them. */
function replaceHardenRunner(folder: string): void {
  const path = join(folder, "action.yml");
  const manifest = parseDocument(readFileSync(path, "utf8"));
  manifest.set("runs", { using: "node24", pre: "phase.mjs", main: "main.mjs", post: "phase.mjs" });
  writeFileSync(path, manifest.toString());
  writeFileSync(join(folder, "phase.mjs"), "");
  const start = `spawnSync(process.execPath, ["--conditions=source", ${JSON.stringify(ENTRY)}], { stdio: "inherit" })`;
  writeFileSync(
    join(folder, "main.mjs"),
    `import { spawnSync } from "node:child_process";\nprocess.exitCode = ${start}.status ?? 1;\n`,
  );
}

function writeCarrier(target: string, repository: string): void {
  mkdirSync(target, { recursive: true });
  const direction = { default: repository.includes("upload") ? "upload" : "download" };
  const inputs = { direction, name: {}, path: {}, "if-no-files-found": {} };
  const manifest = { name: repository, inputs, runs: { using: "node24", main: "carry-artifact.ts" } };
  // YAML is a superset of JSON.
  writeFileSync(join(target, "action.yml"), JSON.stringify(manifest));
  writeFileSync(join(target, "package.json"), '{ "type": "module" }');
  cpSync(CARRIER, join(target, "carry-artifact.ts"));
}
