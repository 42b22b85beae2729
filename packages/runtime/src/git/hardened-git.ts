// The one way git is called: with an environment built from nothing and settings that a hostile repository cannot
// override. It knows no question; the questions are in repository.ts.
import { UnavailableError } from "@lockstep/core";
import { CommandDialogue } from "../process/command-dialogue.ts";
import type { Environment } from "../process/environment.ts";
import { trustedSearchPath } from "../process/find-tool.ts";
import { type CommandOutput, runCommand } from "../process/run-command.ts";
import { CommandStream } from "../process/stream-command.ts";
import { findRepository } from "./find-repository.ts";

/** Where git looks for objects and for files, both absolute. */
export interface GitFolders {
  readonly gitDir: string;
  readonly workTree: string;
}

/** Git for Windows knows this name too. */
const NOWHERE = "/dev/null";
const TIMEOUT_MS = 120_000;
const MAX_OUTPUT_BYTES = 64 * 1024 * 1024;
const MAX_QUOTED = 200;

/** Settings of the command line win over every file, hence over the repository's own `.git/config` and its includes. */
const SETTINGS = [
  "core.hooksPath=/dev/null",
  "core.fsmonitor=false",
  "core.untrackedCache=false",
  "core.attributesFile=/dev/null",
  "core.excludesFile=/dev/null",
  "protocol.allow=never",
  // git would lecture about the empty graft file that the environment names.
  "advice.graftFileDeprecated=false",
].flatMap((setting) => ["-c", setting]);

/** What a program needs to start at all. TEMP and SystemRoot are for Windows. */
const PASSED_ON = ["SystemRoot", "TEMP", "TMP", "TMPDIR"];

/**
 * The environment git runs in. No `GIT_*` variable is passed on. Git sets some of them for its hooks: GIT_DIR could
 * lead to another repository, and GIT_INDEX_FILE names the index of the commit in the making, which tracks nothing that
 * the working tree does not show. PATH keeps the folders that are absolute and outside `untrusted`.
 */
export function gitEnvironment(outer: Environment, untrusted: readonly string[]): Readonly<Record<string, string>> {
  const passed: [string, string][] = [];
  for (const name of PASSED_ON) {
    const value = outer[name];
    if (value !== undefined) passed.push([name, value]);
  }
  return {
    ...Object.fromEntries(passed),
    PATH: trustedSearchPath(outer["PATH"] ?? "", untrusted),
    LC_ALL: "C",
    // No folder, but set: without it, `~` in the repository's configuration would stop git.
    HOME: NOWHERE,
    GIT_CONFIG_GLOBAL: NOWHERE,
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_NO_REPLACE_OBJECTS: "1",
    // Grafts would show other parents than the commits have, and so hide history.
    GIT_GRAFT_FILE: NOWHERE,
    GIT_NO_LAZY_FETCH: "1",
    // Without this, `protocol.<name>.allow` in the repository outranks protocol.allow above, and reading an object that a
    // partial clone lacks would start the transport the repository names. "none" is no protocol.
    GIT_ALLOW_PROTOCOL: "none",
  };
}

/**
 * Runs git on an explicit repository. Naming both folders makes git ignore `core.worktree` and any repository embedded
 * in the working tree, and skip its ownership check, whose purpose (do not run what a stranger configured) the settings
 * serve; so a container may check a workspace of another user, and nobody's configuration has to be edited.
 * No program of the work tree is run, nor one of the repository the current folder lies in.
 * Errors: those of `runCommand`.
 */
export class HardenedGit {
  readonly #folders: GitFolders;
  readonly #env: Readonly<Record<string, string>>;
  readonly #untrusted: readonly string[];

  /** `added` are variables for git itself, which the caller vouches for; they outrank the fixed ones. */
  constructor(folders: GitFolders, outer: Environment, added: Readonly<Record<string, string>> = {}) {
    this.#folders = folders;
    this.#untrusted = [folders.workTree, ...currentWorkTree()];
    this.#env = { ...gitEnvironment(outer, this.#untrusted), ...added };
  }

  /**
   * Runs a git command and gives its output, whatever the exit code. Standard output is limited to 64 MiB, and time to two
   * minutes, unless the caller says otherwise.
   */
  ask(
    args: readonly string[],
    stdin = "",
    maxOutputBytes: number = MAX_OUTPUT_BYTES,
    timeoutMs: number = TIMEOUT_MS,
  ): Promise<CommandOutput> {
    return runCommand({ ...this.#command(args), stdin, timeoutMs, maxOutputBytes });
  }

  /**
   * Starts a git command whose input or output is too large to hold. It is killed if it prints nothing for two minutes,
   * unless the caller says otherwise.
   */
  stream(
    args: readonly string[],
    input: Iterable<string> = [],
    signal?: AbortSignal,
    stallMs: number = TIMEOUT_MS,
  ): CommandStream {
    return new CommandStream({
      ...this.#command(args),
      input,
      stallMs,
      ...(signal === undefined ? {} : { signal }),
    });
  }

  /** Starts a git command that answers one question after the other. It is killed if one takes it longer than two minutes. */
  converse(args: readonly string[]): CommandDialogue {
    return new CommandDialogue({ ...this.#command(args), stallMs: TIMEOUT_MS });
  }

  #command(args: readonly string[]) {
    const { gitDir, workTree } = this.#folders;
    const fixed = ["--no-pager", "--no-optional-locks", "--literal-pathspecs", ...SETTINGS];
    return {
      tool: "git",
      args: [...fixed, `--git-dir=${gitDir}`, `--work-tree=${workTree}`, ...args],
      cwd: workTree,
      env: this.#env,
      untrusted: this.#untrusted,
    };
  }

  /** The same for a command that must succeed. Throws `UnavailableError` (`tool-failed`) for any exit code but 0. */
  async demand(args: readonly string[], maxOutputBytes: number = MAX_OUTPUT_BYTES): Promise<Buffer> {
    const output = await this.ask(args, "", maxOutputBytes);
    if (output.exitCode === 0) return output.stdout;
    throw new UnavailableError("tool-failed", `git ${args[0]} failed: ${firstLine(output.stderr)}`, {
      hint: `Run git ${args[0]} in ${this.#folders.workTree} to see what is wrong with the repository.`,
    });
  }

  /**
   * The same for a command that must also print nothing on standard error: git skips a folder it cannot open, says so
   * there, and ends with 0. Throws `UnavailableError` (`tool-failed`).
   */
  async demandSilent(args: readonly string[], maxOutputBytes: number): Promise<Buffer> {
    const { exitCode, stdout, stderr } = await this.ask(args, "", maxOutputBytes);
    if (exitCode === 0 && stderr === "") return stdout;
    const complaint = firstLine(stderr);
    throw new UnavailableError("tool-failed", `git ${args[0]} did not give a whole answer`, {
      hint: `Run git ${args[0]} in ${this.#folders.workTree} and cure what it says: ${complaint || `exit code ${exitCode}`}`,
    });
  }
}

/** The work tree of the repository the current folder lies in, if it lies in one: `npx` takes its PATH from there. */
function currentWorkTree(): readonly string[] {
  try {
    return [findRepository(process.cwd()).workTree];
  } catch {
    return [];
  }
}

/** The start of what git printed, for a message. It may quote the repository: renderers escape it. */
export function firstLine(stderr: string): string {
  return (stderr.split("\n", 1)[0] ?? "").slice(0, MAX_QUOTED);
}
