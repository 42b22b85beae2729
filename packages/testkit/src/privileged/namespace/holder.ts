// A process that does nothing but hold namespaces open, and how to run something inside them.
import { spawn } from "node:child_process";
import { demandTool, runTool, type ToolEnd, type ToolOptions } from "./tool.ts";
import type { WorldGroup } from "./world-group.ts";

export interface Namespaces {
  readonly pid: number;
  /** Puts a command in front of another, so that it runs as root inside, in the world's group. */
  enter(command: readonly string[]): readonly string[];
  run(command: readonly string[], options?: ToolOptions): Promise<ToolEnd>;
  /** As `run`, and rejects if the command does not end with 0. */
  demand(command: readonly string[], options?: ToolOptions): Promise<string>;
  /** Where a path inside is found from outside, for reading and writing files. */
  outside(path: string): string;
}

export type NamespaceKind = "mount" | "net";

/** Makes new namespaces. They live until the world's group is closed and no process is left in them. */
export async function holdNamespaces(group: WorldGroup, kinds: readonly NamespaceKind[]): Promise<Namespaces> {
  const unshare = ["unshare", ...kinds.map((kind) => `--${kind}`), "sh", "-c", "echo ready; exec sleep infinity"];
  const pid = await started(group.join(unshare));
  const enter = (command: readonly string[]): readonly string[] =>
    group.join(["nsenter", "--target", String(pid), ...kinds.map((kind) => `--${kind}`), "--", ...command]);
  return {
    pid,
    enter,
    run: (command, options) => runTool(enter(command), options),
    demand: (command, options) => demandTool(enter(command), options),
    outside: (path) => `/proc/${pid}/root${path}`,
  };
}

/** The process id of a command that only execs, as soon as it has printed its first bytes. */
function started(command: readonly string[]): Promise<number> {
  const [program = "", ...args] = command;
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { stdio: ["ignore", "pipe", "inherit"] });
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`${command.join(" ")} ended with ${code}`)));
    child.stdout.once("data", () => {
      if (child.pid !== undefined) resolve(child.pid);
      // The holder must not keep the test process alive.
      child.unref();
      child.stdout.destroy();
    });
  });
}
