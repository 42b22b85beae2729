// The list of artifacts a job has declared so far, as the runner hands it to later steps (actions/runner#4527).
import { UsageError } from "@lockstep/core";
import { parseDigest } from "../digest/parse-digest.ts";
import type { ArtifactSubject } from "./subject.ts";

/**
 * Reads the text of `GITHUB_ARTIFACTS_LIST`: `{"version":1,"subjects":[{"name","digest":"sha256:...","kind"}]}`. Of files the
 * runner tells the last segment of the path only, so they are subjects known by their digest. Throws `UsageError`
 * (`invalid-input`) where the runner speaks another version or the text makes no sense.
 */
export function parseArtifactList(text: string): readonly ArtifactSubject[] {
  const list = fieldsOf(parseJson(text));
  const subjects = list?.["subjects"];
  if (list?.["version"] !== 1 || !Array.isArray(subjects)) throw unreadable("it is not of version 1");
  return subjects.map(parseSubject);
}

function parseSubject(given: unknown): ArtifactSubject {
  const fields = fieldsOf(given);
  const name = fields?.["name"];
  const digest = fields?.["digest"];
  const kind = fields?.["kind"];
  const read = typeof digest === "string" ? parseDigest(digest) : undefined;
  if (typeof name !== "string" || read === undefined || (kind !== "file" && kind !== "oci")) {
    throw unreadable("a subject has no name, digest or kind");
  }
  return { kind: kind === "oci" ? "oci" : "digest", name, digest: read };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw unreadable("it is not JSON");
  }
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> | undefined {
  return typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : undefined;
}

function unreadable(why: string): UsageError {
  return new UsageError("invalid-input", `The runner's list of artifacts cannot be read: ${why}.`, {
    hint: "Name the subjects by an input instead.",
  });
}
