// Has tasks done, in this thread or in as many as there are cores where there is enough to do, and keeps account of all that a
// scan finds, also of what was looked at elsewhere.
import { SpareBuffers, ThreadPool } from "@lockstep/runtime";
import type { RuleSet } from "../engine/rule-set.ts";
import type { Sighting, Unscanned } from "../engine/sighting.ts";
import { loadRules, type RuleChoice } from "./load-rules.ts";
import type { ScanProgress } from "./scan-progress.ts";
import { runTask, type ScanResult, type ScanTask } from "./scan-task.ts";
import { threadUrl } from "./thread-url.ts";

/** More findings than anybody reads. */
const MAX_SIGHTINGS = 100_000;

export interface ScannerOptions {
  /** Spread the work over the cores. Starting threads takes longer than a small scan. */
  readonly threads?: boolean;
  /** Is told of all that was looked at. */
  readonly progress?: ScanProgress | undefined;
}

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
  #pool: ThreadPool<ScanTask, ScanResult> | undefined;
  #isFull = false;
  readonly #choice: RuleChoice;
  readonly #progress: ScanProgress | undefined;
  #rules: Promise<RuleSet> | undefined;
  readonly #running = new Set<Promise<void>>();

  constructor(choice: RuleChoice, { threads = false, progress }: ScannerOptions = {}) {
    this.#choice = choice;
    this.#threads = threads;
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
    this.#pool ??= new ThreadPool(threadUrl(), this.#choice);
    const { result } = await this.#pool.hand(task, task.kind === "blobs" ? [task.bytes] : []);
    const taken = result.then((answer) => this.take(answer));
    this.#running.add(taken);
    // Errors are thrown by `finish`; here they only must not count as unhandled.
    taken.then(
      () => this.#running.delete(taken),
      () => undefined,
    );
  }

  /** Adds what was found elsewhere. */
  take({ sightings, unscanned, notable, contents, bytes, links, memory }: ScanResult): void {
    if (memory) this.spare.give(memory);
    for (const sighting of sightings) this.#keep(sighting);
    for (const gap of unscanned) this.unscanned.push(gap);
    for (const id of notable) this.notable.add(id);
    this.contents += contents;
    this.bytes += bytes;
    this.links += links;
    this.#progress?.add(contents, bytes);
  }

  /** Memory is bounded also where every file is full of findings. */
  #keep(sighting: Sighting): void {
    if (this.sightings.length < MAX_SIGHTINGS) this.sightings.push(sighting);
    else if (!this.#isFull) {
      this.#isFull = true;
      this.skip("the scan", `there are more than ${MAX_SIGHTINGS} findings; cure these, then scan again`);
    }
  }

  /** Tells what could not be scanned. */
  skip(path: string, why: string): void {
    this.unscanned.push({ path, why });
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
