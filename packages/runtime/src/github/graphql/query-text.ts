// Collects the variables of a query while its text is written, so that no value from outside ever becomes text of a query.

/** A query as it is sent. */
export interface Query {
  readonly query: string;
  readonly variables: Readonly<Record<string, Value>>;
}

type Value = string | number | null;

/** `fragment NAME on ...`, spread as `...NAME`. */
export interface Fragment {
  readonly name: string;
  readonly text: string;
}

export interface QueryText {
  /** The name to write for a value, `$` included. Equal values of one type share a variable. `type` is our own text. */
  variable(type: string, value: Value): string;
  /** The query with this selection at its root. Fragments that it does not spread are left out: a query must use each. */
  finish(selection: string, fragments: readonly Fragment[]): Query;
}

export function startQuery(): QueryText {
  const names = new Map<string, string>();
  const variables: Record<string, Value> = {};
  const declarations: string[] = [];
  return {
    variable(type, value) {
      const key = `${type} ${JSON.stringify(value)}`;
      const known = names.get(key);
      if (known !== undefined) return known;
      const name = `v${names.size}`;
      names.set(key, `$${name}`);
      variables[name] = value;
      declarations.push(`$${name}:${type}`);
      return `$${name}`;
    },
    finish(selection, fragments) {
      const used = fragments.filter(({ name }) => selection.includes(`...${name}`)).map(({ text }) => text);
      const head = declarations.length > 0 ? `(${declarations.join()})` : "";
      return { query: `query${head}{${selection}}${used.join("")}`, variables };
    },
  };
}
