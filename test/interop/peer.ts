// Programs of others, found in the folder that LOCKSTEP_PEERS names or on PATH, and run without hanging.
import { type SpawnOptions, spawn } from "node:child_process";
import { once } from "node:events";
import { accessSync, constants } from "node:fs";
import { createServer } from "node:net";
import { delimiter, join } from "node:path";
import { setTimeout as delay } from "node:timers/promises";

/** No program takes longer on a busy machine. */
const PATIENCE_MS = 45_000;

export interface Finished {
  readonly exitCode: number | null;
  readonly stdout: string;
  /** Both streams. */
  readonly output: string;
}

/** What a program said that did not end well; empty where it did. */
export function refusalOf({ exitCode, output }: Finished): string {
  return exitCode === 0 ? "" : `exit code ${exitCode}: ${output}`;
}

/** The path of a program, or undefined where it is not installed. Python's lie in a folder of their own. */
function findPeer(name: string): string | undefined {
  const own = process.env["LOCKSTEP_PEERS"];
  const ownFolders = own === undefined ? [] : [own, join(own, "bin"), join(own, "venv", "bin")];
  const folders = [...ownFolders, ...(process.env["PATH"] ?? "").split(delimiter)];
  return folders.map((folder) => join(folder, name)).find(isProgram);
}

/** Those of the names that are not installed; says so loudly where there are any. */
export function missingPeers(names: readonly string[]): readonly string[] {
  const missing = names.filter((name) => findPeer(name) === undefined);
  if (missing.length > 0) process.stderr.write(`NOT TESTED AGAINST REAL PEERS: ${missing.join(", ")} not installed\n`);
  return missing;
}

/** Runs a program to its end, in a folder and with a home of its own. */
export async function runPeer(
  name: string,
  args: readonly string[],
  folder: string,
  more: NodeJS.ProcessEnv = {},
): Promise<Finished> {
  const env = { ...environment(folder), ...more };
  const stdio: SpawnOptions["stdio"] = ["ignore", "pipe", "pipe"];
  const child = spawn(pathOfPeer(name), args, { cwd: folder, env, stdio, timeout: PATIENCE_MS });
  let [stdout, output] = ["", ""];
  for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => (output += chunk));
  child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk));
  await once(child, "close");
  return { exitCode: child.exitCode, stdout, output };
}

/** Starts a server and waits until `url` answers, be it that it wants a login. Stopping it waits for its end. */
export async function startPeer(
  name: string,
  args: readonly string[],
  { folder, url }: { readonly folder: string; readonly url: string },
): Promise<AsyncDisposable> {
  const child = spawn(pathOfPeer(name), args, { cwd: folder, env: environment(folder), stdio: "ignore" });
  const peer = {
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null) return;
      const ended = once(child, "exit");
      // Without grace: one of them waits minutes for connections to end.
      child.kill("SIGKILL");
      await ended;
    },
  };
  const until = Date.now() + PATIENCE_MS;
  while (!(await answers(url))) {
    if (Date.now() > until || child.exitCode !== null) {
      await peer[Symbol.asyncDispose]();
      throw new Error(`${name} does not start`);
    }
    await delay(50);
  }
  return peer;
}

/** A port of 127.0.0.1 that nobody uses at present. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

/** Throws where it is not installed. */
export function pathOfPeer(name: string): string {
  const path = findPeer(name);
  if (path === undefined) throw new Error(`${name} is not installed`);
  return path;
}

function environment(folder: string): NodeJS.ProcessEnv {
  return { PATH: process.env["PATH"], HOME: folder, NO_PROXY: "127.0.0.1" };
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function answers(url: string): Promise<boolean> {
  return fetch(url, { signal: AbortSignal.timeout(2000) }).then(
    ({ ok, status }) => ok || status === 401,
    () => false,
  );
}
