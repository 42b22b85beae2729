// `lockstep policy check`: whether a policy can be used, with all that it extends. It judges the file alone, not the repository.
import { join, relative, resolve } from "node:path";
import { MAX_POLICY_BYTES, POLICY_PATH, UsageError } from "@lockstep/core";
import { type OwnPolicy, type ResolvedPolicy, resolvePolicy } from "@lockstep/core/policy";
import { CHECKS } from "@lockstep/gate";
import { catalogueOf, connectForPublic, describeError, openAncestry, openGit, readTextFile } from "@lockstep/runtime";
import type { Arguments, ExitCode, Terminal } from "../command.ts";
import { givenToken } from "../terminal/given-token.ts";
import { printLines } from "../terminal/print-lines.ts";
import { printedJson } from "../terminal/printed-json.ts";

/** What is said about a policy. */
interface Judgement {
  readonly schema: 1;
  readonly file: string;
  readonly usable: boolean;
  /** The policies that are in force together, from the topmost to the file. Empty where it cannot be used. */
  readonly layers: readonly string[];
  /** One line each. */
  readonly problems: readonly string[];
}

/**
 * Gives 0 for a policy that can be used, and 2 for one that cannot, as every command does. Throws `UsageError` for wrong words and a file that is not
 * there or cannot be read, and what keeps from reading a policy that it extends.
 */
export async function runPolicyCheck({ paths, options }: Arguments, terminal: Terminal): Promise<ExitCode> {
  const refused = ["event", "base", "config"].filter((name) => options[name] !== undefined);
  if (refused.length > 0 || paths.length > 1) {
    throw new UsageError("invalid-input", "lockstep policy check takes one file.", {
      hint: "For example: lockstep policy check .github/lockstep.yml",
      problems: refused.map((name) => ({ message: `--${name} goes with lockstep policy explain` })),
    });
  }
  const own = await readOwn(paths[0], terminal);
  const judgement = await judge(own, options["organisation-policy"], terminal);
  if (options["format"] === "json") terminal.stdout.write(`${printedJson(JSON.stringify(judgement, null, 2))}\n`);
  else printLines(describe(judgement), terminal);
  return judgement.usable ? 0 : 2;
}

async function readOwn(file: string | undefined, { env, cwd }: Terminal): Promise<OwnPolicy> {
  const path = file === undefined ? join((await openGit(cwd(), env)).root, POLICY_PATH) : resolve(cwd(), file);
  const name = file ?? POLICY_PATH;
  const read = readTextFile(path, MAX_POLICY_BYTES);
  if (read.ok) return { file: relative(cwd(), path) || name, text: read.text, repository: undefined };
  throw new UsageError(read.reason === "missing" ? "path-not-found" : "policy-unreadable", `${name}: ${read.why}.`, {
    hint: "Name a policy file. To write one: lockstep init",
  });
}

async function judge(own: OwnPolicy, organisationPolicy: string | undefined, { env }: Terminal): Promise<Judgement> {
  const server = () => connectForPublic({ kind: "local", name: "local" }, { token: givenToken(env), env });
  const ancestry = openAncestry(organisationPolicy, server);
  const said = { schema: 1, file: own.file } as const;
  try {
    const { layers }: ResolvedPolicy = await resolvePolicy(own, catalogueOf(CHECKS), ancestry);
    return { ...said, usable: true, layers: layers.map(({ origin }) => origin), problems: [] };
  } catch (error) {
    if (!(error instanceof UsageError && error.code === "policy-invalid")) throw error;
    const { lines } = describeError(error, { debug: false });
    return { ...said, usable: false, layers: [], problems: lines };
  }
}

function describe({ file, usable, layers, problems }: Judgement): readonly string[] {
  if (!usable) return [`${file} cannot be used:`, ...problems.map((line) => `  ${line}`)];
  const above = layers.slice(0, -1);
  return [`${file} can be used.`, ...above.map((origin) => `  with ${origin} above it`)];
}
