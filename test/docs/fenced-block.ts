// The fenced blocks of Markdown pages.

export interface FencedBlock {
  /** Relative to the repository root. */
  readonly page: string;
  /** Of the opening fence, from 1. */
  readonly line: number;
  /** The first word after the fence, such as `yaml`; empty without one. */
  readonly language: string;
  /** Whether the word `before` follows: how a workflow looked before lockstep. */
  readonly isBefore: boolean;
  /** Without the indentation of the fence. Ends with a line break. */
  readonly text: string;
}

/** A place for messages, such as `README.md:30`. */
export function placeOf({ page, line }: FencedBlock): string {
  return `${page}:${line}`;
}

const OPENING = /^( {0,8})(`{3,})([a-z]*)( before)?$/;

/** All blocks of a page in their order. Throws for a fence that nothing closes. */
export function fencedBlocks(page: string, markdown: string): readonly FencedBlock[] {
  const lines = markdown.split("\n");
  const blocks: FencedBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const [, indent = "", fence, language = "", before] = OPENING.exec(lines[at] ?? "") ?? [];
    if (fence === undefined) continue;
    const end = lines.indexOf(indent + fence, at + 1);
    if (end < 0) throw new Error(`${page}:${at + 1}: nothing closes this block`);
    const text = lines.slice(at + 1, end).map((line) => `${line.slice(indent.length)}\n`);
    blocks.push({ page, line: at + 1, language, isBefore: before !== undefined, text: text.join("") });
    at = end;
  }
  return blocks;
}
