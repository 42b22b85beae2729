// Reads a document with the quick parser, and with the thorough one where the quick one refuses.
import type { SourceTree } from "./source-node.ts";
import { MAX_DEPTH, treeFromEvents } from "./tree-from-events.ts";

/**
 * Characters that end a line for some parsers and not for others: a carriage return alone, and what YAML 1.1 counted as
 * line breaks (its section 4.2). Behind one of them a line could hide from the parser that does not break there.
 */
const DISPUTED_BREAK = /\r(?!\n)|[\u0085\u2028\u2029]/;

/** What YAML allows in no document (1.2.2, section 5.1, c-printable), and a byte order mark that does not start one. */
const NOT_PRINTABLE = /[^\t\n\r\x20-\x7E\u0085\u00A0-\uFFFD]|(?!^)\uFEFF/;

/**
 * Never rejects, whatever the text. Both parsers give the same tree for what both accept; a contract test holds them to it.
 * The thorough one takes tens of milliseconds to load and few repositories need it, so it is loaded at its first use.
 */
export async function readSourceTree(text: string): Promise<SourceTree> {
  const disputed = text.search(DISPUTED_BREAK);
  if (disputed >= 0) return refuse("parsers disagree whether this character ends a line", disputed);
  const unprintable = text.search(NOT_PRINTABLE);
  if (unprintable >= 0) return refuse("YAML does not allow this character here", unprintable);
  const quick = treeFromEvents(text);
  if (quick.ok) return quick;
  // The thorough parser would take seconds to run out of stack.
  if (quick.message.includes("maxDepth")) return refuse(`nested deeper than ${MAX_DEPTH} levels`, 0);
  const { treeFromDocument } = await import("./tree-from-document.ts");
  return treeFromDocument(text);
}

function refuse(message: string, offset: number): SourceTree {
  return { ok: false, message, offset };
}
