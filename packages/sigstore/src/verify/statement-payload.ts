// in-toto statements as a signed payload holds them, and whether one is about a given artifact. Source: in-toto attestation
// framework, Statement v1 and v0.1, ResourceDescriptor and DigestSet.

import type { ArtifactDigest } from "../digest/artifact-digest.ts";
import { isJsonObject } from "../json/json-value.ts";
import { IN_TOTO_PAYLOAD_TYPE, STATEMENT_TYPE, type Statement, type StatementSubject } from "../statement/statement.ts";
import { parseJson } from "../trust/json-text.ts";
import { inStep, VerificationFailure } from "./verification-failure.ts";

const TYPES: readonly unknown[] = [STATEMENT_TYPE, "https://in-toto.io/Statement/v0.1"];
const MAX_SUBJECTS = 100_000;

/**
 * Reads a payload. A statement of version 0.1 has the same fields and is given as one of version 1. Throws
 * `VerificationFailure` (`statement`) for anything else, however harmless it looks.
 */
export function parseStatement(payloadType: string, payload: Uint8Array): Statement {
  if (payloadType !== IN_TOTO_PAYLOAD_TYPE) throw refuse(`its payload type is not ${IN_TOTO_PAYLOAD_TYPE}`);
  const value = inStep("statement", UNREADABLE, () => parseJson(UTF8.decode(payload)));
  if (!isJsonObject(value)) throw refuse("it is no object");
  if (!TYPES.includes(value["_type"])) throw refuse("its _type is not that of a statement of version 0.1 or 1");
  const { predicateType, predicate = {} } = value;
  if (typeof predicateType !== "string" || predicateType === "") throw refuse("it has no predicateType");
  if (!isJsonObject(predicate)) throw refuse("its predicate is no object");
  return { _type: STATEMENT_TYPE, subject: readSubjects(value["subject"]), predicateType, predicate };
}

/** A byte order mark is kept, and refused as what is no JSON. */
const UTF8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

function readSubjects(value: unknown): readonly StatementSubject[] {
  if (!Array.isArray(value) || value.length === 0) throw refuse("it has no subject");
  if (value.length > MAX_SUBJECTS) throw refuse(`it has more than ${MAX_SUBJECTS} subjects`);
  return value.map(readSubject);
}

function readSubject(value: unknown): StatementSubject {
  if (!isJsonObject(value)) throw refuse("a subject is no object");
  const { name = "", digest } = value;
  if (typeof name !== "string") throw refuse("the name of a subject is no text");
  return { name, digest: readDigests(digest) };
}

function readDigests(value: unknown): Readonly<Record<string, string>> {
  const entries = isJsonObject(value) ? Object.entries(value) : [];
  const digests = entries.filter((entry): entry is [string, string] => typeof entry[1] === "string" && entry[1] !== "");
  if (digests.length === 0 || digests.length < entries.length) throw refuse("a subject has no digest");
  return Object.fromEntries(digests);
}

/** The digest by which a statement is about the artifact. Throws `VerificationFailure` (`artifact-digest`) if it is not. */
export function findSubject({ subject }: Statement, digests: readonly ArtifactDigest[]): ArtifactDigest {
  for (const { digest } of subject) {
    const shared = digests.filter(({ algorithm }) => Object.hasOwn(digest, algorithm));
    const [known] = shared;
    // A subject that agrees by one hash and contradicts by another is somebody's attempt.
    if (known && shared.every(({ algorithm, hex }) => digest[algorithm] === hex)) return known;
  }
  const wanted = digests.map(({ algorithm, hex }) => `${algorithm}:${hex}`).join(", ");
  throw new VerificationFailure(
    "artifact-digest",
    `None of the ${subject.length} subjects of the statement is the artifact (${wanted}). ${firstSubjects(subject)}`,
  );
}

const SHOWN = 3;

function firstSubjects(subjects: readonly StatementSubject[]): string {
  const shown = subjects.slice(0, SHOWN).map(({ name, digest }) => `${clipped(name)} (${clipped(describe(digest))})`);
  return `It is about ${shown.join(", ")}${subjects.length > SHOWN ? " and others" : ""}.`;
}

function describe(digest: Readonly<Record<string, string>>): string {
  return Object.entries(digest)
    .map(([algorithm, hex]) => `${algorithm}:${hex}`)
    .join(", ");
}

function clipped(name: string): string {
  return name.length > MAX_NAME ? `${name.slice(0, MAX_NAME)}…` : name;
}

const MAX_NAME = 150;
const UNREADABLE = "The statement cannot be read";

function refuse(why: string): VerificationFailure {
  return new VerificationFailure("statement", `${UNREADABLE}: ${why}.`);
}
