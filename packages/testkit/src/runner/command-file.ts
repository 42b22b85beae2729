// Reads the files a step writes for the runner: named values, and folders for the search path.
// Source of facts: GitHub documentation, "Workflow commands for GitHub Actions" (environment files, multiline strings).

/**
 * The values of a file of `NAME=VALUE` lines and `NAME<<DELIMITER` blocks, in order; a later value replaces an earlier one.
 * Whichever of `=` and `<<` comes first decides. Throws where the runner fails the step: a line that is neither, a block
 * without name, delimiter or end.
 */
export function parseValues(text: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  const lines = splitLines(text);
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] ?? "";
    if (line === "") continue;
    const { name, value, delimiter } = parseHead(line);
    if (delimiter === undefined) {
      values.set(name, value);
      continue;
    }
    const end = lines.indexOf(delimiter, index + 1);
    if (end < 0) throw new Error(`no line ends the value of ${name}`);
    values.set(name, lines.slice(index + 1, end).join("\n"));
    index = end;
  }
  return values;
}

/** The folders of a search path file, in order, without empty lines. */
export function parseFolders(text: string): readonly string[] {
  return text.split(/\r\n|\r|\n/).filter((line) => line !== "");
}

interface Head {
  readonly name: string;
  readonly value: string;
  readonly delimiter?: string;
}

function parseHead(line: string): Head {
  const equals = line.indexOf("=");
  const block = line.indexOf("<<");
  if (equals >= 0 && (block < 0 || equals < block))
    return { name: line.slice(0, equals), value: line.slice(equals + 1) };
  const head = { name: line.slice(0, Math.max(block, 0)), value: "", delimiter: line.slice(block + 2) };
  if (head.name === "" || head.delimiter === "")
    throw new Error(`neither a value nor a block: ${JSON.stringify(line)}`);
  return head;
}

/** Only LF ends a line here, so a value keeps its CR. What follows the last LF counts as a line if there is any. */
function splitLines(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, "").split("\n");
  return lines.at(-1) === "" ? lines.slice(0, -1) : lines;
}
