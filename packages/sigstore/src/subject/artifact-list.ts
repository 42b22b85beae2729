// The list of artifacts a job has declared so far, as the runner hands it to later steps (actions/runner#4527).
import { UsageError } from "@lockstep/core";
import { parseDigest } from "../digest/parse-digest.ts";
import { textAt, valueAt } from "../json/json-value.ts";
import type { ArtifactSubject } from "./subject.ts";

/**
 * Reads the text of `GITHUB_ARTIFACTS_LIST`: `{"version":1,"subjects":[{"name","digest":"sha256:...","kind"}]}`. Of files the
 * runner tells the last segment of the path only, so they are subjects known by their digest. Throws `UsageError`
 * (`invalid-input`) where the runner speaks another version or the text makes no sense.
 */
export function parseArtifactList(text: string): readonly ArtifactSubject[] {
  const list = parseJson(text);
  const subjects = valueAt(list, "subjects");
  if (valueAt(list, "version") !== 1 || !Array.isArray(subjects)) throw unreadable("it is not of version 1");
  return subjects.map(parseSubject);
}

function parseSubject(given: unknown): ArtifactSubject {
  const name = textAt(given, "name");
  const read = parseDigest(textAt(given, "digest") ?? "");
  const kind = textAt(given, "kind");
  if (name === undefined || read === undefined || (kind !== "file" && kind !== "oci")) {
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

function unreadable(why: string): UsageError {
  return new UsageError("invalid-input", `The runner's list of artifacts cannot be read: ${why}.`, {
    hint: "Name the subjects by an input instead.",
  });
}
