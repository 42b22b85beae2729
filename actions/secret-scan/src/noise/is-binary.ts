// Tells text from what a program wrote for programs. Names and values stand beside each other by chance there.
import type { Candidate } from "../rule/secret-rule.ts";

/** Compiled code whose texts are long enough that no NUL byte is near. */
const COMPILED = /\.(?:py[co]|class|dex|wasm|node|o|a|so|dll|dylib|exe|beam|elc)$/i;

/** True where NUL bytes are near the candidate, and in compiled files. */
export function isBinary({ path, before, behind }: Pick<Candidate, "path" | "before" | "behind">): boolean {
  return COMPILED.test(path) || before.includes("\0") || behind.includes("\0");
}
