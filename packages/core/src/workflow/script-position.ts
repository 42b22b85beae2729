// Finds the place of a part of a script in the file it was written in. YAML takes indentation, quotes and line ends off a
// script, so its offsets are not those of the file.
import type { Location } from "../report/finding.ts";
import type { SourceFile } from "../text/source-file.ts";
import type { SourceScalar } from "../yaml/source-node.ts";

/**
 * The location of the UTF-16 range `start` to `end` (exclusive) of `node.value`. Where the lines of the value are not those
 * of the file, as in a folded or an escaped scalar, it is the location of the whole scalar.
 */
export function locateInScalar(file: SourceFile, node: SourceScalar, start: number, end: number): Location {
  const from = sourceOffset(file.text, node, start);
  const to = sourceOffset(file.text, node, end);
  if (from === undefined || to === undefined || to < from) return file.locate(node.start, node.end);
  return file.locate(from, to);
}

/** The offset in the file of an offset in the value; undefined where the two texts do not run side by side. */
function sourceOffset(text: string, node: SourceScalar, offset: number): number | undefined {
  const lead = /^(?:[ \t]*\n)*[ \t]*/.exec(node.value)?.[0].length ?? 0;
  if (offset < lead) return undefined;
  const lines = node.value.slice(lead).split("\n");
  const before = node.value.slice(lead, offset).split("\n");
  let start = firstContent(text, node, lines[0] ?? "");
  for (let line = 1; line < before.length && start !== undefined; line++) {
    start = nextContent(text, start, lines[line] ?? "");
  }
  const found = start === undefined ? undefined : start + (before.at(-1)?.length ?? 0);
  return found !== undefined && found <= node.end ? found : undefined;
}

/** Where the first line of the content stands: behind the opening quote, if there is one. */
function firstContent(text: string, node: SourceScalar, line: string): number | undefined {
  return [node.start, node.start + 1].find((start) => text.startsWith(line, start));
}

/** Where `line` stands on the line after the one that holds `previous`, behind the indentation that is not its own. */
function nextContent(text: string, previous: number, line: string): number | undefined {
  const lineStart = text.indexOf("\n", previous) + 1;
  if (lineStart === 0) return undefined;
  let content = lineStart;
  while (text[content] === " ") content++;
  const own = line.length - line.trimStart().length;
  const start = Math.max(lineStart, content - own);
  return line.trim() === "" || text.startsWith(line, start) ? start : undefined;
}
