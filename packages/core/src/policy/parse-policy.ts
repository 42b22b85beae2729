// Reads the text of a policy file. Every problem is found in one go, each with its line, its cause and the nearest known word.
import { type Document, isMap, isNode, isScalar } from "yaml";
import type * as z from "zod/mini";
import { UsageError } from "../errors.ts";
import type { Location } from "../report/finding.ts";
import { LineIndex } from "../text/line-index.ts";
import { nearest } from "../text/nearest.ts";
import { rangeOf, readYaml } from "../yaml/read-yaml.ts";
import { knownKeys } from "./known-keys.ts";
import type { Policy } from "./policy.ts";
import { policySchema, type RuleCatalogue } from "./policy-schema.ts";

/** A policy with the places of its entries, for messages that point at one. */
export interface ParsedPolicy {
  readonly policy: Policy;
  /** Where the value at a path stands, for example `["pin-check", "exceptions", 0]`. */
  locate(path: readonly PropertyKey[]): Location;
}

const MAX_ALIASES = 100;

/**
 * Parses `text` as the policy in `file`. An empty file is an error: it says nothing, and saying nothing is no policy.
 * Throws `UsageError` (`policy-invalid`) that lists every problem as `file:line:column: message`.
 */
export function parsePolicy(file: string, text: string, catalogue: RuleCatalogue): ParsedPolicy {
  const lines = new LineIndex(text);
  const read = readYaml(text, "typed");
  if (!read.ok) throw invalid([`${at(file, lines, read.offset)} ${read.message}`]);
  const locate = (path: readonly PropertyKey[]) => locateIn(file, lines, read.document, path);
  const value = plain(read.document, file);
  if (value === null) throw invalid([`${file}:1:1: the file is empty`]);
  const schema = policySchema(catalogue);
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { policy: result.data, locate };
  throw invalid(inOrder(result.error.issues.flatMap((issue) => problemsOf(issue, locate, schema))));
}

interface Problem {
  readonly place: Location;
  readonly message: string;
}

/** One problem a wrong key or value. */
function problemsOf(
  issue: z.core.$ZodIssue,
  locate: ParsedPolicy["locate"],
  schema: z.core.$ZodType,
): readonly Problem[] {
  if (issue.code !== "unrecognized_keys") return [{ place: locate(issue.path), message: describe(issue) }];
  return issue.keys.map((key) => ({
    place: locate([...issue.path, key]),
    message: `unknown key \`${key}\`${suggestion(key, knownKeys(schema, issue.path))}`,
  }));
}

function inOrder(problems: readonly Problem[]): readonly string[] {
  const sorted = [...problems].sort((a, b) => a.place.line - b.place.line || a.place.column - b.place.column);
  return sorted.map(({ place, message }) => `${place.file}:${place.line}:${place.column}: ${message}`);
}

function plain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    throw invalid([`${file}: aliases expand beyond all measure, or the file is nested too deeply`]);
  }
}

function invalid(problems: readonly string[]): UsageError {
  return new UsageError("policy-invalid", "The policy cannot be used.", {
    hint: "Correct the lines named. The JSON Schema that `lockstep init` writes lets an editor check the file.",
    problems,
  });
}

function at(file: string, lines: LineIndex, offset: number): string {
  const { line, column } = lines.position(offset);
  return `${file}:${line}:${column}:`;
}

function describe(issue: z.core.$ZodIssue): string {
  const where = issue.path.length > 0 ? `\`${issue.path.join(".")}\`` : "the policy";
  if (issue.code === "invalid_value")
    return `${where} must be ${issue.values.length > 1 ? "one of " : ""}${issue.values.join(", ")}`;
  if (issue.code === "invalid_type" && issue.input === undefined) return `${where} is missing`;
  if (issue.code === "invalid_type") return `${where} must be of type ${issue.expected}`;
  if (issue.code === "invalid_format") return `${where} must be a valid ${issue.format}`;
  if (issue.code === "too_big") return `${where} is longer than ${issue.maximum}`;
  if (issue.code === "too_small") return `${where} is shorter than ${issue.minimum}`;
  return `${where} is not valid`;
}

function suggestion(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant ? `; did you mean \`${meant}\`?` : `; known: ${known.join(", ")}`;
}

/** The key or value at `path`, or the nearest node above it that exists. */
function locateIn(file: string, lines: LineIndex, document: Document, path: readonly PropertyKey[]): Location {
  const [start, end] = rangeAt(document, path);
  const from = lines.position(start);
  const to = lines.position(end);
  return { file, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

function rangeAt(document: Document, path: readonly PropertyKey[]): readonly [number, number] {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const parent = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    const pair = isMap(parent) ? parent.items.find((item) => isScalar(item.key) && item.key.value === key) : undefined;
    if (isNode(pair?.key)) return rangeOf(pair.key);
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node)) return rangeOf(node);
  }
  return document.contents ? rangeOf(document.contents) : [0, 0];
}
