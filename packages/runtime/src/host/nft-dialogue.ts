// One `nft -i`, which stays: a new process for each line would take ten times as long. It answers in the order of its lines.
import { type ChildProcessWithoutNullStreams, spawn } from "node:child_process";
import { UnavailableError } from "@lockstep/core";
import { MARKER, NftReplies } from "./nft-replies.ts";
import { isStopped } from "./process-state.ts";
import { SYSTEM_PATH } from "./system-path.ts";

interface Waiting {
  readonly resolve: (reply: string) => void;
  readonly reject: (error: Error) => void;
}

export interface DialogueOptions {
  /** As nft takes them, for example `-n`. */
  readonly flags: readonly string[];
  /** An nft that does not answer for so long, or that somebody stopped, is ended, and all who wait are told. */
  readonly timeoutMs: number;
  /** Characters of an answer that are kept. */
  readonly limit: number;
}

/** How often it is looked at whether an nft that owes an answer was stopped, in milliseconds. */
const LOOK_EVERY_MS = 250;

/** Both outputs of nft come through one pipe, so that an error stands before the mark of its line. */
export class NftDialogue {
  readonly #child: ChildProcessWithoutNullStreams;
  readonly #timeoutMs: number;
  readonly #waiting: Waiting[] = [];
  readonly #replies: NftReplies;
  #open = true;

  constructor({ flags, timeoutMs, limit }: DialogueOptions) {
    this.#timeoutMs = timeoutMs;
    this.#replies = new NftReplies(limit);
    this.#child = spawn("/bin/sh", ["-c", 'exec nft "$@" -i 2>&1', "sh", ...flags], {
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

  /** What nft prints for the line, complaints included. Throws TypeError for more than one line. */
  ask(line: string): Promise<string> {
    if (/[\r\n]/.test(line)) throw new TypeError("nft is asked one line at a time");
    return new Promise((resolve, reject) => {
      const until = performance.now() + this.#timeoutMs;
      const timer = setInterval(() => this.#endIfStuck(until), Math.min(LOOK_EVERY_MS, this.#timeoutMs));
      const ended =
        <Args extends readonly unknown[]>(settle: (...args: Args) => void): ((...args: Args) => void) =>
        (...args) => {
          clearInterval(timer);
          settle(...args);
        };
      this.#waiting.push({ resolve: ended(resolve), reject: ended(reject) });
      this.#child.stdin.write(`${line}\n${MARKER}\n`);
    });
  }

  /** What was asked is still answered; nothing more may be. */
  close(): void {
    this.#open = false;
    this.#child.stdin.end();
  }

  #endIfStuck(until: number): void {
    const { pid } = this.#child;
    if (performance.now() >= until || (pid !== undefined && isStopped(pid))) this.#child.kill("SIGKILL");
  }

  #hear(text: string): void {
    for (const reply of this.#replies.take(text)) this.#waiting.shift()?.resolve(reply);
  }

  #end(): void {
    this.#open = false;
    for (const { reject } of this.#waiting.splice(0)) {
      reject(
        new UnavailableError("tool-failed", "nft ended before it had answered", {
          hint: "Look at the system's log for why.",
        }),
      );
    }
  }
}
