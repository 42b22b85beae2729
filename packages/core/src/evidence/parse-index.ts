// Reads the text of an index of evidence. Whoever wrote it may mean harm.
import { IntegrityError } from "../errors.ts";
import { type EvidenceIndex, MAX_INDEX_BYTES } from "./evidence.ts";
import { indexSchema } from "./index-schema.ts";

const MAX_NAMED = 5;

/** Throws `IntegrityError` (`response-malformed`) for whatever is not an index of schema 1. `name` stands in the message. */
export function parseIndex(text: string, name: string): EvidenceIndex {
  if (text.length > MAX_INDEX_BYTES) throw refuse(name, `it has more than ${MAX_INDEX_BYTES} characters`);
  const result = indexSchema().safeParse(parseJson(text, name));
  if (result.success) return result.data;
  const places = result.error.issues.slice(0, MAX_NAMED).map(({ path }) => path.map(String).join(".") || "the whole");
  throw refuse(name, `these parts are not as they should be: ${places.join(", ")}`);
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw refuse(name, "it is no JSON", cause);
  }
}

function refuse(name: string, why: string, cause?: unknown): IntegrityError {
  return new IntegrityError("response-malformed", `${name} is no index of evidence: ${why}.`, {
    hint: "Take the folder as the steps of the suite have left it; if nobody changed it, run the job again.",
    cause,
  });
}
