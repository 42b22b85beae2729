// What one step leaves as evidence, from its beginning to its end.
import { createHash } from "node:crypto";
import { mkdirSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import {
  clip,
  type EvidenceEntry,
  type EvidenceFile,
  type EvidenceRun,
  revealControls,
  type Verdict,
  worst,
} from "@lockstep/core";
import { writeWhole } from "../files/write-whole.ts";
import { composeIndex } from "./compose-index.ts";
import { writeEntry } from "./step-entry.ts";

/** As much as an index may hold. */
const MAX_SENTENCE = 1000;

/** The evidence of a step as its program sees it. */
export interface StepEvidence {
  /** The folder over all steps of the job, absolute: what is uploaded as a whole. */
  readonly root: string;
  /**
   * Writes a file of this step's own and gives its absolute path. `name` is relative, `/`-separated, without `..`. Throws
   * `UsageError` (`output-not-writable`).
   */
  write(name: string, content: string | Uint8Array): string;
  /** What the inputs took away from what the policy or the defaults check, a sentence each. */
  weaken(sentences: readonly string[]): void;
}

/** Where a step is, and what its entry says so far. */
export interface StepPlace {
  /** Of the step, absolute. */
  readonly folder: string;
  readonly run: EvidenceRun;
  readonly entry: EvidenceEntry;
}

/** A step under way. What a method changes is written before it returns, except for what `write` and `weaken` note. */
export class OpenStep implements StepEvidence {
  readonly root: string;
  readonly #folder: string;
  readonly #run: EvidenceRun;
  #entry: EvidenceEntry;

  constructor({ folder, run, entry }: StepPlace) {
    this.root = dirname(folder);
    this.#folder = folder;
    this.#run = run;
    this.#entry = entry;
  }

  /** For a later phase of the same step. */
  get place(): StepPlace {
    return { folder: this.#folder, run: this.#run, entry: this.#entry };
  }

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.#folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeWhole(path, content);
    const file = recordOf(`${basename(this.#folder)}/${name}`, content);
    const others = this.#entry.files.filter((other) => other.path !== file.path);
    this.#entry = { ...this.#entry, files: [...others, file] };
    return path;
  }

  weaken(sentences: readonly string[]): void {
    const plain = sentences.map((sentence) => clip(revealControls(sentence), MAX_SENTENCE));
    this.#entry = { ...this.#entry, weaker: [...new Set([...this.#entry.weaker, ...plain])] };
  }

  /**
   * Ends with a verdict. Without one the step goes on, or has ended in an earlier phase. Of two verdicts the worse one holds;
   * what failed stays failed.
   */
  end(verdict: Verdict | undefined): void {
    const { state, verdict: before } = this.#entry;
    if (verdict !== undefined && state !== "failed") {
      const both = before === undefined ? verdict : worst([before, verdict]);
      this.#entry = { ...this.#entry, state: "finished", verdict: both, endedAt: new Date().toISOString() };
    }
    this.record();
  }

  /** Ends by an error, whatever was said before. */
  fail(code: NonNullable<EvidenceEntry["code"]>): void {
    const { verdict: _, ...entry } = this.#entry;
    this.#entry = { ...entry, state: "failed", code, endedAt: new Date().toISOString() };
    this.record();
  }

  /** Throws as `composeIndex`. */
  record(): void {
    writeEntry(this.#folder, this.#run, this.#entry);
    composeIndex(this.root, this.#run);
  }
}

function recordOf(path: string, content: string | Uint8Array): EvidenceFile {
  const bytes = typeof content === "string" ? Buffer.from(content) : content;
  return { path, sha256: createHash("sha256").update(bytes).digest("hex"), bytes: bytes.length };
}
