// Counts the `uses:` of a workflow line by line, without any YAML parser: an opinion that shares no code with the one
// under test. It knows block scalars and comments, as those hold most of what only looks like a key. Plain and quoted
// scalars over several lines are taken for what their lines look like.

/** A key with a block scalar for its value: `run: |`, `- run: >-2 # comment`. YAML 1.2.2, section 8.1.1. */
const BLOCK = /^(?<lead>\s*(?:-\s+)*)[^\s#].*?:\s+[|>](?:[+-]?[1-9]?|[1-9][+-])\s*(?:#.*)?$/;

/** A key `uses` at the start of a line or of an item. */
const KEY = /^\s*(?:-\s+)*(?:uses|"uses"|'uses')\s*:(?:\s|$)/;

/** The same in a flow mapping: `{ name: x, uses: y }`. */
const FLOW_KEY = /^\s*(?:-\s+)*\{(?:.*,)?\s*uses:\s/;

/** How many keys `uses` the text has, in whatever mapping. */
export function countUses(text: string): number {
  let count = 0;
  /** The indentation of the key whose block scalar the current line may belong to. */
  let block: number | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === "") continue;
    if (block !== undefined && indentation(line) > block) continue;
    block = BLOCK.exec(line)?.groups?.["lead"]?.length;
    if (KEY.test(line) || FLOW_KEY.test(line)) count += 1;
  }
  return count;
}

function indentation(line: string): number {
  return line.length - line.trimStart().length;
}
