// What in a configuration has no effect here, and where it stands.
import type { SourceFile } from "@lockstep/core";

export interface ConfigNote {
  readonly text: string;
  /** Words of the configuration that stand one behind the other and lead to the place: a rule's id, a key in it. */
  readonly trail: readonly string[];
}

export interface PlacedNote {
  readonly text: string;
  readonly file: string;
  /** 1-based. */
  readonly line: number;
}

/** The place of a note in the first file that has all words of its trail; else the first line of the first file. */
export function placeNote({ text, trail }: ConfigNote, files: readonly SourceFile[]): PlacedNote {
  for (const file of files) {
    const line = lineOf(trail, file.text);
    if (line !== undefined) return { text, file: file.path, line };
  }
  return { text, file: files[0]?.path ?? "", line: 1 };
}

/** The parser of TOML tells no places, so the words are looked for: a comment that has them, too, can only mislead a little. */
function lineOf(trail: readonly string[], text: string): number | undefined {
  let at = 0;
  let behind = 0;
  for (const word of trail) {
    at = text.indexOf(word, behind);
    if (at < 0) return undefined;
    behind = at + word.length;
  }
  return text.slice(0, at).split("\n").length;
}
