// Puts values in place of variables, as the Dockerfile reference ("Environment replacement") and the Compose file reference
// ("Interpolation") define it. It asks nobody: a value that only the outside knows leaves the text undecided.

interface Variables {
  /** The value that holds unless somebody sets another; undefined where there is none. */
  lookUp(name: string): string | undefined;
  /** The character that takes the meaning from the next one; then quotes count, too. Undefined: `$$` stands for `$`. */
  readonly escapeChar: string | undefined;
}

/** Longer than any image can be. Values may hold values, so that text could grow without end. */
export const MAX_EXPANDED_LENGTH = 1000;

/** The text with its variables replaced; undefined where that takes a value that is not known, or is not text at all. */
export function expandVariables(text: string, variables: Variables): string | undefined {
  if (text.length > MAX_EXPANDED_LENGTH) return undefined;
  const expanded = new Expansion(text, variables).until("");
  return expanded !== undefined && expanded.length <= MAX_EXPANDED_LENGTH ? expanded : undefined;
}

const NAME = /\w+/y;

/** One pass over one text. Every method moves on behind what it has read, and answers undefined where a value is missing. */
class Expansion {
  readonly #text: string;
  readonly #variables: Variables;
  #position = 0;

  constructor(text: string, variables: Variables) {
    this.#text = text;
    this.#variables = variables;
  }

  /** Up to one of the characters of `stop`, or the end. */
  until(stop: string): string | undefined {
    let expanded: string | undefined = "";
    while (this.#position < this.#text.length && !stop.includes(this.#text.charAt(this.#position))) {
      expanded = join(expanded, this.#next(stop !== '"'));
    }
    return expanded;
  }

  #next(quotesCount: boolean): string | undefined {
    const char = this.#take();
    const { escapeChar } = this.#variables;
    if (char === "$") return this.#dollar();
    if (escapeChar === undefined) return char;
    if (char === escapeChar) return this.#take();
    if (char === "'" && quotesCount) return this.#upTo("'");
    return char === '"' && quotesCount ? this.#closed('"') : char;
  }

  #dollar(): string | undefined {
    if (this.#text.startsWith("{", this.#position)) {
      this.#position++;
      return this.#braced(this.#name());
    }
    if (this.#variables.escapeChar === undefined && this.#text.startsWith("$", this.#position)) return this.#take();
    const name = this.#name();
    return name === "" ? undefined : this.#variables.lookUp(name);
  }

  /** What follows `${NAME`. Forms that cut or replace are left undecided. */
  #braced(name: string): string | undefined {
    const colon = this.#text.startsWith(":", this.#position) ? this.#take() : "";
    const operator = this.#take();
    if (name === "") return undefined;
    const value = this.#variables.lookUp(name);
    if (operator === "}" && colon === "") return value;
    const word = this.#closed("}");
    const isSet = value !== undefined && (colon === "" || value !== "");
    if (operator === "-") return isSet ? value : word;
    if (operator === "+") return isSet ? word : "";
    return operator === "?" && isSet ? value : undefined;
  }

  /** Up to `stop`, which has to come. */
  #closed(stop: string): string | undefined {
    const expanded = this.until(stop);
    return this.#take() === stop ? expanded : undefined;
  }

  #upTo(quote: string): string | undefined {
    const end = this.#text.indexOf(quote, this.#position);
    const quoted = end < 0 ? undefined : this.#text.slice(this.#position, end);
    this.#position = end < 0 ? this.#text.length : end + 1;
    return quoted;
  }

  #name(): string {
    NAME.lastIndex = this.#position;
    const name = NAME.exec(this.#text)?.[0] ?? "";
    this.#position += name.length;
    return name;
  }

  #take(): string {
    return this.#text.charAt(this.#position++);
  }
}

function join(a: string | undefined, b: string | undefined): string | undefined {
  return a === undefined || b === undefined ? undefined : a + b;
}
