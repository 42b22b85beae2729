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

/** Where the lines of a value start, in the value and in the file, as far as the two texts run side by side. */
interface Lines {
  readonly inValue: readonly number[];
  readonly inFile: readonly number[];
}

/** Every finding in a script asks for its place, so the lines are looked up once. */
const KNOWN = new WeakMap<SourceScalar, Lines>();

/** The offset in the file of an offset in the value; undefined where the two texts do not run side by side. */
function sourceOffset(text: string, node: SourceScalar, offset: number): number | undefined {
  const lines = KNOWN.get(node) ?? linesOf(text, node);
  KNOWN.set(node, lines);
  const line = lastAtMost(lines.inValue, offset);
  const start = lines.inFile[line];
  if (line < 0 || start === undefined) return undefined;
  const found = start + offset - (lines.inValue[line] ?? 0);
  return found <= node.end ? found : undefined;
}

function linesOf(text: string, node: SourceScalar): Lines {
  const { value } = node;
  const lead = /^(?:[ \t]*\n)*[ \t]*/.exec(value)?.[0].length ?? 0;
  const inValue: number[] = [];
  const inFile: number[] = [];
  const [first = "", ...rest] = value.slice(lead).split("\n");
  let at = lead;
  let start = firstContent(text, node, first);
  for (const line of [first, ...rest]) {
    if (start !== undefined && at > lead) start = nextContent(text, start, line);
    inValue.push(at);
    if (start !== undefined) inFile.push(start);
    at += line.length + 1;
  }
  return { inValue, inFile };
}

/** The index of the last of the ascending numbers that is not above `limit`; -1 where all are. */
function lastAtMost(numbers: readonly number[], limit: number): number {
  let low = 0;
  let high = numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low - 1;
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
