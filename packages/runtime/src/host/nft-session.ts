// Speaks to the kernel's packet filter through the program `nft`: one process for the many small changes, so that a change
// takes a fraction of a millisecond, and single runs for scripts and listings. It knows no rule.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { UnavailableError } from "@lockstep/core";
import { runCommand } from "../process/run-command.ts";
import { toolFailed } from "../process/tool-error.ts";
import { MARKER, NftReplies } from "./nft-replies.ts";

export interface Nft {
  /** Applies a script as one transaction. Throws `UnavailableError` (`tool-failed`) with what nft said; then nothing has changed. */
  apply(script: string): Promise<void>;
  /** Carries out one line as one transaction, in the order of the calls. Resolves when the kernel has it. */
  change(line: string): Promise<void>;
  /** What nft prints for a listing, for example `["-j", "list", "table", "inet", "x"]`. */
  list(args: readonly string[]): Promise<string>;
  /** Ends the session. The rules stay. */
  close(): void;
}

/** The folders in which the program is looked for: never those of a job. */
const SYSTEM_PATH = "/usr/sbin:/sbin:/usr/bin:/bin";
const TIMEOUT_MS = 20_000;
const CHANGE_TIMEOUT_MS = 3_000;
const MAX_LISTING_BYTES = 64 * 1024 * 1024;
interface Waiting {
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** The packet filter of the network namespace this process is in. */
export function openNft(): Nft {
  let session: Session | undefined;
  return {
    apply: async (script) => void (await once(["-f", "-"], script)),
    change: (line) => {
      session = session?.isOpen() ? session : new Session();
      return session.change(line);
    },
    list: (args) => once(args),
    close: () => session?.close(),
  };
}

async function once(args: readonly string[], stdin?: string): Promise<string> {
  const { exitCode, stdout, stderr } = await runCommand({
    tool: "nft",
    args,
    cwd: "/",
    env: { PATH: SYSTEM_PATH },
    timeoutMs: TIMEOUT_MS,
    maxOutputBytes: MAX_LISTING_BYTES,
    ...(stdin === undefined ? {} : { stdin }),
  });
  if (exitCode !== 0) throw toolFailed("nft", `refused: ${stderr.trim().slice(0, 2_000)}`);
  return stdout.toString("utf8");
}

/** One `nft -i`. Both of its outputs come through one pipe, so that an error stands before the mark of its line. */
class Session {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #waiting: Waiting[] = [];
  readonly #replies = new NftReplies();
  #open = true;

  constructor() {
    this.#child = spawn("/bin/sh", ["-c", "exec nft -n -i 2>&1"], {
      cwd: "/",
      env: { PATH: SYSTEM_PATH },
      stdio: "pipe",
    });
    this.#child.stdout.setEncoding("utf8").on("data", (text: string) => this.#hear(text));
    this.#child.stdin.on("error", () => this.#end());
    this.#child.on("error", () => this.#end());
    this.#child.on("close", () => this.#end());
  }

  isOpen(): boolean {
    return this.#open;
  }

  change(line: string): Promise<void> {
    if (/[\r\n]/.test(line)) throw new TypeError("a change is one line");
    return new Promise((resolve, reject) => {
      // A session that hangs is of no use to anybody who waits: all are told, and the next change opens another.
      const timer = setTimeout(() => this.#child.kill("SIGKILL"), CHANGE_TIMEOUT_MS);
      const ended =
        <Args extends readonly unknown[]>(settle: (...args: Args) => void): ((...args: Args) => void) =>
        (...args) => {
          clearTimeout(timer);
          settle(...args);
        };
      this.#waiting.push({ resolve: ended(resolve), reject: ended(reject) });
      this.#child.stdin.write(`${line}\n${MARKER}\n`);
    });
  }

  close(): void {
    this.#child.stdin.end();
  }

  #hear(text: string): void {
    for (const complaint of this.#replies.take(text)) {
      const next = this.#waiting.shift();
      if (complaint === "") next?.resolve();
      else next?.reject(toolFailed("nft", `refused: ${complaint}`));
    }
  }

  #end(): void {
    this.#open = false;
    for (const { reject } of this.#waiting.splice(0)) {
      reject(
        new UnavailableError("tool-failed", "nft ended before it had done a change", {
          hint: "Look at the system's log for why.",
        }),
      );
    }
  }
}
