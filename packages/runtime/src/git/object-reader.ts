// Reads single objects: one `git cat-file --batch` stays and answers them all, because starting git takes longer than any
// answer (git documentation, "git-cat-file", "Batch output").
import type { CommandDialogue } from "../process/command-dialogue.ts";
import type { HardenedGit } from "./hardened-git.ts";
import { isObjectId } from "./object-id.ts";

export interface GitObject {
  readonly type: string;
  /** In bytes. */
  readonly size: number;
  /** Undefined where it is larger than was asked for. */
  readonly content: Buffer | undefined;
}

/** An id, a word and a number. */
const MAX_HEADER_BYTES = 4096;
const NEWLINE = 0x0a;

const READERS = new WeakMap<HardenedGit, ObjectReader>();

/**
 * The object `id`, its content up to `maxBytes`, or undefined if it is not here or git cannot read it. A partial clone is not asked
 * to fetch it. Throws `TypeError` for what is no full object id, and as `CommandDialogue` does.
 */
export function readObject(git: HardenedGit, id: string, maxBytes: number): Promise<GitObject | undefined> {
  if (!isObjectId(id)) throw new TypeError("not a full object id");
  const reader = READERS.get(git) ?? new ObjectReader(git);
  READERS.set(git, reader);
  return reader.read(id, maxBytes);
}

class ObjectReader {
  readonly #git: HardenedGit;
  #dialogue: CommandDialogue | undefined;
  /** The question before, answered or failed. */
  #before: Promise<unknown> = Promise.resolve();

  constructor(git: HardenedGit) {
    this.#git = git;
  }

  read(id: string, maxBytes: number): Promise<GitObject | undefined> {
    const answer = this.#before.then(() => this.#ask(id, maxBytes));
    this.#before = answer.catch(() => undefined);
    return answer;
  }

  async #ask(id: string, maxBytes: number): Promise<GitObject | undefined> {
    const dialogue = this.#dialogue?.isOver === false ? this.#dialogue : this.#git.converse(["cat-file", "--batch"]);
    this.#dialogue = dialogue;
    dialogue.say(`${id}\n`);
    const answer = await readAnswer(new AnswerBytes(dialogue), id, maxBytes);
    // Whatever it has yet to print of this object must not be taken for the next one.
    if (answer === "missing" || answer?.content !== undefined) dialogue.rest();
    else dialogue.end();
    return answer === "missing" ? undefined : answer;
  }
}

/** `<id> <type> <size>`, a newline, the content and a newline; or `<id> missing` and a newline. */
async function readAnswer(
  bytes: AnswerBytes,
  id: string,
  maxBytes: number,
): Promise<GitObject | "missing" | undefined> {
  const header = await bytes.line();
  if (header === `${id} missing`) return "missing";
  const [answered, type, digits] = header?.split(" ") ?? [];
  const size = Number(digits);
  if (answered !== id || type === undefined || !Number.isSafeInteger(size)) return undefined;
  if (size > maxBytes) return { type, size, content: undefined };
  const content = await bytes.take(size + 1);
  return content && { type, size, content: content.subarray(0, size) };
}

/** What a program prints, cut where its reader wants it. */
class AnswerBytes {
  readonly #dialogue: CommandDialogue;
  #rest: Buffer = Buffer.alloc(0);

  constructor(dialogue: CommandDialogue) {
    this.#dialogue = dialogue;
  }

  /** Without its newline; undefined where the program ended or what it prints is no such line. */
  async line(): Promise<string | undefined> {
    let end = this.#rest.indexOf(NEWLINE);
    while (end < 0) {
      const more = this.#rest.length < MAX_HEADER_BYTES ? await this.#dialogue.next() : undefined;
      if (more === undefined) return undefined;
      this.#rest = Buffer.concat([this.#rest, more]);
      end = this.#rest.indexOf(NEWLINE);
    }
    const line = this.#rest.toString("latin1", 0, end);
    this.#rest = this.#rest.subarray(end + 1);
    return line;
  }

  /** So many bytes; undefined where the program ended before. */
  async take(count: number): Promise<Buffer | undefined> {
    const chunks = [this.#rest];
    let length = this.#rest.length;
    while (length < count) {
      const more = await this.#dialogue.next();
      if (more === undefined) return undefined;
      chunks.push(more);
      length += more.length;
    }
    return length === count ? Buffer.concat(chunks, length) : undefined;
  }
}
