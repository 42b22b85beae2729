// `lockstep policy explain`: from the words of a command line to what is printed.
import { statSync } from "node:fs";
import { resolve } from "node:path";
import { POLICY_PATH } from "@lockstep/core";
import { lockablePaths } from "@lockstep/core/policy";
import { CHECKS } from "@lockstep/gate";
import { catalogueOf, openGit } from "@lockstep/runtime";
import type { Arguments, ExitCode, Terminal } from "../command.ts";
import { printLines } from "../terminal/print-lines.ts";
import { printedJson } from "../terminal/printed-json.ts";
import { assumeRun } from "./assumed-run.ts";
import { explain } from "./explanation.ts";
import { demandKeys, ownSeverities, selectKeys } from "./key-names.ts";
import { readPolicyInForce } from "./policy-in-force.ts";
import { renderExplanation } from "./render-explanation.ts";

/** Gives 0. Errors: those of `assumeRun`, `readPolicyInForce` and `demandKeys`. */
export async function runExplain({ paths, options }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const severities = ownSeverities(CHECKS);
  const catalogue = catalogueOf(CHECKS);
  const known = lockablePaths(catalogue);
  const cwd = terminal.cwd();
  const [first] = paths;
  const isFolderFirst = first !== undefined && !known.includes(first) && isFolder(resolve(cwd, first));
  const words = isFolderFirst ? paths.slice(1) : paths;
  demandKeys(words, known);
  const { env } = terminal;
  const git = await openGit(resolve(cwd, isFolderFirst ? first : "."), env);
  const run = await assumeRun({ event: options["event"], base: options["base"] }, git, env);
  const config = options["config"] ?? POLICY_PATH;
  const place = { config, organisationPolicy: options["organisation-policy"], git, env };
  const policy = await readPolicyInForce(place, run, catalogue);
  const today = new Date().toISOString().slice(0, "YYYY-MM-DD".length);
  const explanation = explain(policy, run, selectKeys(words, policy.resolved, severities), today);
  if (options["format"] === "json") terminal.stdout.write(`${printedJson(JSON.stringify(explanation, null, 2))}\n`);
  else printLines(renderExplanation(explanation), terminal);
  return 0;
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
}
