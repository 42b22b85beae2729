// Inputs that hold a list: one entry a line.

/** The lines that hold something, trimmed. */
export function linesOf(text: string): readonly string[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
}
