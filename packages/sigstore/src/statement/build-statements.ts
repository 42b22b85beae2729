// Puts subjects and predicates together.
import { Buffer } from "node:buffer";
import { UsageError } from "@lockstep/core";
import type { ArtifactSubject } from "../subject/subject.ts";
import { splitSubjects } from "../subject/unique-subjects.ts";
import type { TypedPredicate } from "./predicate.ts";
import { STATEMENT_TYPE, type Statement, type StatementSubject } from "./statement.ts";

/**
 * One statement for at most 1,024 subjects each, sorted by name so that equal input gives equal statements. Throws
 * `UsageError` (`no-subjects`) without subjects: a statement about nothing would be about anything.
 */
export function buildStatements(subjects: readonly ArtifactSubject[], predicate: TypedPredicate): readonly Statement[] {
  if (subjects.length === 0) {
    throw new UsageError("no-subjects", "there is nothing that the statement could be about.", {
      hint: "Name at least one file, image or digest.",
    });
  }
  const sorted = subjects.map(toStatementSubject).sort(compareSubjects);
  return splitSubjects(sorted).map((subject) => ({
    _type: STATEMENT_TYPE,
    subject,
    predicateType: predicate.type,
    predicate: predicate.content,
  }));
}

/** The bytes that are signed. The order of the fields is that of the specification. */
export function encodeStatement({ _type, subject, predicateType, predicate }: Statement): Buffer {
  return Buffer.from(JSON.stringify({ _type, subject, predicateType, predicate }));
}

function toStatementSubject({ name, digest }: ArtifactSubject): StatementSubject {
  return { name, digest: { [digest.algorithm]: digest.hex } };
}

function compareSubjects(a: StatementSubject, b: StatementSubject): number {
  const [left, right] = [keyOf(a), keyOf(b)];
  if (left === right) return 0;
  return left < right ? -1 : 1;
}

function keyOf({ name, digest }: StatementSubject): string {
  return `${name}\0${JSON.stringify(digest)}`;
}
