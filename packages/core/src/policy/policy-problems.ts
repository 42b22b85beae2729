// Words what the policy's schema objects to, for the person who wrote the policy.
import type * as z from "zod/mini";
import type { Problem } from "../errors.ts";
import type { Location } from "../report/finding.ts";
import { nearest } from "../text/nearest.ts";
import { explainReference } from "./inherit/policy-reference.ts";
import { knownKeys, knownWords } from "./known-keys.ts";

type Issue = z.core.$ZodIssue;
type Locate = (path: readonly PropertyKey[]) => Location;

/** One problem a wrong key or value, in the order of the file. */
export function problemsOf(issues: readonly Issue[], schema: z.core.$ZodType, locate: Locate): readonly Problem[] {
  const placed = issues.flatMap((issue) => ofIssue(issue, schema, locate));
  return placed.sort((a, b) => a.location.line - b.location.line || a.location.column - b.location.column);
}

function ofIssue(issue: Issue, schema: z.core.$ZodType, locate: Locate): readonly (Problem & { location: Location })[] {
  if (issue.code !== "unrecognized_keys") return [{ location: locate(issue.path), message: describe(issue, schema) }];
  return issue.keys.map((key) => ({
    location: locate([...issue.path, key]),
    message: `unknown key \`${key}\`${suggestion(key, knownKeys(schema, issue.path))}`,
  }));
}

function describe(issue: Issue, schema: z.core.$ZodType): string {
  const where = issue.path.length > 0 ? `\`${issue.path.join(".")}\`` : "the policy";
  if (issue.input === undefined) return `${where} is missing`;
  switch (issue.code) {
    case "invalid_value":
      return `${where} must be ${oneOf(issue.values.map(String))}, not \`${String(issue.input)}\``;
    case "invalid_type":
      return `${where} must be ${SHAPES[issue.expected] ?? issue.expected}`;
    case "invalid_key":
      return `${where} is not a name that can stand here`;
    case "invalid_union":
      return `${where} ${explainLock(issue.input, knownWords(schema, issue.path))}`;
    case "invalid_format":
      if (issue.format === "regex") return `${where} ${explainText(issue.input, knownWords(schema, issue.path))}`;
      return `${where} must be a date such as 2027-01-31 (YYYY-MM-DD)`;
    case "too_big":
      return `${where} must be at most ${limit(issue.maximum, issue.origin)}`;
    case "too_small":
      return `${where} must be at least ${limit(issue.minimum, issue.origin)}`;
    default:
      return `${where} is not valid`;
  }
}

/** What YAML calls the types that the schema names as JSON does. */
const SHAPES: Readonly<Record<string, string>> = {
  object: "a mapping",
  record: "a mapping",
  array: "a list",
  string: "text",
  boolean: "true or false",
  int: "a whole number",
};

/** What the limits of lists and texts count. A number is compared itself. */
const COUNTED: Readonly<Record<string, string>> = { array: " entries long", string: " characters long" };

function limit(bound: number | bigint, origin: string): string {
  return `${bound}${COUNTED[origin] ?? ""}`;
}

function oneOf(values: readonly string[]): string {
  return values.length > 1 ? `one of ${values.join(", ")}` : values.join();
}

/** Texts of a form: entries of `locked`, which have words that are known, and `extends`. */
function explainText(given: unknown, known: readonly string[]): string {
  return known.length > 0 ? explainLock(given, known) : explainReference(String(given));
}

function explainLock(given: unknown, known: readonly string[]): string {
  const meant = typeof given === "string" ? nearest(given, known) : undefined;
  const cure = meant ? `; did you mean \`${meant}\`?` : ": write its path with dots, such as `pin-check.rules`";
  return `names no key of the policy${cure}`;
}

function suggestion(word: string, known: readonly string[]): string {
  const meant = nearest(word, known);
  return meant ? `; did you mean \`${meant}\`?` : `; known: ${known.join(", ")}`;
}
