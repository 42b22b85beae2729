// Takes over what harden-runner has stated about a run, for other subjects.
// Source: in-toto attestation framework, "Predicate type: Runtime Trace", v0.1.
import { IntegrityError } from "@lockstep/core";
import { isJsonObject, type JsonObject } from "../json/json-value.ts";
import { parseJsonDocument, textField } from "./json-document.ts";
import { MAX_PREDICATE_BYTES, type TypedPredicate } from "./predicate.ts";
import { PREDICATE_TYPES, STATEMENT_TYPE } from "./statement.ts";

/**
 * The predicate of the statement in `json`. `run` is the URI of the workflow run without its attempt: a trace of another
 * run is refused, and one of an earlier job of the same run is not. Throws `UsageError` (`invalid-input`) for what is no JSON
 * object, `IntegrityError` (`response-malformed`) for what is no trace of this run.
 */
export function tracePredicate(json: string, run: string): TypedPredicate {
  const statement = parseJsonDocument(json, "the runtime trace", { maxBytes: MAX_PREDICATE_BYTES });
  const { predicate } = statement;
  if (textField(statement, "_type") !== STATEMENT_TYPE || !isTrace(statement) || !isJsonObject(predicate)) {
    throw refuse("the runtime trace is no statement of harden-runner.");
  }
  if (!isOfRun(eventOf(predicate), run)) throw refuse("the runtime trace is that of another workflow run.");
  return { type: PREDICATE_TYPES.runtimeTrace, content: predicate, label: "runtime-trace" };
}

function isTrace(statement: JsonObject): boolean {
  return textField(statement, "predicateType") === PREDICATE_TYPES.runtimeTrace;
}

/** The field `monitoredProcess.event` holds the URI of the run and its attempt. */
function eventOf(predicate: JsonObject): string {
  const { monitoredProcess } = predicate;
  return isJsonObject(monitoredProcess) ? (textField(monitoredProcess, "event") ?? "") : "";
}

function isOfRun(event: string, run: string): boolean {
  return event.startsWith(`${run}/attempts/`) && /^\d{1,10}$/.test(event.slice(run.length + "/attempts/".length));
}

function refuse(message: string): IntegrityError {
  return new IntegrityError("response-malformed", message, {
    hint: "Pass the file that the output `trace-statement` of harden-runner names, from a job of this workflow run.",
  });
}
