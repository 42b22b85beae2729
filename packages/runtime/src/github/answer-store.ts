// Keeps answers on disk, one file each. Losing an entry is never an error: it is asked for again.
//
// What is trusted: only files sealed with the token (answer-seal.ts) or with the user's key (answer-cipher.ts), in a folder that
// no other user can write. So a step of the same job that holds neither can delete answers, but not plant any. Without a token the seal has no key
// and merely detects damage; then the folder must be one that only this user's trusted programs write.
import { randomUUID } from "node:crypto";
import { lstat, mkdir, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { readKept } from "../files/read-kept.ts";
import type { AnswerSeal, KeptAnswer, Question } from "./answer-seal.ts";
import { evictAnswers } from "./evict-answers.ts";

export interface AnswerStore {
  read(question: Question): Promise<KeptAnswer | undefined>;
  write(question: Question, answer: KeptAnswer): Promise<void>;
}

/** Larger answers are not kept. Covers a file of 1 MB in base64 within its entry. */
const MAX_ENTRY_BYTES = 2 * 1024 * 1024;

/** A store in `folder`, created on first use with mode 0700, after `prepare`. Unusable folders make a store that keeps nothing. */
export function openAnswerStore(folder: string, seal: AnswerSeal, prepare?: () => Promise<void>): AnswerStore {
  let opening: Promise<boolean> | undefined;
  const usable = (): Promise<boolean> => {
    opening ??= open(folder, prepare).catch(() => false);
    return opening;
  };
  return {
    async read(question) {
      const name = seal.nameOf(question);
      if (!(await usable())) return undefined;
      const file = await readKept(join(folder, name), MAX_ENTRY_BYTES);
      return Buffer.isBuffer(file) ? seal.open(name, file) : undefined;
    },
    async write(question, answer) {
      const name = seal.nameOf(question);
      const file = seal.seal(name, answer);
      if (file.length > MAX_ENTRY_BYTES || !(await usable())) return;
      await writeEntry(folder, name, file).then(
        () => evictAnswers(folder),
        () => undefined,
      );
    },
  };
}

async function open(folder: string, prepare?: () => Promise<void>): Promise<boolean> {
  await prepare?.();
  return isOurs(folder);
}

/** Creates the folder if need be. True if it is a real folder of this user that nobody else may write. */
async function isOurs(folder: string): Promise<boolean> {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const status = await lstat(folder);
  const isMine = process.getuid === undefined || status.uid === process.getuid();
  return status.isDirectory() && isMine && (process.platform === "win32" || (status.mode & 0o022) === 0);
}

/** Readers see the old file or the new one, never a part. */
async function writeEntry(folder: string, name: string, file: Buffer): Promise<void> {
  const draft = join(folder, `${name}.${randomUUID()}`);
  try {
    await writeFile(draft, file, { flag: "wx", mode: 0o600 });
    await rename(draft, join(folder, name));
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
