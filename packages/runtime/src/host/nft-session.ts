// Speaks to the kernel's packet filter through the program `nft`: processes that stay for what is small and often, so that it
// takes a few milliseconds or less, and single runs for scripts. It knows no rule.
import { runCommand } from "../process/run-command.ts";
import { toolFailed } from "../process/tool-error.ts";
import { type DialogueOptions, NftDialogue } from "./nft-dialogue.ts";
import { SYSTEM_PATH } from "./system-path.ts";

export interface Nft {
  /** Applies a script as one transaction. Throws `UnavailableError` (`tool-failed`) with what nft said; then nothing has changed. */
  apply(script: string): Promise<void>;
  /**
   * Carries out one line as one transaction, in the order of the calls. Resolves when the kernel has it. Rejects with
   * `UnavailableError` (`tool-failed`) for what nft refuses, and with TypeError for more than one line.
   */
  change(line: string): Promise<void>;
  /** The listing of something, for example `table inet x`, as the kernel has it now, as JSON. Rejects as `change` does. */
  list(what: string): Promise<string>;
  /** Ends the processes. The rules stay. */
  close(): void;
}

const TIMEOUT_MS = 20_000;
const CHANGE_TIMEOUT_MS = 3_000;
/** As long as the largest listing takes on a slow machine. */
const LISTING_TIMEOUT_MS = 5_000;
/** Characters of a complaint that are kept. */
const MAX_COMPLAINT = 2_000;
const MAX_LISTING = 64 * 1024 * 1024;
/** nft keeps what it listed last, and with each listing loses a little memory: after so many characters or listings another takes over. */
const LARGE_LISTING = 1024 * 1024;
const LISTINGS = 2_000;

/** The packet filter of the network namespace this process is in. */
export function openNft(): Nft {
  const changes = new Kept({ flags: ["-n"], timeoutMs: CHANGE_TIMEOUT_MS, limit: MAX_COMPLAINT });
  const listings = new Kept({ flags: ["-j", "-n"], timeoutMs: LISTING_TIMEOUT_MS, limit: MAX_LISTING });
  return {
    apply,
    change: async (line) => {
      const complaint = await changes.ask(line);
      if (complaint !== "") throw refused(complaint);
    },
    list: (what) => list(listings, what),
    close: () => {
      for (const kept of [changes, listings]) kept.close();
    },
  };
}

/** A dialogue that is there when it is needed. */
class Kept {
  readonly #options: DialogueOptions;
  #dialogue: NftDialogue | undefined;
  /** How often this one was asked. */
  asked = 0;

  constructor(options: DialogueOptions) {
    this.#options = options;
  }

  async ask(line: string): Promise<string> {
    if (this.#dialogue?.isOpen() !== true) {
      this.#dialogue = new NftDialogue(this.#options);
      this.asked = 0;
    }
    this.asked += 1;
    return await this.#dialogue.ask(line);
  }

  close(): void {
    this.#dialogue?.close();
  }
}

async function list(kept: Kept, what: string): Promise<string> {
  const text = await kept.ask(`list ${what}`);
  if (text.length > LARGE_LISTING || kept.asked >= LISTINGS) kept.close();
  if (text.length >= MAX_LISTING) throw refused("the listing is too long");
  if (!text.startsWith("{")) throw refused(text);
  return text;
}

async function apply(script: string): Promise<void> {
  const { exitCode, stderr } = await runCommand({
    tool: "nft",
    args: ["-f", "-"],
    cwd: "/",
    env: { PATH: SYSTEM_PATH },
    timeoutMs: TIMEOUT_MS,
    maxOutputBytes: MAX_COMPLAINT,
    stdin: script,
  });
  if (exitCode !== 0) throw refused(stderr.trim());
}

function refused(why: string): Error {
  return toolFailed("nft", `refused: ${why.slice(0, MAX_COMPLAINT)}`);
}
