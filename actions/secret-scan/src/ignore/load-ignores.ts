// Loads what sets findings apart: as it can be trusted, and what the change under check wants instead.
import { LockstepError, type Secret, SourceFile, type TrustedText } from "@lockstep/core";
import { PROVIDERS } from "../rules/all-rules.ts";
import { type IgnoreFiles, readIgnoreFiles } from "./read-ignore-files.ts";

export interface Ignores {
  readonly trusted: IgnoreFiles;
  /** Undefined where the change leaves these files alone, or where what it proposes cannot be used. */
  readonly proposed: IgnoreFiles | undefined;
}

export type ReadTrusted = (path: string, maxBytes: number) => Promise<TrustedText>;

const MAX_BYTES = 8 * 1024 * 1024;

/** Errors: those of `readTrusted`, and of `readIgnoreFiles` for the trusted files. */
export async function loadIgnores(
  readTrusted: ReadTrusted,
  key: Secret | undefined,
  gitleaksBaseline: string | undefined,
): Promise<Ignores> {
  const texts = new Map<string, Promise<TrustedText>>();
  const read = (path: string): Promise<TrustedText> => {
    const known = texts.get(path) ?? readTrusted(path, MAX_BYTES);
    texts.set(path, known);
    return known;
  };
  const options = { key, providers: PROVIDERS, ...(gitleaksBaseline === undefined ? {} : { gitleaksBaseline }) };
  const trusted = await readIgnoreFiles(async (path) => sourceOf(path, (await read(path)).text), options);
  const all = await Promise.all(texts.values());
  if (all.every(({ changed }) => changed === "no")) return { trusted, proposed: undefined };
  const propose = async (path: string) => {
    const { proposed, changed, text } = await read(path);
    return sourceOf(path, changed === "no" ? text : proposed);
  };
  return { trusted, proposed: await readIgnoreFiles(propose, options).catch(unusable) };
}

function sourceOf(path: string, text: string | undefined): SourceFile | undefined {
  return text === undefined ? undefined : new SourceFile(path, text);
}

/** What a change proposes has no effect on this run, and is judged when it is on the base branch. */
function unusable(error: unknown): undefined {
  if (error instanceof LockstepError) return undefined;
  throw error;
}
