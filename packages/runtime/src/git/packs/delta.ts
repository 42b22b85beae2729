// Builds an object from its base and a list of instructions (git documentation, "gitformat-pack", "Deltified representation").
// The instructions also say what the two have in common.
import { readSize } from "./pack-entry.ts";

/** Bytes that are the same in a base and in what was built from it. */
export interface CopiedStretch {
  /** Offset in the base. */
  readonly old: number;
  /** Offset in the new content. */
  readonly at: number;
  readonly length: number;
}

/** The sizes a delta states, in bytes, and where its instructions start. */
export interface DeltaHead {
  readonly baseSize: number;
  readonly size: number;
  readonly start: number;
}

/** Memory that holds a base, and has room behind `at` for what is built. */
export interface Workplace {
  readonly memory: Buffer;
  readonly base: number;
  readonly at: number;
}

const COPY = 0x80;
const FULL_COPY = 0x10000;
/** Shorter stretches are not worth the account. */
const LEAST_STRETCH = 64;
/** Fewer bytes are copied one by one. */
const FEW = 24;

export function deltaHead(delta: Buffer): DeltaHead | undefined {
  const base = readSize(delta, 0);
  const own = base && readSize(delta, base.end);
  return own && { baseSize: base.value, size: own.value, start: own.end };
}

/** The stretches that were copied, in the order of the new content; undefined if the delta does not give what it states. */
export function applyDelta(
  delta: Buffer,
  head: DeltaHead,
  { memory, base, at }: Workplace,
): readonly CopiedStretch[] | undefined {
  const copies: CopyList = new CopyList();
  let done = 0;
  for (let next = head.start; next < delta.length; ) {
    const code = delta[next++] ?? 0;
    if (code >= COPY) {
      const { old, length } = copyOf(delta, code, next);
      next += operandBytes(code);
      if (next > delta.length || old + length > head.baseSize || done + length > head.size) return undefined;
      memory.copyWithin(at + done, base + old, base + old + length);
      copies.add(old, done, length);
      done += length;
    } else {
      if (code === 0 || next + code > delta.length || done + code > head.size) return undefined;
      insert(memory, at + done, delta, next, code);
      next += code;
      done += code;
    }
  }
  return done === head.size ? copies.finish() : undefined;
}

function copyOf(delta: Buffer, code: number, start: number): { readonly old: number; readonly length: number } {
  let next = start;
  let old = 0;
  let length = 0;
  for (let bit = 0; bit < 4; bit++) if ((code >> bit) & 1) old += (delta[next++] ?? 0) * 2 ** (8 * bit);
  for (let bit = 0; bit < 3; bit++) if ((code >> (4 + bit)) & 1) length += (delta[next++] ?? 0) << (8 * bit);
  return { old, length: length === 0 ? FULL_COPY : length };
}

function operandBytes(code: number): number {
  let count = 0;
  for (let bits = code & 0x7f; bits > 0; bits &= bits - 1) count++;
  return count;
}

function insert(memory: Buffer, at: number, delta: Buffer, start: number, length: number): void {
  if (length > FEW) delta.copy(memory, at, start, start + length);
  else for (let byte = 0; byte < length; byte++) memory[at + byte] = delta[start + byte] ?? 0;
}

/** Copies that go on where the one before ended are one: git cuts long ones. */
class CopyList {
  readonly #stretches: CopiedStretch[] = [];
  #old = 0;
  #at = 0;
  #length = 0;

  add(old: number, at: number, length: number): void {
    if (old === this.#old + this.#length && at === this.#at + this.#length) {
      this.#length += length;
      return;
    }
    this.#close();
    this.#old = old;
    this.#at = at;
    this.#length = length;
  }

  finish(): readonly CopiedStretch[] {
    this.#close();
    return this.#stretches;
  }

  #close(): void {
    if (this.#length >= LEAST_STRETCH) this.#stretches.push({ old: this.#old, at: this.#at, length: this.#length });
  }
}
