// Splits a Dockerfile into its instructions, as the Dockerfile reference ("Format", "Escape", "Here-Documents") and the
// builder read it: a line that another tool would read differently could hide an image. It gives instructions no meaning.
import { flagsOf, wordsOf } from "./dockerfile-words.ts";
import { type HeredocOpening, heredocsIn } from "./heredoc-openings.ts";
import { type Directive, readDirectives } from "./read-directives.ts";
import { type Range, SplicedText } from "./spliced-text.ts";

export interface Instruction {
  /** In upper case. */
  readonly keyword: string;
  /** The whole instruction on one line: continued lines joined, the comments between them left out. */
  readonly line: SplicedText;
  /** Where in the line the text behind the keyword starts. */
  readonly argumentsAt: number;
  readonly heredocs: readonly Heredoc[];
}

export interface Heredoc {
  /** From the line break before its first line, so that the text can be put behind the instruction's. */
  readonly start: number;
  readonly contentEnd: number;
  /** Behind the line that ends it. */
  readonly end: number;
}

/** Why the builder would refuse a file, and at which UTF-16 offset. */
export interface Flaw {
  readonly message: string;
  readonly offset: number;
}

interface Instructions {
  /** `# syntax=`: the image that reads the file. */
  readonly syntax: Directive | undefined;
  readonly escapeChar: string;
  readonly instructions: readonly Instruction[];
  readonly flaw: Flaw | undefined;
}

/** Never throws, in time linear to the text. The offsets are those of `text`. */
export function readInstructions(text: string): Instructions {
  const directives = readDirectives(text);
  const reader = new InstructionReader(text, directives.escapeChar);
  return { ...directives, instructions: reader.read(), flaw: reader.flaw };
}

/** A line of the file. `end` excludes the line break, `next` is where the following line starts. */
interface Line extends Range {
  readonly next: number;
}

class InstructionReader {
  readonly #text: string;
  readonly #escapeChar: string;
  #position: number;
  flaw: Flaw | undefined;

  constructor(text: string, escapeChar: string) {
    this.#text = text;
    this.#escapeChar = escapeChar;
    this.#position = text.startsWith("\uFEFF") ? 1 : 0;
  }

  read(): readonly Instruction[] {
    const instructions: Instruction[] = [];
    for (let line = this.#nextLine(); line; line = this.#nextLine()) {
      const start = this.#contentStart(line);
      if (start === line.end || this.#text.startsWith("#", start)) continue;
      instructions.push(this.#instruction({ ...line, start }));
    }
    return instructions;
  }

  #nextLine(): Line | undefined {
    const start = this.#position;
    if (start >= this.#text.length) return undefined;
    const newline = this.#text.indexOf("\n", start);
    const next = newline < 0 ? this.#text.length : newline + 1;
    const last = newline < 0 ? next : newline;
    this.#position = next;
    return { start, end: last > start && this.#text[last - 1] === "\r" ? last - 1 : last, next };
  }

  #contentStart({ start, end }: Line): number {
    return end - this.#text.slice(start, end).trimStart().length;
  }

  #instruction(first: Line): Instruction {
    const pieces: Range[] = [];
    let line: Line | undefined = first;
    while (line) {
      const continued = this.#endOfContinued(line);
      pieces.push({ start: line.start, end: continued ?? line.end });
      line = continued === undefined ? undefined : this.#nextContinuation();
    }
    const joined = new SplicedText(this.#text, pieces);
    const [keyword] = wordsOf(joined.text, 0);
    const argumentsAt = keyword?.end ?? 0;
    const name = keyword?.raw.toUpperCase() ?? "";
    return { keyword: name, line: joined, argumentsAt, heredocs: this.#heredocs(name, joined.text, argumentsAt) };
  }

  /** Where the line's text ends if an escape character, alone but for blanks, stands last in it. A doubled one does not count. */
  #endOfContinued({ start, end }: Line): number | undefined {
    let last = end - 1;
    while (last >= start && " \t".includes(this.#text.charAt(last))) last--;
    const isEscape = last >= start && this.#text[last] === this.#escapeChar;
    return isEscape && (last === start || this.#text[last - 1] !== this.#escapeChar) ? last : undefined;
  }

  /** The next line of an instruction. Comments and empty lines between are left out. */
  #nextContinuation(): Line | undefined {
    let line = this.#nextLine();
    while (line) {
      const start = this.#contentStart(line);
      if (start < line.end && !this.#text.startsWith("#", start)) return line;
      line = this.#nextLine();
    }
    return undefined;
  }

  #heredocs(keyword: string, line: string, argumentsAt: number): readonly Heredoc[] {
    const [trigger] = keyword === "ONBUILD" ? wordsOf(line, argumentsAt) : [];
    if (trigger) return this.#heredocsOf(trigger.raw.toUpperCase(), line, trigger.end);
    return this.#heredocsOf(keyword, line, argumentsAt);
  }

  #heredocsOf(keyword: string, line: string, argumentsAt: number): readonly Heredoc[] {
    if (!TAKES_HEREDOC.includes(keyword) || !line.includes("<<")) return [];
    if (wordsInJson(line.slice(flagsOf(line, argumentsAt).argumentsAt))) return [];
    const openings = heredocsIn(line, argumentsAt);
    if (openings) return openings.map((opening) => this.#heredoc(opening));
    this.flaw ??= { message: "it is not clear whether a here-document starts here", offset: this.#position };
    return [];
  }

  #heredoc({ name, isIndented }: HeredocOpening): Heredoc {
    const start = this.#text[this.#position - 1] === "\n" ? this.#position - 1 : this.#position;
    let contentEnd = start;
    for (let line = this.#nextLine(); line; line = this.#nextLine()) {
      const text = this.#text.slice(line.start, line.end);
      if ((isIndented ? text.replace(/^\t+/, "") : text) === name) return { start, contentEnd, end: line.end };
      contentEnd = line.end;
    }
    this.flaw ??= { message: "a here-document is not closed", offset: start };
    return { start, contentEnd, end: this.#text.length };
  }
}

const TAKES_HEREDOC: readonly string[] = ["ADD", "COPY", "RUN"];

/** The words of an exec form, a JSON list of strings; undefined for any other text, which then is a shell form. */
export function wordsInJson(text: string): readonly string[] | undefined {
  if (!text.startsWith("[")) return undefined;
  try {
    const parsed: unknown = JSON.parse(text);
    return Array.isArray(parsed) && parsed.every((word) => typeof word === "string") ? parsed : undefined;
  } catch {
    return undefined;
  }
}
