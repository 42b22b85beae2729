// The evidence of a step as a plain folder: what a program writes can be read, and what it says is kept.
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { StepEvidence } from "@lockstep/runtime";

export class FolderEvidence implements StepEvidence {
  /** What the program said that inputs took away. */
  readonly weaker: string[] = [];
  readonly root: string;

  /** `root` is absolute; it is made when something is written. */
  constructor(root: string) {
    this.root = root;
  }

  write(name: string, content: string | Uint8Array): string {
    const path = join(this.root, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
    return path;
  }

  weaken(sentences: readonly string[]): void {
    this.weaker.push(...sentences);
  }
}
