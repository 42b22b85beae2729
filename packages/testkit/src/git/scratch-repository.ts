// Test support: real repositories in temporary folders, made with a plain git that no configuration of the machine reaches.
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join } from "node:path";

const CLEAN = {
  PATH: process.env["PATH"],
  HOME: "/dev/null",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
  GIT_AUTHOR_NAME: "A",
  GIT_AUTHOR_EMAIL: "a@example.test",
  GIT_COMMITTER_NAME: "A",
  GIT_COMMITTER_EMAIL: "a@example.test",
};

/** A temporary folder. Everything in it goes when it is disposed of (`using`). */
export class ScratchFolder implements Disposable {
  readonly path: string = realpathSync.native(mkdtempSync(join(tmpdir(), "scratch-")));

  /** Writes a file below the folder and gives its absolute path. */
  write(path: string, content: string | Uint8Array): string {
    const full = join(this.path, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, content);
    return full;
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

export class ScratchRepository extends ScratchFolder {
  constructor() {
    super();
    this.git("init", "--quiet", "--initial-branch=main");
  }

  /** Runs plain git in the repository and gives what it prints. */
  git(...args: readonly string[]): string {
    return plainGit(this.path, args);
  }

  /** Commits everything in the working tree and gives the commit's id. */
  commit(): string {
    this.git("add", "--all");
    this.git("commit", "--quiet", "--allow-empty", "--message=change");
    return this.git("rev-parse", "HEAD");
  }
}

/** Runs git as a careless program would, without hardening, and gives what it prints. */
export function plainGit(cwd: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): string {
  const output = execFileSync("git", args, { cwd, env: { ...CLEAN, ...env }, encoding: "utf8", stdio: "pipe" });
  return output.trim();
}

/** A program that leaves a mark when it is run, by whatever arguments. */
export class Trap {
  readonly program: string;
  readonly #marks: string;

  constructor(folder: ScratchFolder) {
    this.#marks = join(folder.path, "marks");
    mkdirSync(this.#marks);
    this.program = folder.write("trap.sh", `#!/bin/sh\n: > "${this.#marks}/$$"\nexit 1\n`);
    chmodSync(this.program, 0o755);
  }

  /** True if it has been run since the last time this was asked. */
  sprung(): boolean {
    const wasRun = existsSync(this.#marks) && readdirSync(this.#marks).length > 0;
    rmSync(this.#marks, { recursive: true, force: true });
    mkdirSync(this.#marks);
    return wasRun;
  }
}

/** An environment in which `git` is the script `body`; `$REAL_GIT` in it is the real program. */
export function withGitScript(folder: ScratchFolder, body: string): { readonly PATH: string } {
  const real = execFileSync("/bin/sh", ["-c", "command -v git"], { encoding: "utf8" }).trim();
  chmodSync(folder.write("bin/git", `#!/bin/sh\nREAL_GIT='${real}'\n${body}\n`), 0o755);
  return { PATH: [join(folder.path, "bin"), process.env["PATH"] ?? ""].join(delimiter) };
}
