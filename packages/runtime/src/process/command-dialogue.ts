// A program that stays and answers one question after the other. Like run-command.ts it uses no shell and passes on no
// environment. It never keeps this process from ending: where this one ends, so does the program's input, and with it the program.
import { type ChildProcess, spawn } from "node:child_process";
import { Socket } from "node:net";
import type { Readable, Writable } from "node:stream";
import { UnavailableError } from "@lockstep/core";
import { findTool } from "./find-tool.ts";
import type { StreamedCommand } from "./stream-command.ts";
import { toolFailed, toolMissing } from "./tool-error.ts";

/** It is ended when nobody asks it anything for so long. */
const IDLE_MS = 5_000;

export class CommandDialogue {
  readonly #command: StreamedCommand;
  readonly #child: ChildProcess;
  #waiting: Buffer[] = [];
  #wake: () => void = () => undefined;
  #failure: unknown;
  #isOver = false;
  #idle: NodeJS.Timeout | undefined;

  /** Throws `UnavailableError` (`tool-missing`) if the program is not on PATH. */
  constructor(command: StreamedCommand) {
    const { args, cwd, env, tool } = command;
    const file = findTool(tool, env["PATH"] ?? "", command.untrusted);
    if (file === undefined) throw toolMissing(tool);
    this.#command = command;
    this.#child = spawn(file, args, { cwd, env, stdio: ["pipe", "pipe", "ignore"], windowsHide: true });
    this.#child.unref();
    for (const stream of [this.#child.stdin, this.#child.stdout]) detach(stream);
    // What it says of a question that it ended by is told by its silence.
    this.#child.stdin?.on("error", () => undefined);
    this.#child.stdout?.on("data", (chunk: Buffer) => this.#keep(chunk));
    this.#child.on("error", (cause) => this.#stop(toolFailed(tool, "could not be started", cause)));
    this.#child.on("close", () => this.#stop(undefined));
  }

  /** True once the program has ended or is about to: it answers nothing any more. */
  get isOver(): boolean {
    return this.#isOver;
  }

  say(text: string): void {
    clearTimeout(this.#idle);
    this.#child.stdin?.write(text);
  }

  /**
   * What the program prints next, or undefined where it has ended. Throws `UnavailableError`: `timed-out` if it prints nothing
   * for too long, `tool-failed` if it cannot be started.
   */
  async next(): Promise<Buffer | undefined> {
    if (this.#waiting.length === 0 && !this.#isOver) await this.#more();
    const chunk = this.#waiting.shift();
    if (chunk === undefined && this.#failure !== undefined) throw this.#failure;
    return chunk;
  }

  /** From now on it waits for the next question, not forever. */
  rest(): void {
    this.#idle = setTimeout(() => this.end(), IDLE_MS);
    this.#idle.unref();
  }

  end(): void {
    clearTimeout(this.#idle);
    if (!this.#isOver) this.#child.kill("SIGKILL");
    this.#child.stdout?.destroy();
    this.#stop(undefined);
  }

  #keep(chunk: Buffer): void {
    this.#waiting.push(chunk);
    this.#wake();
  }

  /** The timer is what keeps this process waiting for the answer. */
  #more(): Promise<void> {
    const { tool, stallMs } = this.#command;
    return new Promise((resolve) => {
      const timer = setTimeout(() => {
        this.#child.kill("SIGKILL");
        this.#stop(stalled(tool, stallMs));
      }, stallMs);
      this.#wake = () => {
        clearTimeout(timer);
        this.#wake = () => undefined;
        resolve();
      };
    });
  }

  #stop(failure: unknown): void {
    if (!this.#isOver) this.#failure = failure;
    this.#isOver = true;
    this.#wake();
  }
}

/** The pipes of a child are sockets, though their type does not say so. */
function detach(stream: Readable | Writable | null): void {
  if (stream instanceof Socket) stream.unref();
}

function stalled(tool: string, stallMs: number): UnavailableError {
  return new UnavailableError("timed-out", `${tool} printed nothing for ${stallMs} ms`, {
    hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
  });
}
