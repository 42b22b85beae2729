// Runs one tool to its end with a time limit. For the harness's own commands: what a test looks at is run elsewhere.
import { spawn } from "node:child_process";

export interface ToolEnd {
  /** Undefined if a signal ended it, also that of the time limit. */
  readonly exitCode: number | undefined;
  readonly stdout: string;
  readonly stderr: string;
}

export interface ToolOptions {
  readonly input?: string | Uint8Array;
  /** 30,000 by default. */
  readonly timeoutMs?: number;
  readonly env?: Readonly<Record<string, string>>;
}

/** Rejects if the tool cannot be started. */
export function runTool(command: readonly string[], options: ToolOptions = {}): Promise<ToolEnd> {
  const [program = "", ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, {
      stdio: ["pipe", "pipe", "pipe"],
      timeout: options.timeoutMs ?? 30_000,
      killSignal: "SIGKILL",
      ...(options.env === undefined ? {} : { env: { ...options.env } }),
    });
    const stdout: Buffer[] = [];
    const stderr: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
    child.on("error", reject);
    // A daemon that the tool started may hold its output open for as long as it lives.
    child.on("exit", () =>
      setTimeout(() => [child.stdout, child.stderr].forEach((stream) => void stream.destroy()), 500),
    );
    child.on("close", (code) => resolve({ exitCode: code ?? undefined, stdout: text(stdout), stderr: text(stderr) }));
    // A tool that does not read its input closes it.
    child.stdin.on("error", () => undefined);
    child.stdin.end(options.input);
  });
}

/** As `runTool`, and rejects with what the tool said if it does not end with 0. Gives its standard output. */
export async function demandTool(command: readonly string[], options: ToolOptions = {}): Promise<string> {
  const { exitCode, stdout, stderr } = await runTool(command, options);
  if (exitCode !== 0) throw new Error(`${command.join(" ")} ended with ${exitCode ?? "a signal"}: ${stderr}${stdout}`);
  return stdout;
}

function text(chunks: readonly Buffer[]): string {
  return Buffer.concat(chunks).toString("utf8");
}
