// Finds out what a reference with expressions can stand for, where literals of the same file decide it. It evaluates
// nothing: functions, operators and every other context leave the reference undecided.
import type { ExpressionScope, SourceNode, SourceReference } from "@lockstep/core";
import { holdsExpression, literalEntries, literalText } from "./literal-entries.ts";
import { type MatrixJob, matrixJobs } from "./matrix-jobs.ts";

/** More values than anybody would write by hand: the file does not show in a readable way what runs. */
const MAX_VALUES = 100;

/** A dereference such as `matrix.image.name`. */
interface Dereference {
  readonly context: "matrix" | "env";
  readonly key: string;
  readonly rest: readonly string[];
}

type Part = string | Dereference;

/**
 * The values that the expressions of a reference can give it, each once, trimmed; undefined where the file does not decide
 * them. Contexts: "Contexts reference", `matrix` and `env`; the innermost `env` wins.
 */
export function resolveExpression({ site, value, scope }: SourceReference): readonly string[] | undefined {
  const parts = parseTemplate(value);
  if (!parts || !scope) return undefined;
  const keys = parts.flatMap((part) => (typeof part !== "string" && part.context === "matrix" ? [part.key] : []));
  const jobs = keys.length === 0 ? [NO_MATRIX] : scope.matrix && matrixJobs(scope.matrix, new Set(keys));
  const values = new Set<string>();
  for (const job of jobs ?? []) {
    const text = evaluate(parts, { job, env: scope.env, isContainer: site === "container" });
    if (text === undefined || values.size > MAX_VALUES) return undefined;
    values.add(text.trim());
  }
  return values.size > 0 && values.size <= MAX_VALUES ? [...values] : undefined;
}

const NO_MATRIX: MatrixJob = new Map();

/** A string literal ('' stands for a quote), or names joined by dots: "Evaluate expressions", literals and property access. */
const EXPRESSION = /\$\{\{\s*(?:'((?:[^']|'')*)'|(matrix|env)\.([\w-]+)((?:\.[\w-]+)*))\s*\}\}/gi;

/** The text between expressions and what each expression names. Undefined if one of them is anything more. */
function parseTemplate(value: string): readonly Part[] | undefined {
  const parts: Part[] = [];
  let end = 0;
  for (const match of value.matchAll(EXPRESSION)) {
    const [whole, literal, context, key = "", rest = ""] = match;
    parts.push(value.slice(end, match.index));
    end = match.index + whole.length;
    if (literal !== undefined) parts.push(literal.replaceAll("''", "'"));
    else parts.push(dereference(context?.toLowerCase() === "env" ? "env" : "matrix", key, rest));
  }
  parts.push(value.slice(end));
  const isWhole = parts.every((part, index) => index % 2 === 1 || typeof part !== "string" || !holdsExpression(part));
  return isWhole ? parts.filter((part) => part !== "") : undefined;
}

function dereference(context: Dereference["context"], key: string, rest: string): Dereference {
  const name = context === "matrix" ? key.toLowerCase() : key;
  return { context, key: name, rest: rest.split(".").slice(1) };
}

interface Values {
  readonly job: MatrixJob;
  readonly env: ExpressionScope["env"];
  /** A container may also be given as a mapping. */
  readonly isContainer: boolean;
}

/** What a dereference leads to: a node, empty text where nothing stands there, undefined where the file does not tell. */
type Found = SourceNode | "" | undefined;

function evaluate(parts: readonly Part[], values: Values): string | undefined {
  const [only] = parts;
  if (parts.length === 1 && typeof only === "object" && values.isContainer)
    return textOf(imageIn(follow(only, values)));
  const texts = parts.map((part) => (typeof part === "string" ? part : textOf(follow(part, values))));
  return texts.includes(undefined) ? undefined : texts.join("");
}

function textOf(found: Found): string | undefined {
  return found ? literalText(found) : found;
}

function follow({ context, key, rest }: Dereference, { job, env }: Values): Found {
  const first = context === "matrix" ? (job.get(key) ?? "") : findVariable(key, env);
  return rest.reduce(propertyOf, first);
}

/** Undefined also where no literal sets the variable: a step before may have done so. */
function findVariable(name: string, layers: ExpressionScope["env"]): SourceNode | undefined {
  for (const layer of layers.toReversed()) {
    const entries = literalEntries(layer);
    const found = entries?.get(name);
    if (!entries || found) return found;
  }
  return undefined;
}

function propertyOf(found: Found, name: string): Found {
  if (!found) return found;
  if (found.kind === "scalar") return holdsExpression(found.value) ? undefined : "";
  const entries = literalEntries(found);
  if (!entries) return undefined;
  return [...entries].findLast(([key]) => key.toLowerCase() === name.toLowerCase())?.[1] ?? "";
}

/** What counts of a container given as a mapping is its `image` ("Workflow syntax", `jobs.<job_id>.container`). */
function imageIn(found: Found): Found {
  return found && found.kind === "mapping" ? propertyOf(found, "image") : found;
}
