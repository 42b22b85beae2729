// One requirement as Python's packaging writes it: "Dependency specifiers" and "Version specifiers" of the PyPA
// specifications, and the local paths and addresses that pip takes in their place.
import type { DependencySpec } from "../manifest.ts";

export interface Requirement {
  /** Normalized, as in "Names and normalization" of the PyPA specifications. */
  readonly name: string;
  /** The version specifiers without white space, sorted; empty where there are none. */
  readonly specifier: string;
  readonly origin: DependencySpec["origin"];
  /** True where a marker decides whether it is installed. */
  readonly conditional: boolean;
  /** Length of the name, extras and specifiers at the start of the text. */
  readonly length: number;
}

const NAME = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?/;
const EXTRAS = /^[ \t]*\[[^\]]*\]/;
const CLAUSE = /^[ \t]*(?:===|[<>=!~]=|[<>])[ \t]*[A-Za-z0-9.*+!_-]+[ \t]*(,?)/;

export function normalizeName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, "-");
}

/** Reads a requirement, which starts at the start of `text`; undefined for what is none. */
export function readRequirement(text: string): Requirement | undefined {
  const name = NAME.exec(text)?.[0];
  if (name === undefined) return undefined;
  const extras = EXTRAS.exec(text.slice(name.length))?.[0] ?? "";
  const start = name.length + extras.length;
  const rest = text.slice(start);
  const base = { name: normalizeName(name), conditional: rest.includes(";") };
  if (/^[ \t]*@/.test(rest)) return { ...base, specifier: "", origin: originOf(rest), length: text.trimEnd().length };
  const specifier = readSpecifiers(rest);
  if (specifier === undefined) return undefined;
  return { ...base, specifier: normalizeSpecifier(specifier), origin: "registry", length: start + specifier.length };
}

/** `name @ file:...` is local, any other address is not. */
function originOf(address: string): DependencySpec["origin"] {
  return /^[ \t]*@[ \t]*(?:file:|\.{0,2}\/)/i.test(address) ? "local" : "elsewhere";
}

/** The specifiers at the start, bare or in parentheses; undefined where something else follows them. */
function readSpecifiers(text: string): string | undefined {
  const open = /^[ \t]*\(/.exec(text)?.[0].length ?? 0;
  const closed = clausesFrom(text, open);
  const close = open === 0 ? "" : /^[ \t]*\)/.exec(text.slice(closed))?.[0];
  if (close === undefined) return undefined;
  const end = closed + close.length;
  return /^[ \t]*(?:$|[;#]|--)/.test(text.slice(end)) ? text.slice(0, end).trimEnd() : undefined;
}

/** The offset behind the clauses, joined by commas, that start at `start`. */
function clausesFrom(text: string, start: number): number {
  let end = start;
  for (let more = true; more; ) {
    const clause = CLAUSE.exec(text.slice(end, end + MAX_CLAUSE));
    if (!clause) break;
    end += clause[0].length;
    more = clause[1] === ",";
  }
  return end;
}

/** A clause that is longer is taken for none. */
const MAX_CLAUSE = 256;

/** The clauses in one order and spelling, so that two ways to write the same compare equal. */
export function normalizeSpecifier(specifier: string): string {
  const clauses = specifier.replace(/[\s()]/g, "").split(",");
  return clauses.filter(Boolean).sort().join(",");
}

/** True where nothing keeps a later release out. */
export function isOpenEnded(specifier: string): boolean {
  return specifier.split(",").every((clause) => clause === "" || clause === "*" || /^(?:>|!=)[^<]*$/.test(clause));
}
