// Runs one program whose input and output are too large to hold. What it prints is handed on as it comes, with back
// pressure both ways. Like run-command.ts it uses no shell, passes on no environment, and kills what it does not need.
import { type ChildProcess, spawn } from "node:child_process";
import { UnavailableError } from "@lockstep/core";
import { ErrorText } from "./error-text.ts";
import { findTool } from "./find-tool.ts";
import { toolFailed, toolMissing } from "./tool-error.ts";

export interface StreamedCommand {
  /** Name of the program, looked up on `env.PATH`. */
  readonly tool: string;
  readonly args: readonly string[];
  /** An existing folder. */
  readonly cwd: string;
  /** The whole environment of the program. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders whose programs are never run, absolute and with links resolved. */
  readonly untrusted: readonly string[];
  /** Written to standard input piece by piece, as fast as the program reads. Nothing by default. */
  readonly input?: Iterable<string>;
  /** The program is killed if it prints nothing for so long while its output is wanted. */
  readonly stallMs: number;
  readonly signal?: AbortSignal;
}

/** How a program ended. `exitCode` is undefined where a signal ended it. */
export interface StreamEnd {
  readonly exitCode: number | undefined;
  /** The first 64 KiB of standard error. */
  readonly stderr: string;
}

/** Bytes that may wait for the reader before the program has to wait. */
const MAX_WAITING = 4 * 1024 * 1024;

export class CommandStream {
  readonly #command: StreamedCommand;
  readonly #child: ChildProcess;
  readonly #stderr = new ErrorText();
  #waiting: Buffer[] = [];
  #waitingBytes = 0;
  #wake: () => void = () => undefined;
  #failure: unknown;
  #end: StreamEnd | undefined;
  #stallTimer: NodeJS.Timeout | undefined;

  /** Throws `UnavailableError` (`tool-missing`) if the program is not on PATH. */
  constructor(command: StreamedCommand) {
    const { args, cwd, env, tool } = command;
    const file = findTool(tool, env["PATH"] ?? "", command.untrusted);
    if (file === undefined) throw toolMissing(tool);
    this.#command = command;
    this.#child = spawn(file, args, { cwd, env, stdio: "pipe", windowsHide: true });
    this.#listen();
    void feed(this.#child, command.input ?? []).catch((error: unknown) => this.#stop(error));
  }

  /**
   * What the program prints: the pieces that have come since the last time. The program is killed when the reader stops
   * early. Throws `UnavailableError` (`timed-out` if it stalls, `tool-failed` if it cannot be started), the signal's reason
   * when it is aborted, and what the input throws. Read it once.
   */
  async *output(): AsyncGenerator<readonly Buffer[], void, undefined> {
    try {
      for (;;) {
        if (this.#failure !== undefined) throw this.#failure;
        const pieces = this.#take();
        if (pieces.length > 0) yield pieces;
        else if (this.#end !== undefined) return;
        else await this.#more();
      }
    } finally {
      this.#stop(undefined);
    }
  }

  /** How the program ended: once `output` has come to its end. */
  get end(): StreamEnd {
    if (this.#end === undefined) throw new TypeError("the program is still running");
    return this.#end;
  }

  #listen(): void {
    const { signal } = this.#command;
    const abort = (): void => this.#stop(signal?.reason ?? new DOMException("aborted", "AbortError"));
    if (signal?.aborted) abort();
    signal?.addEventListener("abort", abort, { once: true });
    this.#child.stderr?.on("data", (chunk: Buffer) => this.#stderr.add(chunk));
    this.#child.stdout?.on("data", (chunk: Buffer) => this.#keep(chunk));
    this.#child.on("error", (cause) => this.#stop(toolFailed(this.#command.tool, "could not be started", cause)));
    this.#child.on("close", (exitCode) => {
      signal?.removeEventListener("abort", abort);
      this.#end = { exitCode: exitCode ?? undefined, stderr: this.#stderr.text() };
      this.#wake();
    });
  }

  #keep(chunk: Buffer): void {
    this.#waiting.push(chunk);
    this.#waitingBytes += chunk.length;
    if (this.#waitingBytes >= MAX_WAITING) this.#child.stdout?.pause();
    this.#wake();
  }

  #take(): readonly Buffer[] {
    const taken = this.#waiting;
    this.#waiting = [];
    this.#waitingBytes = 0;
    if (this.#child.stdout?.isPaused() === true) this.#child.stdout.resume();
    return taken;
  }

  /** Resolves when there is something to take, or nothing will come any more. */
  #more(): Promise<void> {
    const { tool, stallMs } = this.#command;
    return new Promise((resolve) => {
      this.#stallTimer = setTimeout(() => this.#stop(stalled(tool, stallMs)), stallMs);
      this.#wake = () => {
        clearTimeout(this.#stallTimer);
        this.#wake = () => undefined;
        resolve();
      };
    });
  }

  #stop(failure: unknown): void {
    this.#failure ??= failure;
    if (this.#end === undefined) {
      this.#child.kill("SIGKILL");
      this.#child.stdout?.destroy();
      this.#child.stderr?.destroy();
    }
    this.#wake();
  }
}

async function feed(child: ChildProcess, input: Iterable<string>): Promise<void> {
  const { stdin } = child;
  if (stdin === null) return;
  // A program may end without reading its input; its exit code then tells more than the broken pipe.
  stdin.on("error", () => undefined);
  for (const text of input) {
    if (stdin.destroyed) return;
    if (!stdin.write(text)) await drained(child);
  }
  stdin.end();
}

function drained(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    const done = (): void => {
      child.stdin?.off("drain", done);
      child.stdin?.off("close", done);
      child.off("close", done);
      resolve();
    };
    child.stdin?.on("drain", done);
    child.stdin?.on("close", done);
    child.on("close", done);
  });
}

function stalled(tool: string, stallMs: number): UnavailableError {
  return new UnavailableError("timed-out", `${tool} printed nothing for ${stallMs} ms`, {
    hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
  });
}
