// One view of files for all who read them: each text is read once, as long as there is room to keep it.
import { Buffer } from "node:buffer";
import type { Files, ReadText, Unreadable } from "@lockstep/core";

/** UTF-16 code units that are kept in all: several times what a pipeline is made of in the largest repositories. */
const ROOM = 32 * 1024 * 1024;

type Read = ReadText | Unreadable;

export class SharedFiles implements Files {
  readonly #files: Files;
  readonly #texts = new Map<string, Promise<Read>>();
  #room: number;
  #listed: Promise<readonly string[]> | undefined;

  constructor(files: Files, room: number = ROOM) {
    this.#files = files;
    this.#room = room;
  }

  list(): Promise<readonly string[]> {
    this.#listed ??= this.#files.list();
    return this.#listed;
  }

  /** What was refused is asked for again: another limit may let it through, and the reason names the limit. */
  async readText(path: string, maxBytes: number): Promise<Read> {
    const asked = this.#texts.get(path);
    const known = asked && (await asked);
    if (known?.ok === true && Buffer.byteLength(known.text) <= maxBytes) return known;
    const reading = this.#files.readText(path, maxBytes);
    this.#texts.set(path, reading);
    const read = await reading.catch((error: unknown) => {
      this.#texts.delete(path);
      throw error;
    });
    this.#keepIfSmall(path, read);
    return read;
  }

  #keepIfSmall(path: string, read: Read): void {
    if (read.ok && read.text.length <= this.#room) this.#room -= read.text.length;
    else this.#texts.delete(path);
  }
}
