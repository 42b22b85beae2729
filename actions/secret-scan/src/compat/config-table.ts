// Reads one table of a TOML configuration: typed, with names of rule and key in every problem, and a note on keys that
// nobody asked for. Keys count in any case, as gitleaks reads them.
import type { ConfigNote } from "./config-note.ts";
import { GoExpression, GoExpressionError } from "./go-expression.ts";

/** What is wrong, and what is only worth saying. One for each file. */
export class ConfigRemarks {
  readonly problems: string[] = [];
  readonly notes: ConfigNote[] = [];
  #expressions = 0;

  /** Counts expressions; false from the first one that is too many. */
  mayCompile(): boolean {
    this.#expressions++;
    if (this.#expressions === MAX_EXPRESSIONS + 1)
      this.problems.push(`more than ${MAX_EXPRESSIONS} regular expressions`);
    return this.#expressions <= MAX_EXPRESSIONS;
  }
}

const MAX_EXPRESSIONS = 2_000;

export class ConfigTable {
  readonly remarks: ConfigRemarks;
  /** What the table is called in problems: `rule "acme"`. */
  where: string;
  /** Words that lead to the table. */
  trail: readonly string[];
  readonly #values = new Map<string, { readonly key: string; readonly value: unknown }>();
  readonly #asked = new Set<string>();

  constructor(value: object, where: string, remarks: ConfigRemarks, trail: readonly string[] = []) {
    this.where = where;
    this.trail = trail;
    this.remarks = remarks;
    for (const [key, content] of Object.entries(value)) this.#values.set(key.toLowerCase(), { key, value: content });
  }

  text(key: string): string | undefined {
    return this.#typed(key, "text", isText);
  }

  number(key: string): number | undefined {
    const value = this.#typed(key, "a number", isNumber);
    return value === undefined ? undefined : Number(value);
  }

  flag(key: string): boolean | undefined {
    return this.#typed(key, "true or false", (value) => typeof value === "boolean");
  }

  /** A missing list is an empty one. */
  texts(key: string): readonly string[] {
    return this.#typed(key, "a list of texts", (value) => Array.isArray(value) && value.every(isText)) ?? [];
  }

  table(key: string, where: string): ConfigTable | undefined {
    const value = this.#typed(key, "a table", isTable);
    return value && new ConfigTable(value, where, this.remarks, [...this.trail, key]);
  }

  /** The tables of an array of tables: `[[key]]`. */
  tables(key: string, where: string): readonly ConfigTable[] {
    const value = this.#typed(key, "a list of tables", (list) => Array.isArray(list) && list.every(isTable)) ?? [];
    return value.map((table, index) => {
      const heads = Array.from({ length: index + 1 }, () => key);
      return new ConfigTable(table, `${where} ${index + 1}`, this.remarks, [...this.trail, ...heads]);
    });
  }

  expression(key: string): GoExpression | undefined {
    const source = this.text(key);
    return source === undefined ? undefined : this.#compile(key, source);
  }

  expressions(key: string): readonly GoExpression[] {
    return this.texts(key).flatMap((source, index) => this.#compile(key, source, index) ?? []);
  }

  refuse(key: string, why: string): undefined {
    this.remarks.problems.push(`${this.where}: \`${key}\` ${why}`);
  }

  /** `key`: which of the table's it is about; left out: all of the table. */
  note(text: string, key?: string): void {
    this.remarks.notes.push({ text: `${this.where}: ${text}`, trail: key ? [...this.trail, key] : this.trail });
  }

  /** To be called when all has been read: notes the keys that nobody asked for. */
  end(): void {
    for (const [name, { key }] of this.#values) {
      if (!this.#asked.has(name)) this.note(`the key \`${key.slice(0, 60)}\` is unknown and has no effect`, key);
    }
  }

  #typed<T>(key: string, expected: string, isRight: (value: unknown) => value is T): T | undefined {
    const name = key.toLowerCase();
    this.#asked.add(name);
    const value = this.#values.get(name)?.value;
    if (value === undefined || isRight(value)) return value;
    return this.refuse(key, `must be ${expected}`);
  }

  #compile(key: string, source: string, index?: number): GoExpression | undefined {
    if (!this.remarks.mayCompile()) return undefined;
    try {
      return new GoExpression(source);
    } catch (thrown) {
      if (!(thrown instanceof GoExpressionError)) throw thrown;
      const entry = index === undefined ? "" : `(entry ${index + 1}) `;
      return this.refuse(key, `${entry}cannot be used: ${thrown.message}`);
    }
  }
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isNumber(value: unknown): value is number | bigint {
  return typeof value === "number" || typeof value === "bigint";
}

function isTable(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Date);
}
