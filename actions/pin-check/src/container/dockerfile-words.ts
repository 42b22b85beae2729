// Splits the text of a Dockerfile instruction into words, with quotes and escapes as the builder reads them there. It
// expands nothing.

export interface Word {
  /** UTF-16 offsets into the instruction's text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** As written, quotes included. */
  readonly raw: string;
  /** False where a quote in it is never closed, so that it takes up all the rest. */
  readonly isClosed: boolean;
}

const BLANKS = " \t\v\f\r\n";

/** The words of `text` from `at` on, one after the other. Blanks inside quotes or behind the escape character are no end. */
export function* wordsOf(text: string, at: number, escapeChar = "\\"): Generator<Word> {
  let position = at;
  while (position < text.length) {
    const start = skipBlanks(text, position);
    const { end, isClosed } = endOfWord(text, start, escapeChar);
    position = end;
    if (end > start) yield { start, end, raw: text.slice(start, end), isClosed };
  }
}

/** The flags (`--name=value`) in front of an instruction's arguments, and where the arguments start. */
export function flagsOf(text: string, at: number): { flags: readonly Word[]; argumentsAt: number } {
  const flags: Word[] = [];
  for (const word of wordsOf(text, at)) {
    if (!word.raw.startsWith("--")) return { flags, argumentsAt: word.start };
    if (word.raw === "--") return { flags, argumentsAt: skipBlanks(text, word.end) };
    flags.push(word);
  }
  return { flags, argumentsAt: text.length };
}

/** A word without its quotes and escapes. */
export function unquote(raw: string): string {
  let quote: string | undefined;
  let text = "";
  for (let position = 0; position < raw.length; position++) {
    const char = raw.charAt(position);
    if (char === "\\" && quote !== "'") text += raw.charAt(++position);
    else if (char === quote) quote = undefined;
    else if (quote === undefined && isQuote(char)) quote = char;
    else text += char;
  }
  return text;
}

/** The first offset from `at` on that holds no blank. */
function skipBlanks(text: string, at: number): number {
  let position = at;
  while (position < text.length && BLANKS.includes(text.charAt(position))) position++;
  return position;
}

function endOfWord(
  text: string,
  start: number,
  escapeChar: string,
): { readonly end: number; readonly isClosed: boolean } {
  let quote: string | undefined;
  for (let position = start; position < text.length; position++) {
    const char = text.charAt(position);
    if (char === escapeChar && quote !== "'") position++;
    else if (char === quote) quote = undefined;
    else if (quote === undefined && BLANKS.includes(char)) return { end: position, isClosed: true };
    else if (quote === undefined && isQuote(char)) quote = char;
  }
  return { end: text.length, isClosed: quote === undefined };
}

function isQuote(char: string): boolean {
  return char === "'" || char === '"';
}
