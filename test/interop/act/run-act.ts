// Runs act in host mode: jobs run on this machine, without containers, and every action comes from a folder of this machine.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { TriggerEvent } from "@lockstep/testkit";
import { type ActJob, readActLog } from "./act-log.ts";

export interface ActOrder {
  /** How act is started: its path, with whatever has to stand in front of it. */
  readonly command: readonly string[];
  /** Absolute path of a checkout. act copies it where a step uses actions/checkout. */
  readonly repository: string;
  /** Of the workflow, in the repository. */
  readonly workflow: string;
  /** Only this job, with those that it needs. Without it, all. */
  readonly job?: string | undefined;
  readonly event: TriggerEvent;
  /** Folders of actions, by `owner/repo@ref`. */
  readonly actions: ReadonlyMap<string, string>;
  /** Variables of every job. What starts with GITHUB_ tells act itself about the run, too. */
  readonly env: Readonly<Record<string, string>>;
  /** What `github.token` stands for. */
  readonly token: string;
  /** Folders of programs, absolute, in front of the search path. */
  readonly programs: readonly string[];
  /** A folder that exists and is this run's alone: home, cache, workspaces. */
  readonly folder: string;
  /** Called when every file is written, right before act starts: where it runs as somebody else, they have to get them. */
  readonly beforeStart?: () => void;
}

export interface ActEnd {
  readonly exitCode: number | null;
  /** By their keys. */
  readonly jobs: Readonly<Record<string, ActJob>>;
  /** Everything that act printed. */
  readonly log: string;
}

const TIMEOUT_MS = 100_000;
const LABELS = ["ubuntu-latest", "ubuntu-24.04"];

/** Runs one workflow to its end. act removes workspace and RUNNER_TEMP of a job that succeeded. */
export async function runAct(order: ActOrder): Promise<ActEnd> {
  const [program = "", ...args] = [...order.command, ...wordsOf(order)];
  const env = environmentOf(order);
  order.beforeStart?.();
  const child = spawn(program, args, {
    cwd: order.repository,
    env,
    stdio: ["ignore", "pipe", "pipe"],
    timeout: TIMEOUT_MS,
  });
  let log = "";
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding("utf8").on("data", (text) => (log += text));
  await once(child, "close");
  return { exitCode: child.exitCode, jobs: readActLog(log), log };
}

function wordsOf({ workflow, job, event, actions, env, token, folder }: ActOrder): readonly string[] {
  const file = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  return [
    event.name,
    ...["--json", "--no-cache-server", "--pull=false", "--concurrent-jobs=1"],
    ...(job === undefined ? [] : ["--job", job]),
    ...["--workflows", workflow, "--eventpath", file("event.json", JSON.stringify(event.payload))],
    // act would read files of these names in the repository.
    ...["--secret-file", file("secrets", `GITHUB_TOKEN=${token}\n`), "--env-file", file("env", "")],
    ...["--var-file", file("vars", ""), "--input-file", file("inputs", "")],
    ...LABELS.flatMap((label) => ["--platform", `${label}=-self-hosted`]),
    ...[...actions].flatMap(([name, path]) => ["--local-repository", `${name}=${path}`]),
    ...Object.entries(env).flatMap(([name, value]) => ["--env", `${name}=${value}`]),
  ];
}

/** A host job sees all of this. */
function environmentOf({ folder, programs }: ActOrder): Readonly<Record<string, string>> {
  const places = {
    HOME: join(folder, "home"),
    XDG_CACHE_HOME: join(folder, "cache"),
    XDG_CONFIG_HOME: join(folder, "config"),
  };
  for (const place of Object.values(places)) mkdirSync(place, { recursive: true });
  const path = [...programs, process.env["PATH"]].join(":");
  return { ...places, PATH: path };
}
