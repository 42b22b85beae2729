// The patterns of .gitignore and .gitattributes (git documentation, "gitignore", "Pattern format"), matched in bounded time:
// they come from the repository. A pattern that is not understood matches nothing.

type Token =
  | { readonly kind: "char"; readonly char: string }
  /** `?` */
  | { readonly kind: "one" }
  /** `*` */
  | { readonly kind: "star" }
  /** Two asterisks and a slash: folders, or none. */
  | { readonly kind: "folders" }
  /** A slash and two asterisks at the end: all that is inside. */
  | { readonly kind: "inside" }
  | { readonly kind: "set"; readonly isNegated: boolean; readonly ranges: readonly (readonly [string, string])[] };

export interface PathPattern {
  /** True where only the last part of a path counts. */
  readonly byName: boolean;
  /** True for a pattern that ends with a slash. */
  readonly onlyFolders: boolean;
  readonly matches: (text: string) => boolean;
}

const MAX_LENGTH = 1000;
/** Work of one match: patterns with many stars on long paths end as no match. */
const MAX_STEPS = 100_000;

/** Reads one pattern, without a leading `!` and without attributes. */
export function parsePattern(text: string): PathPattern | undefined {
  if (text === "" || text === "/" || text.length > MAX_LENGTH) return undefined;
  const onlyFolders = text.endsWith("/");
  const body = onlyFolders ? text.slice(0, -1) : text;
  const tokens = tokenize(body.startsWith("/") ? body.slice(1) : body);
  if (tokens === undefined) return undefined;
  return { byName: !body.includes("/"), onlyFolders, matches: matcherOf(tokens) };
}

/** Most patterns are a name, or a star and an ending: those need no search. */
function matcherOf(tokens: readonly Token[]): (text: string) => boolean {
  const [first, ...rest] = tokens;
  if (isLiteral(tokens)) {
    const name = literalOf(tokens);
    return (text) => text === name;
  }
  if (first?.kind === "star" && isLiteral(rest)) {
    const ending = literalOf(rest);
    return (text) => text.endsWith(ending) && !text.slice(0, text.length - ending.length).includes("/");
  }
  return (text) => search(tokens, text);
}

function isLiteral(tokens: readonly Token[]): boolean {
  return tokens.every(({ kind }) => kind === "char");
}

function literalOf(tokens: readonly Token[]): string {
  return tokens.map((token) => (token.kind === "char" ? token.char : "")).join("");
}

function tokenize(text: string): readonly Token[] | undefined {
  const tokens: Token[] = [];
  for (let at = 0; at < text.length; ) {
    const read = readToken(text, at);
    if (read === undefined) return undefined;
    tokens.push(...read.tokens);
    at = read.end;
  }
  return tokens;
}

interface Read {
  readonly tokens: readonly Token[];
  readonly end: number;
}

function readToken(text: string, at: number): Read | undefined {
  const char = text.charAt(at);
  if (char === "*") return readStars(text, at);
  if (char === "?") return { tokens: [{ kind: "one" }], end: at + 1 };
  if (char === "[") return readSet(text, at);
  if (char !== "\\") return { tokens: [{ kind: "char", char }], end: at + 1 };
  // A backslash at the end makes the pattern invalid.
  return at + 1 < text.length ? { tokens: [{ kind: "char", char: text.charAt(at + 1) }], end: at + 2 } : undefined;
}

/** Two asterisks count only as a whole part of the path; otherwise several are one. */
function readStars(text: string, at: number): Read {
  let end = at;
  while (text[end] === "*") end += 1;
  const isPart = end - at === 2 && (at === 0 || text[at - 1] === "/");
  if (isPart && text[end] === "/") return { tokens: [{ kind: "folders" }], end: end + 1 };
  return { tokens: [{ kind: isPart && end === text.length ? "inside" : "star" }], end };
}

/** `[a-z]`, `[!a]` or `[^a]`. Named classes such as `[:space:]` are not understood. */
function readSet(text: string, at: number): Read | undefined {
  const isNegated = text[at + 1] === "!" || text[at + 1] === "^";
  const start = at + (isNegated ? 2 : 1);
  const end = text.indexOf("]", start + 1);
  if (end < 0) return undefined;
  const body = text.slice(start, end);
  if (body.includes("[") || body.includes("\\")) return undefined;
  const ranges: (readonly [string, string])[] = [];
  for (let index = 0; index < body.length; ) {
    const isRange = body[index + 1] === "-" && index + 2 < body.length;
    const last = index + (isRange ? 2 : 0);
    ranges.push([body.charAt(index), body.charAt(last)]);
    index = last + 1;
  }
  return { tokens: [{ kind: "set", isNegated, ranges }], end: end + 1 };
}

/** Follows all ways to read `text` at once, so that no pattern makes it go back. */
function search(tokens: readonly Token[], text: string): boolean {
  let states = new Set<number>();
  let steps = 0;
  enter(tokens, 0, states);
  for (const char of text.split("")) {
    const next = new Set<number>();
    for (const state of states) follow(tokens, state, char, next);
    steps += states.size;
    if (next.size === 0 || steps > MAX_STEPS) return false;
    states = next;
  }
  return states.has(tokens.length);
}

/** Adds a state and those that are reached from it without reading. */
function enter(tokens: readonly Token[], state: number, into: Set<number>): void {
  into.add(state);
  const kind = tokens[state]?.kind;
  if (kind === "star" || kind === "folders") enter(tokens, state + 1, into);
}

function follow(tokens: readonly Token[], state: number, char: string, into: Set<number>): void {
  const token = tokens[state];
  if (token === undefined) return;
  if (token.kind === "star") {
    if (char !== "/") enter(tokens, state, into);
  } else if (token.kind === "folders") {
    into.add(state);
    if (char === "/") enter(tokens, state + 1, into);
  } else if (token.kind === "inside") {
    into.add(state);
    into.add(state + 1);
  } else if (accepts(token, char)) enter(tokens, state + 1, into);
}

function accepts(token: Exclude<Token, { kind: "star" | "folders" | "inside" }>, char: string): boolean {
  if (token.kind === "char") return token.char === char;
  if (char === "/") return false;
  if (token.kind === "one") return true;
  return token.ranges.some(([from, to]) => from <= char && char <= to) !== token.isNegated;
}
