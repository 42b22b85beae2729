// Has tasks done, in this thread or in as many as there are cores where there is enough to do, and keeps account of all that a
// scan finds, also of what was looked at elsewhere.
import { SpareBuffers, ThreadPool } from "@lockstep/runtime";
import type { RuleSet } from "../engine/rule-set.ts";
import type { Sighting, Unscanned } from "../engine/sighting.ts";
import { loadRules, type RuleChoice } from "./load-rules.ts";
import type { ScanProgress } from "./scan-progress.ts";
import { runTask, type ScanResult, type ScanTask } from "./scan-task.ts";
import { TaskTurns } from "./task-turns.ts";
import { threadUrl } from "./thread-url.ts";

/** More findings than anybody reads. */
const MAX_SIGHTINGS = 100_000;

const NOTHING: ScanResult = { sightings: [], unscanned: [], notable: [], contents: 0, bytes: 0, links: 0 };

export interface ScannerOptions {
  /** Spread the work over the cores. Starting threads takes longer than a small scan. */
  readonly threads?: boolean;
  /** Is told of all that was looked at. */
  readonly progress?: ScanProgress | undefined;
  /** Starts the threads. Left out: as many as there are cores. */
  readonly startPool?: (choice: RuleChoice) => ScanPool;
}

/** What has tasks done elsewhere. */
export type ScanPool = Pick<ThreadPool<ScanTask, ScanResult>, "hand" | "close">;

export class Scanner {
  readonly sightings: Sighting[] = [];
  readonly unscanned: Unscanned[] = [];
  /** Ids of blobs with something to tell about. */
  readonly notable = new Set<string>();
  /** Ids of blobs that could not be read, or not to their end. */
  readonly unread = new Set<string>();
  contents = 0;
  bytes = 0;
  links = 0;
  /** Memory of blobs that have been scanned. */
  readonly spare = new SpareBuffers();
  #threads: boolean;
  #pool: ScanPool | undefined;
  readonly #startPool: (choice: RuleChoice) => ScanPool;
  #isFull = false;
  readonly #choice: RuleChoice;
  readonly #progress: ScanProgress | undefined;
  #rules: Promise<RuleSet> | undefined;
  /** Sightings that wait for an earlier task. */
  #waiting = 0;
  readonly #turns = new TaskTurns<ScanResult>((result) => this.#keep(result));
  /** The oldest comes first. */
  readonly #running = new Set<Promise<void>>();

  constructor(choice: RuleChoice, { threads = false, progress, startPool = startThreads }: ScannerOptions = {}) {
    this.#choice = choice;
    this.#threads = threads;
    this.#startPool = startPool;
    this.#progress = progress;
  }

  /** From now on the work is spread over the cores. */
  useThreads(): void {
    this.#threads = true;
  }

  /** The rules in this thread, for what is scanned here whatever the threads do. Made when first asked for. */
  rules(): Promise<RuleSet> {
    this.#rules ??= loadRules(this.#choice);
    return this.#rules;
  }

  /** Returns once the work has been taken on. What is in the buffer of a task for blobs belongs to the scan from then on. */
  async scan(task: ScanTask): Promise<void> {
    if (!this.#threads) return this.take(runTask(await this.rules(), task));
    await this.#catchUp();
    this.#pool ??= this.#startPool(this.#choice);
    const done = this.#turns.begin();
    const { result } = await this.#pool.hand(task, task.kind === "blobs" ? [task.bytes] : []);
    const taken = result.then((answer) => this.#arrive(answer, done));
    this.#running.add(taken);
    // Errors are thrown by `finish`; here they only must not count as unhandled.
    taken.then(
      () => this.#running.delete(taken),
      () => undefined,
    );
  }

  /** Adds what was found elsewhere. It counts in the order of the calls of this and of `scan`. */
  take(result: ScanResult): void {
    this.#arrive(result, this.#turns.begin());
  }

  /** Tells what could not be scanned. */
  skip(path: string, why: string): void {
    this.take({ ...NOTHING, unscanned: [{ path, why }] });
  }

  /** The memory is used again at once, whenever its turn comes. */
  #arrive({ memory, ...result }: ScanResult, done: (result: ScanResult) => void): void {
    if (memory) this.spare.give(memory);
    this.#progress?.add(result.contents, result.bytes);
    this.#waiting += result.sightings.length;
    done(result);
  }

  /** What waits for its turn is bounded, too: where much was found behind a task that takes long, that one is waited for. */
  async #catchUp(): Promise<void> {
    const [oldest] = this.#running;
    if (this.#waiting >= MAX_SIGHTINGS) await oldest?.catch(() => undefined);
  }

  #keep({ sightings, unscanned, notable, contents, bytes, links }: ScanResult): void {
    this.#waiting -= sightings.length;
    for (const sighting of sightings) this.#add(sighting);
    for (const gap of unscanned) this.unscanned.push(gap);
    for (const id of notable) this.notable.add(id);
    this.contents += contents;
    this.bytes += bytes;
    this.links += links;
  }

  /** Memory is bounded also where every file is full of findings. */
  #add(sighting: Sighting): void {
    if (this.sightings.length < MAX_SIGHTINGS) this.sightings.push(sighting);
    else if (!this.#isFull) {
      this.#isFull = true;
      const why = `there are more than ${MAX_SIGHTINGS} findings; cure these, then scan again`;
      this.unscanned.push({ path: "the scan", why });
    }
  }

  /** Waits for all work and ends the threads. Throws `UnavailableError` where a thread could not do its part. */
  async finish(): Promise<void> {
    try {
      await Promise.all(this.#running);
    } finally {
      await this.#pool?.close();
    }
  }
}

function startThreads(choice: RuleChoice): ScanPool {
  return new ThreadPool<ScanTask, ScanResult>(threadUrl(), choice);
}
