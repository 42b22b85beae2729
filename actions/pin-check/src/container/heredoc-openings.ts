// Finds the here-documents that an instruction opens ("Here-Documents" in the Dockerfile reference).
import { unquote, wordsOf } from "./dockerfile-words.ts";

export interface HeredocOpening {
  /** The line that ends it, without quotes. */
  readonly name: string;
  /** `<<-`: tabs before the line that ends it do not count. */
  readonly isIndented: boolean;
}

/** A file descriptor, the operator, and the name, which may also be the next word. */
const OPENING = /^\d*<<(-?)([^<]*)$/;
/** The forms of a variable that every builder reads alike. */
const PLAIN_VARIABLE = /\$\{\w+(?:[:+?%#-][^{}'"$\\<>]*)?\}/g;

/**
 * The here-documents that the text of an instruction opens from `at` on, in order. Undefined where that cannot be told:
 * what the builder cannot split into words opens none, and some variables of shells are beyond it.
 */
export function heredocsIn(text: string, at: number): readonly HeredocOpening[] | undefined {
  const openings: HeredocOpening[] = [];
  let pending: { readonly isIndented: boolean } | undefined;
  for (const { raw, isClosed } of wordsOf(text, at)) {
    if (!isClosed) return [];
    const [, dash, name] = OPENING.exec(raw) ?? [];
    if (pending) openings.push({ name: unquote(raw), ...pending });
    else if (name) openings.push({ name: unquote(name), isIndented: dash === "-" });
    pending = !pending && name === "" ? { isIndented: dash === "-" } : undefined;
  }
  const isPlain = openings.length === 0 || !text.replace(PLAIN_VARIABLE, "").includes("${");
  return isPlain ? openings : undefined;
}
