// Runs one program to its end, bounded in time and output. It never uses a shell and never passes on the environment.
//
// This is child_process and not @actions/exec: version 3.0.0 gives no handle to the child, so nothing can stop it; a
// listener that throws ends the process; and it scans output again for line ends with every chunk. Decision 0009 has the
// figures.
import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { UnavailableError } from "@lockstep/core";
import { findTool } from "./find-tool.ts";
import { toolFailed, toolMissing } from "./tool-error.ts";

export interface Command {
  /** Name of the program, looked up on `env.PATH`. */
  readonly tool: string;
  readonly args: readonly string[];
  /** An existing folder. */
  readonly cwd: string;
  /** The whole environment of the program. */
  readonly env: Readonly<Record<string, string>>;
  /** Folders whose programs are never run, absolute and with links resolved. None by default. */
  readonly untrusted?: readonly string[];
  /** Written to standard input, which is then closed. Nothing by default. */
  readonly stdin?: string;
  readonly timeoutMs: number;
  /** Limit on standard output, in bytes. */
  readonly maxOutputBytes: number;
}

export interface CommandOutput {
  readonly exitCode: number;
  readonly stdout: Buffer;
  /** The first 64 KiB of standard error. */
  readonly stderr: string;
}

const MAX_ERROR_BYTES = 64 * 1024;

/** As shells write it: 128 and the number of SIGPIPE. */
const BROKEN_PIPE = 141;

/**
 * Runs `command` and waits until it has ended. An exit code other than 0 is an answer, not an error; a program that was
 * writing to one which had ended, as git to a helper that was refused, ends with 141.
 * Throws `UnavailableError`: `tool-missing` if it is not on PATH, `timed-out` after `timeoutMs`, `tool-failed` if it could
 * not be started, was ended by another signal than SIGPIPE or wrote more than `maxOutputBytes`. A program that went past a
 * limit is killed; a process it has started itself is only cut off from its pipes.
 */
export async function runCommand(command: Command): Promise<CommandOutput> {
  const file = findTool(command.tool, command.env["PATH"] ?? "", command.untrusted);
  if (file === undefined) throw toolMissing(command.tool);
  const { args, cwd, env } = command;
  return supervise(spawn(file, args, { cwd, env, stdio: "pipe", windowsHide: true }), command);
}

function supervise(child: ChildProcess, command: Command): Promise<CommandOutput> {
  return new Promise((resolve, reject) => {
    let stopped: UnavailableError | undefined;
    const stop = (reason: UnavailableError): void => {
      stopped ??= reason;
      child.kill("SIGKILL");
      child.stdout?.destroy();
      child.stderr?.destroy();
    };
    const timer = setTimeout(() => stop(timedOut(command)), command.timeoutMs);
    const stdout = collect(child.stdout, command.maxOutputBytes, () => stop(wroteTooMuch(command)));
    const stderr = collect(child.stderr, MAX_ERROR_BYTES, () => undefined);
    child.on("error", (cause) => {
      clearTimeout(timer);
      reject(toolFailed(command.tool, "could not be started", cause));
    });
    child.on("close", (exitCode, signal) => {
      clearTimeout(timer);
      if (stopped) reject(stopped);
      else if (signal === "SIGPIPE")
        resolve({ exitCode: BROKEN_PIPE, stdout: stdout(), stderr: stderr().toString("utf8") });
      else if (exitCode === null) reject(toolFailed(command.tool, `was ended by ${signal}`));
      else resolve({ exitCode, stdout: stdout(), stderr: stderr().toString("utf8") });
    });
    writeInput(child, command.stdin ?? "");
  });
}

/** Keeps the first `limit` bytes of a stream and reads on, so that the writer does not block. */
function collect(stream: Readable | null, limit: number, onOverflow: () => void): () => Buffer {
  const chunks: Buffer[] = [];
  let kept = 0;
  stream?.on("data", (chunk: Buffer) => {
    const part = chunk.subarray(0, limit - kept);
    if (part.length > 0) chunks.push(part);
    kept += part.length;
    if (part.length < chunk.length) onOverflow();
  });
  return () => Buffer.concat(chunks);
}

function writeInput(child: ChildProcess, text: string): void {
  // A program may end without reading its input; its exit code then tells more than the broken pipe.
  child.stdin?.on("error", () => undefined);
  child.stdin?.end(text);
}

function timedOut(command: Command): UnavailableError {
  return new UnavailableError("timed-out", `${command.tool} did not end within ${command.timeoutMs} ms`, {
    hint: "Run again on a less busy machine; if it happens each time, look for files in .git that block when read.",
  });
}

function wroteTooMuch(command: Command): UnavailableError {
  return toolFailed(command.tool, `wrote more than ${command.maxOutputBytes} bytes`);
}
