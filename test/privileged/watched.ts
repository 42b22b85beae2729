// An observer on a tracefs of its own, and what it saw. Removing it checks that the instance of the tracing is gone.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, rmdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { RunEvent } from "../../actions/harden-runner/src/event/run-event.ts";
import { machinePorts } from "../../actions/harden-runner/src/observe/machine-ports.ts";
import type { Observation } from "../../actions/harden-runner/src/observe/observation.ts";
import { Observer } from "../../actions/harden-runner/src/observe/observer.ts";
import type { ObserverConfig } from "../../actions/harden-runner/src/observe/observer-config.ts";

/** The step that attacks: it tells what a test does from what else runs on the machine. */
export const ATTACK = "attack";
export const AGENT_USER = 64_123;
export const PATIENCE_MS = 30_000;
const POLL_MS = 10;

export const CONFIG: ObserverConfig = {
  scope: { kind: "machine" },
  runner: process.pid,
  uid: AGENT_USER,
  watched: [],
  uplinks: [],
  agent: -1,
  architecture: undefined,
  group: "lockstep_test",
  sources: undefined,
};

export class Watched {
  readonly folder = mkdtempSync(join(tmpdir(), "lockstep-observe-"));
  readonly tracefs = mountTracefs();
  readonly instance: string;
  readonly observer: Observer;
  readonly #seen: Observation[] = [];
  readonly #children: ChildProcess[] = [];

  private constructor() {
    const name = `lockstep-test-${process.pid}`;
    this.instance = `${this.tracefs}/instances/${name}`;
    writeFileSync(join(this.folder, "hosts"), "127.0.0.1 localhost\n");
    const watched = [{ path: join(this.folder, "hosts"), what: "hosts" }] as const;
    this.observer = new Observer(machinePorts(this.tracefs, name), { ...CONFIG, watched });
  }

  /** Throws where processes cannot be observed: nothing below would mean anything. */
  static async start(): Promise<Watched> {
    const watched = new Watched();
    const gaps = await watched.observer.start();
    if (gaps.some((gap) => gap.kind === "gap" && gap.what === "processes")) throw new Error("processes cannot be seen");
    return watched;
  }

  /** Throws where the instance cannot be taken away. */
  async end(): Promise<void> {
    await Promise.all(this.#children.map(ended));
    if (!this.observer.close()) throw new Error("the instance of the tracing is still there");
    unmountTracefs(this.tracefs);
    rmSync(this.folder, { recursive: true });
  }

  get seen(): readonly Observation[] {
    return this.#seen;
  }

  events(): readonly RunEvent[] {
    return this.#seen.flatMap((each) => (each.kind === "event" ? [each.event] : []));
  }

  programs(): readonly string[] {
    return this.events().flatMap((event) => (event.kind === "exec" ? [event.actor.program] : []));
  }

  /** Detections of what this test did: other things may run on this machine. */
  detections(id: string): readonly RunEvent[] {
    return this.events().filter(
      (event) => event.kind === "detection" && event.id === id && (event.actor?.step ?? ATTACK) === ATTACK,
    );
  }

  tampering(): readonly string[] {
    return this.events().flatMap((event) => (event.kind === "tamper" ? [event.detail] : []));
  }

  /** Polls until `holds`, and fails the test if it never does. */
  async until<T>(holds: () => T | undefined | false): Promise<T> {
    for (const end = Date.now() + PATIENCE_MS; ; ) {
      this.#seen.push(...this.observer.poll());
      const found = holds();
      if (found !== undefined && found !== false) return found;
      if (Date.now() > end) throw new Error("never seen");
      await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    }
  }

  /** Starts a program, which ends with the test. */
  run(command: readonly string[], env: Record<string, string> = {}): ChildProcess {
    const [program = "", ...args] = command;
    const child = spawn(program, args, {
      env: { PATH: process.env["PATH"], ...env },
      stdio: ["pipe", "pipe", "ignore"],
    });
    this.#children.push(child);
    return child;
  }

  /** Runs a script as the step that attacks. */
  python(script: string): ChildProcess {
    const call = "call = ctypes.CDLL(None, use_errno=True).syscall";
    const whole = `import ctypes, os, socket, sys, time\n${call}\n${script}`;
    return this.run(["python3", "-c", whole], { GITHUB_ACTION: ATTACK });
  }
}

/** A tracefs of its own, by its folder. */
export function mountTracefs(): string {
  const tracefs = mkdtempSync(join(tmpdir(), "lockstep-tracefs-"));
  execFileSync("mount", ["-t", "tracefs", "tracefs", tracefs]);
  return tracefs;
}

export function unmountTracefs(tracefs: string): void {
  execFileSync("umount", [tracefs]);
  rmdirSync(tracefs);
}

function ended(child: ChildProcess): Promise<unknown> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  const gone = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  return gone;
}
