// The process by the name of Runner.Worker, below which all steps and phases run, as the user `runner`.
import { type ChildProcess, spawn } from "node:child_process";
import { chownSync, readFileSync, writeFileSync } from "node:fs";
import { createInterface } from "node:readline";
import type { Namespaces } from "../namespace/holder.ts";
import { PLACES, RUNNER_ID } from "./places.ts";

export interface Job {
  readonly command: readonly string[];
  readonly cwd: string;
  /** Everything the process has in its environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
}

export interface JobEnd {
  readonly exitCode: number;
  readonly timedOut: boolean;
  /** Standard output and standard error as they came. */
  readonly output: string;
  readonly elapsedMs: number;
}

// One job after another, each in a process group of its own. The job's first exec has the job's environment already.
const LOOP = `
set -m
while read -r number; do
  ( . "$0/$number.sh" ) > "$0/$number.log" 2>&1 < /dev/null &
  echo "started $number $!"
  wait $!
  echo "ended $number $?"
done
`;

export class RunnerWorker {
  readonly #machine: Namespaces;
  readonly #process: ChildProcess;
  readonly #listeners = new Map<string, (value: number) => void>();
  #last = 0;
  #queue: Promise<unknown> = Promise.resolve();

  constructor(machine: Namespaces) {
    this.#machine = machine;
    const as = ["setpriv", `--reuid=${RUNNER_ID}`, `--regid=${RUNNER_ID}`, "--init-groups"];
    const [program = "", ...args] = machine.enter([...as, PLACES.worker, "-c", LOOP, PLACES.jobs]);
    this.#process = spawn(program, args, { stdio: ["pipe", "pipe", "ignore"], env: {} });
    this.#process.unref();
    if (this.#process.stdout === null) throw new Error("the worker has no output");
    createInterface({ input: this.#process.stdout }).on("line", (line) => {
      const [what, number, value] = line.split(" ");
      this.#listeners.get(`${what} ${number}`)?.(Number(value));
    });
  }

  /** Process id of the worker. */
  get pid(): number {
    return this.#process.pid ?? 0;
  }

  /** Jobs run one after another, as steps do. At the time limit the job's process group is killed. */
  run(job: Job): Promise<JobEnd> {
    const end = this.#queue.then(() => this.#runNow(job));
    this.#queue = end.catch(() => undefined);
    return end;
  }

  async #runNow(job: Job): Promise<JobEnd> {
    const number = ++this.#last;
    const file = (kind: string): string => this.#machine.outside(`${PLACES.jobs}/${number}.${kind}`);
    writeFileSync(file("sh"), scriptOf(job), { mode: 0o600 });
    chownSync(file("sh"), RUNNER_ID, RUNNER_ID);
    const start = performance.now();
    const started = this.#told(`started ${number}`);
    const ended = this.#told(`ended ${number}`);
    this.#process.stdin?.write(`${number}\n`);
    const pid = await started;
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      killGroup(pid);
    }, job.timeoutMs);
    const exitCode = await ended;
    clearTimeout(limit);
    return { exitCode, timedOut, output: readFileSync(file("log"), "utf8"), elapsedMs: performance.now() - start };
  }

  #told(what: string): Promise<number> {
    return new Promise((resolve, reject) => {
      const gone = (): void => reject(new Error("the worker is gone"));
      this.#process.once("exit", gone);
      this.#listeners.set(what, (value) => {
        this.#process.off("exit", gone);
        this.#listeners.delete(what);
        resolve(value);
      });
    });
  }
}

function scriptOf({ command, cwd, env }: Job): string {
  const assignments = Object.entries(env).map(([name, value]) => ({ name, word: `${name}=${quoted(value)}` }));
  // The shell exports no name with a dash, such as those of inputs; env(1) does.
  const plain = assignments.filter(({ name }) => /^\w+$/.test(name));
  const others = assignments
    .filter(({ name }) => !/^\w+$/.test(name))
    .map(({ name, word }) => quoted(name) + word.slice(name.length));
  return [
    "for name in $(compgen -e); do unset $name; done",
    ...plain.map(({ word }) => `export ${word}`),
    `cd ${quoted(cwd)} || exit 126`,
    `exec ${[...(others.length > 0 ? ["/usr/bin/env", ...others] : []), ...command.map(quoted)].join(" ")}`,
    "",
  ].join("\n");
}

/** A word for a POSIX shell. */
function quoted(word: string): string {
  return `'${word.replaceAll("'", "'\\''")}'`;
}

function killGroup(pid: number): void {
  try {
    process.kill(-pid, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}
