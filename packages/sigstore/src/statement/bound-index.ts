// The index of a job's evidence inside of provenance: a byproduct that carries its own bytes, so that whoever has the provenance
// needs no second file. Source: in-toto attestation framework v1, "ResourceDescriptor", `content`.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import { IntegrityError, MAX_INDEX_BYTES } from "@lockstep/core";
import { isJsonObject, listAt, textAt, valueAt } from "../json/json-value.ts";
import type { ResourceDescriptor } from "./resource-descriptor.ts";
import { PREDICATE_TYPES, type Statement } from "./statement.ts";

export interface BoundIndex {
  /** `evidence/<job>/index.json`, with a number behind the job where several have its key. */
  readonly name: string;
  /** Of its bytes, lower-case hex. */
  readonly sha256: string;
  readonly text: string;
  readonly steps: StepsKnown;
}

/**
 * `compared`: each step of this suite that the workflow's file names directly in the job is in the index, as skipped where it
 * left nothing. `unknown`: that could not be told, and a step may be missing.
 */
export type StepsKnown = (typeof STEPS_KNOWN)[number];

const STEPS_KNOWN = ["compared", "unknown"] as const;

/** The only version that there is. */
const MARK = 1;
const NAME = /^evidence\/[^/]{1,200}\/index\.json$/;
/** Jobs that a run can have, and more than provenance of a sane build names. */
const MAX_INDEXES = 256;

interface DescribedJob {
  /** Its key in the workflow. */
  readonly job: string;
  /** Sets apart several jobs with one key, such as those of a matrix: 1 is the first. */
  readonly count?: number;
  readonly steps: StepsKnown;
}

/** The index of a job as a byproduct. */
export function describeIndex(text: string, { job, count = 1, steps }: DescribedJob): ResourceDescriptor {
  const bytes = Buffer.from(text);
  return {
    name: `evidence/${job}${count === 1 ? "" : `-${count}`}/index.json`,
    digest: { sha256: sha256Of(bytes) },
    mediaType: "application/json",
    content: bytes.toString("base64"),
    annotations: { lockstepEvidence: MARK, lockstepSteps: steps },
  };
}

/**
 * The indexes that provenance binds, in its order; none in any other statement. Their texts are not looked into. Throws
 * `IntegrityError` (`response-malformed`) for one whose content is missing, too large, no text in base64, or not what its digest
 * says, and for one of another version, or without a word on its steps.
 */
export function boundIndexes({ predicateType, predicate }: Statement): readonly BoundIndex[] {
  if (predicateType !== PREDICATE_TYPES.provenance) return [];
  const entries = listAt(predicate, "runDetails", "byproducts").filter(isIndex);
  if (entries.length > MAX_INDEXES)
    throw malformed(`it binds ${entries.length} of them, and ${MAX_INDEXES} is the limit`);
  return entries.map(readIndex);
}

/** By its mark or by its name: an entry that lost one of them must not be passed over. */
function isIndex(entry: unknown): boolean {
  if (NAME.test(textAt(entry, "name") ?? "")) return true;
  const annotations = valueAt(entry, "annotations");
  return isJsonObject(annotations) && Object.hasOwn(annotations, "lockstepEvidence");
}

function readIndex(entry: unknown): BoundIndex {
  const name = textAt(entry, "name") ?? "";
  if (!NAME.test(name)) throw malformed("one has no name of an index");
  if (valueAt(entry, "annotations", "lockstepEvidence") !== MARK) throw malformed(`${name} is of an unknown version`);
  const bytes = bytesIn(textAt(entry, "content") ?? "");
  if (bytes === undefined) throw malformed(`${name} has no content that can be read`);
  const sha256 = sha256Of(bytes);
  if (textAt(entry, "digest", "sha256") !== sha256)
    throw malformed(`${name} does not have the digest that it is named by`);
  const text = bytes.toString("utf8");
  const steps = STEPS_KNOWN.find((known) => known === textAt(entry, "annotations", "lockstepSteps"));
  if (steps === undefined) throw malformed(`${name} does not say what is known of its steps`);
  if (Buffer.from(text).equals(bytes)) return { name, sha256, text, steps };
  throw malformed(`${name} is no text in UTF-8`);
}

/** Only the one way in which base64 writes bytes is taken: two texts must not mean the same. */
function bytesIn(content: string): Buffer | undefined {
  if (content === "" || content.length > Math.ceil(MAX_INDEX_BYTES / 3) * 4) return undefined;
  const bytes = Buffer.from(content, "base64");
  return bytes.toString("base64") === content ? bytes : undefined;
}

function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

function malformed(why: string): IntegrityError {
  return new IntegrityError("response-malformed", `The evidence bound by the provenance cannot be used: ${why}.`, {
    hint: "Do not use the artifact; have its release made again by this suite's provenance action.",
  });
}
