// Test and bench support: a long history of source-like text, always the same for the same seed. It is written through
// `git fast-import`, so thousands of commits take seconds.
import { execFileSync, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync } from "node:fs";
import { SourceText } from "./source-text.ts";

export interface HistoryOptions {
  readonly commits: number;
  /** Left out: 300. */
  readonly files?: number;
  /** Files a commit changes by a few lines each. Left out: 2. */
  readonly changes?: number;
  /** Mean length of a file in lines of some 35 bytes. Left out: 550. */
  readonly lines?: number;
  readonly seed?: number;
  /** True: objects are packed as a server packs them, with deltas; takes longer. Left out: false. */
  readonly repack?: boolean;
}

/** A side branch starts, takes commits and is merged within this many commits. */
const CYCLE = 10;
const SIDE = 4;
const FLUSH_BYTES = 1 << 20;
const START_S = 1_600_000_000;
const CLEAN = {
  PATH: process.env["PATH"],
  HOME: "/dev/null",
  GIT_CONFIG_GLOBAL: "/dev/null",
  GIT_CONFIG_NOSYSTEM: "1",
};

/** Makes a repository in `folder` (made if absent) with a branch `main` and no working tree files. Gives its last commit. */
export async function makeHistory(folder: string, options: HistoryOptions): Promise<string> {
  mkdirSync(folder, { recursive: true });
  const git = (...args: readonly string[]): string =>
    execFileSync("git", args, { cwd: folder, env: CLEAN, encoding: "utf8", stdio: "pipe" }).trim();
  git("init", "--quiet", "--initial-branch=main");
  const child = spawn("git", ["fast-import", "--quiet"], {
    cwd: folder,
    env: CLEAN,
    stdio: ["pipe", "ignore", "pipe"],
  });
  const ended = once(child, "close");
  let pending = "";
  for (const text of stream(options)) {
    pending += text;
    if (pending.length < FLUSH_BYTES) continue;
    if (!child.stdin.write(pending, "latin1")) await once(child.stdin, "drain");
    pending = "";
  }
  child.stdin.end(pending, "latin1");
  const [exitCode] = await ended;
  if (exitCode !== 0) throw new Error(`git fast-import ended with ${exitCode}`);
  if (options.repack === true) git("repack", "-adfq", "--depth=50", "--window=10");
  return git("rev-parse", "refs/heads/main");
}

/** The input of fast-import (git documentation, "git-fast-import"), commit by commit. ASCII only. */
function* stream(options: HistoryOptions): Generator<string> {
  const plot = new Plot(options);
  yield plot.start();
  for (let mark = 2; mark <= options.commits; mark++) yield plot.next(mark);
}

/** Two branches that change different files, as people who get along do: odd ones on the side, even ones on `main`. */
class Plot {
  readonly #text: SourceText;
  readonly #sources: (readonly string[])[];
  readonly #changes: number;
  #main = 1;
  /** The last commit of the side branch, or 0. */
  #side = 0;
  #sideFiles = new Set<number>();

  constructor({ files = 300, changes = 2, lines = 550, seed = 1 }: HistoryOptions) {
    this.#text = new SourceText(seed);
    this.#sources = Array.from({ length: files }, () => this.#text.file(lines));
    this.#changes = changes;
  }

  start(): string {
    return commitOf("main", 1, [...this.#sources.keys()].map((at) => this.#file(at)).join(""));
  }

  next(mark: number): string {
    const step = mark % CYCLE;
    if (step === 0 && this.#side > 0) return this.#merge(mark);
    return step > 0 && step <= SIDE ? this.#sideCommit(mark) : this.#mainCommit(mark);
  }

  #mainCommit(mark: number): string {
    const text = commitOf(
      "main",
      mark,
      this.#edit(0)
        .map((at) => this.#file(at))
        .join(""),
      this.#main,
    );
    this.#main = mark;
    return text;
  }

  #sideCommit(mark: number): string {
    const touched = this.#edit(1);
    for (const at of touched) this.#sideFiles.add(at);
    const from = this.#side > 0 ? this.#side : this.#main;
    this.#side = mark;
    return commitOf("side", mark, touched.map((at) => this.#file(at)).join(""), from);
  }

  #merge(mark: number): string {
    const files = [...this.#sideFiles].map((at) => this.#file(at)).join("");
    const text = commitOf("main", mark, files, this.#main, this.#side);
    this.#main = mark;
    this.#side = 0;
    this.#sideFiles = new Set();
    return text;
  }

  /** Edits some files with an odd or even number, and gives their numbers. */
  #edit(odd: 0 | 1): readonly number[] {
    const pairs = Math.max(1, this.#sources.length >> 1);
    const touched = new Set(Array.from({ length: this.#changes }, () => this.#text.below(pairs) * 2 + odd));
    for (const at of touched) this.#sources[at] = this.#text.edit(this.#sources[at] ?? []);
    return [...touched];
  }

  #file(at: number): string {
    const content = (this.#sources[at] ?? []).join("");
    return `M 100644 inline src/part-${at % 17}/module-${at}.ts\ndata ${content.length}\n${content}\n`;
  }
}

function commitOf(branch: string, mark: number, body: string, from = 0, merged = 0): string {
  const who = `A <a@example.test> ${START_S + mark * 600} +0000`;
  const parents = [from > 0 ? `from :${from}\n` : "", merged > 0 ? `merge :${merged}\n` : ""].join("");
  const head = `commit refs/heads/${branch}\nmark :${mark}\nauthor ${who}\ncommitter ${who}\ndata 6\nchange`;
  return `${head}\n${parents}${body}\n`;
}
