// Inputs and files that hold a list: one entry a line.

/** The lines that hold something, trimmed. Either line break ends a line. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
