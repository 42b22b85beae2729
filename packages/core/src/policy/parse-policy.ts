// Reads the text of a policy file. Every problem is found in one go, each with its place and its cause.
import { type Document, isMap, isNode, isScalar, visit } from "yaml";
import { type Problem, UsageError } from "../errors.ts";
import type { Location } from "../report/finding.ts";
import { LineIndex } from "../text/line-index.ts";
import { rangeOf, readYaml } from "../yaml/read-yaml.ts";
import type { Policy } from "./policy.ts";
import { problemsOf } from "./policy-problems.ts";
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
 * Throws `UsageError` (`policy-invalid`) with every problem at its place.
 */
export function parsePolicy(file: string, text: string, catalogue: RuleCatalogue): ParsedPolicy {
  const lines = new LineIndex(text);
  const refuse = (message: string, offset: number) =>
    invalid([{ message, location: lines.locate(file, offset, offset) }]);
  const read = readYaml(text, "typed");
  if (!read.ok) throw refuse(read.message, read.offset);
  const value = plain(read.document);
  if (value === undefined) throw refuse("its aliases expand beyond all measure, or it is nested too deeply", 0);
  if (value === null) throw refuse("it holds no policy: write at least `version: 1`", 0);
  const lost = lostKey(read.document);
  if (lost !== undefined) throw refuse("this name cannot be used", lost);
  const locate = (path: readonly PropertyKey[]) => lines.locate(file, ...rangeAt(read.document, path));
  const schema = schemaFor(catalogue);
  const result = schema.safeParse(value, { reportInput: true });
  if (result.success) return { policy: result.data, locate };
  throw invalid(problemsOf(result.error.issues, schema, locate));
}

const SCHEMAS = new WeakMap<RuleCatalogue, ReturnType<typeof policySchema>>();

/** Policies that extend each other are parsed by one schema: making it takes longer than using it. */
function schemaFor(catalogue: RuleCatalogue): ReturnType<typeof policySchema> {
  const schema = SCHEMAS.get(catalogue) ?? policySchema(catalogue);
  SCHEMAS.set(catalogue, schema);
  return schema;
}

/** The document as plain data; undefined if that cannot be had within bounds. */
function plain(document: Document): unknown {
  try {
    return document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch {
    return undefined;
  }
}

/** The offset of a key that schemas leave out without a word: what it demands would be lost. */
function lostKey(document: Document): number | undefined {
  let offset: number | undefined;
  visit(document, {
    Pair: (_, { key }) => {
      if (!isScalar(key) || key.value !== "__proto__") return undefined;
      [offset] = rangeOf(key);
      return visit.BREAK;
    },
  });
  return offset;
}

function invalid(problems: readonly Problem[]): UsageError {
  return new UsageError("policy-invalid", "The policy cannot be used.", {
    hint: "Correct the lines named. The JSON Schema that `lockstep init` writes lets an editor check the file.",
    problems,
  });
}

/** Offsets of the key or value at `path`, or of the nearest node above it that exists. */
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
