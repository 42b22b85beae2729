// Reads the envelope of a GraphQL answer: data and errors (GraphQL specification, "Response"). What is inside the data is
// read by whoever asked.
import { malformed } from "../contents-answer.ts";
import { isRecord } from "../http-failure.ts";

/** An error beside or instead of the data. */
export interface GraphQlError {
  /** GitHub's own word, such as `NOT_FOUND` or `FORBIDDEN`. */
  readonly type: string | undefined;
  /** Response names and list places from the root to what failed; empty where the whole request failed. */
  readonly path: readonly (string | number)[];
  /** The server's words, untrusted and unbounded. */
  readonly message: string;
  /** What a query that is not valid for this server's schema got wrong, such as `undefinedField`. */
  readonly code: string | undefined;
  /** The field that is unknown to the server, for the code `undefinedField`. */
  readonly field: string | undefined;
}

export interface GraphQlAnswer {
  /** By response name. Undefined where nothing was answered: then there is an error. */
  readonly data: Readonly<Record<string, unknown>> | undefined;
  readonly errors: readonly GraphQlError[];
}

/** Errors: `IntegrityError` (`response-malformed`) for what is no answer of GraphQL. */
export function readGraphQlAnswer(body: unknown, what: string): GraphQlAnswer {
  if (!isRecord(body)) throw malformed(what);
  const sent: readonly unknown[] = Array.isArray(body["errors"]) ? body["errors"] : [];
  const errors = sent.filter(isRecord).map(readError);
  const data = isRecord(body["data"]) ? body["data"] : undefined;
  if (data === undefined && errors.length === 0) throw malformed(what);
  return { data, errors };
}

function readError(error: Readonly<Record<string, unknown>>): GraphQlError {
  const { type, path, message, extensions } = error;
  const { code, fieldName } = isRecord(extensions) ? extensions : {};
  return {
    type: textOf(type),
    // A query that is not valid has a path of another kind: through its text.
    path: Array.isArray(path) && textOf(code) === undefined ? path.filter(isStep) : [],
    message: textOf(message) ?? "",
    code: textOf(code),
    field: textOf(fieldName),
  };
}

function isStep(step: unknown): step is string | number {
  return typeof step === "string" || typeof step === "number";
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}
