// Prints text that may come from a repository to a log in which lines can be commands.
import { randomBytes } from "node:crypto";
import { EOL } from "node:os";

/** The marks of commands, `::name::` and `##[name]`, as single characters in order. */
const MARKS: readonly (readonly string[])[] = [["\n"], ["\r"], [":", ":"], ["#", "#", "["]];

/**
 * True if some line of the text could be a command. Generous on purpose: the runner compares text by culture, which skips
 * invisible characters, so the characters of a mark are looked for one by one with anything between them.
 */
export function mayHoldCommand(text: string): boolean {
  return MARKS.some((mark) => holdsInOrder(text, mark));
}

function holdsInOrder(text: string, characters: readonly string[]): boolean {
  let position = -1;
  return characters.every((character) => {
    position = text.indexOf(character, position + 1);
    return position >= 0;
  });
}

/**
 * The text between `::stop-commands::` and its end mark. The mark is drawn after the text is known, so the text cannot hold
 * it (documentation: "Stopping and starting workflow commands").
 */
export function withCommandsStopped(text: string): string {
  const mark = randomBytes(16).toString("hex");
  const lines = text.endsWith("\n") ? text : `${text}${EOL}`;
  return `::stop-commands::${mark}${EOL}${lines}::${mark}::${EOL}`;
}
