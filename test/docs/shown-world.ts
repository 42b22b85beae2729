// A small machine for the commands that the documentation shows: a folder, `lockstep` on the PATH, and a `git` that knows one
// repository of GitHub's.
import { execFile } from "node:child_process";
import { chmodSync } from "node:fs";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { CLI } from "../e2e/bundles.ts";
import { COMMIT } from "./documentation.ts";

export interface ShownEnd {
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

const TIMEOUT_MS = 60_000;

export class ShownWorld implements Disposable {
  readonly #home = new ScratchFolder();
  readonly #env: Readonly<Record<string, string>>;

  /** `env` is added to what a plain shell has. No variable of a runner reaches the commands. */
  constructor(env: Readonly<Record<string, string>> = {}) {
    this.#program("lockstep", `exec '${process.execPath}' '${CLI}' "$@"`);
    this.#program("git", `[ "$1" = ls-remote ] && { echo "${COMMIT}\t$3"; exit; }\nexec ${realGit()} "$@"`);
    this.#env = {
      ...{ PATH: `${join(this.#home.path, "bin")}:${process.env["PATH"] ?? ""}`, HOME: this.#home.path },
      ...{ GIT_CONFIG_NOSYSTEM: "1", ...env },
    };
  }

  /** Runs one line as a shell does, to its end. */
  run(line: string, cwd: string): Promise<ShownEnd> {
    const options = { cwd, env: { ...this.#env }, timeout: TIMEOUT_MS, maxBuffer: 16 * 1024 * 1024 };
    return new Promise((resolve) => {
      const child = execFile("/bin/sh", ["-c", line], options, (_error, stdout, stderr) =>
        resolve({ exitCode: child.exitCode ?? undefined, stdout, stderr }),
      );
      child.stdin?.end();
    });
  }

  [Symbol.dispose](): void {
    this.#home[Symbol.dispose]();
  }

  #program(name: string, body: string): void {
    chmodSync(this.#home.write(`bin/${name}`, `#!/bin/sh\n${body}\n`), 0o755);
  }
}

/** By its path: the program of that name in this world stands in front of it. */
function realGit(): string {
  return `env PATH='${process.env["PATH"] ?? ""}' git`;
}
