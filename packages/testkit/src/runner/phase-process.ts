// Runs one script as a child process with a time limit and an output limit, and hands out its lines as they come.
import { type ChildProcess, spawn } from "node:child_process";
import type { Readable } from "node:stream";
import { splitIntoLines } from "./line-splitter.ts";

export interface ProcessOrder {
  readonly node: string;
  readonly script: string;
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly timeoutMs: number;
  /** Lines of both streams in the order of their arrival. */
  readonly onLine: (line: string) => void;
}

export interface ProcessEnd {
  /** Undefined if a signal ended the process. */
  readonly exitCode: number | undefined;
  readonly timedOut: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

const MAX_OUTPUT_BYTES = 16 * 1024 * 1024;
/** How long a stream may stay open after the process ended, held by a process it left behind. The runner waits as long. */
const STREAM_GRACE_MS = 5000;

/** Rejects if the process cannot be started or writes more than 16 MiB. At the time limit its process group is killed. */
export function runProcess(order: ProcessOrder): Promise<ProcessEnd> {
  return new Promise((resolve, reject) => {
    // Its own process group, so that at the time limit nothing it started survives it.
    const { node, script, cwd, env } = order;
    const child = spawn(node, [script], { cwd, env, detached: true, stdio: ["ignore", "pipe", "pipe"] });
    const tooMuch = (): void => {
      killGroup(child);
      reject(new Error(`${script} wrote more than ${MAX_OUTPUT_BYTES} bytes`));
    };
    const stdout = collect(child.stdout, order.onLine, tooMuch);
    const stderr = collect(child.stderr, order.onLine, tooMuch);
    let timedOut = false;
    const limit = setTimeout(() => {
      timedOut = true;
      killGroup(child);
    }, order.timeoutMs);
    let grace: NodeJS.Timeout | undefined;
    child.on("exit", () => {
      clearTimeout(limit);
      grace = setTimeout(
        () => [child.stdout, child.stderr].forEach((stream) => void stream.destroy()),
        STREAM_GRACE_MS,
      );
    });
    child.on("error", reject);
    child.on("close", (code) => {
      clearTimeout(limit);
      clearTimeout(grace);
      resolve({ exitCode: code ?? undefined, timedOut, stdout: stdout(), stderr: stderr() });
    });
  });
}

/** Gathers a stream, and returns how to get what was gathered. */
function collect(stream: Readable, onLine: (line: string) => void, onTooMuch: () => void): () => string {
  const chunks: Buffer[] = [];
  const splitter = splitIntoLines(onLine);
  let bytes = 0;
  stream.on("data", (chunk: Buffer) => {
    bytes += chunk.length;
    if (bytes > MAX_OUTPUT_BYTES) {
      stream.destroy();
      onTooMuch();
      return;
    }
    chunks.push(chunk);
    splitter.write(chunk);
  });
  stream.on("close", () => splitter.end());
  return () => Buffer.concat(chunks).toString("utf8");
}

function killGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    process.kill(-child.pid, "SIGKILL");
  } catch {
    // The group ended by itself in the meantime.
  }
}
