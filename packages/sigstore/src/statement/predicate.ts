// What a statement says of its subjects, before it has any.
import { UsageError } from "@lockstep/core";
import { parseJsonDocument } from "./json-document.ts";

export interface TypedPredicate {
  /** A URI (in-toto Statement v1, `predicateType`). */
  readonly type: string;
  readonly content: Readonly<Record<string, unknown>>;
  /** A short name for files and tables: letters, digits, hyphens. */
  readonly label: string;
}

/** Of a document that becomes a predicate, in bytes. What a service takes may be less. */
export const MAX_PREDICATE_BYTES = 64 * 1024 * 1024;

const MAX_TYPE_LENGTH = 1024;

/** Their content comes from the job's token and from verification, so nobody may state it by hand. */
const OWN_TYPES = ["https://slsa.dev/provenance/", "https://slsa.dev/verification_summary/"];

/**
 * A predicate of the user's own type. Throws `UsageError` (`invalid-input`) for a type that is no absolute URI or belongs to
 * provenance or verification summaries, and for content that is no JSON object within `MAX_PREDICATE_BYTES`.
 */
export function customPredicate(type: string, json: string): TypedPredicate {
  if (!isTypeUri(type)) {
    throw new UsageError("invalid-input", "the predicate type is not an absolute URI.", {
      hint: "Write it like https://example.com/attestation/v1.",
    });
  }
  if (OWN_TYPES.some((own) => type.toLowerCase().startsWith(own))) {
    throw new UsageError("invalid-input", `statements of the type ${type} cannot be written by hand.`, {
      hint: "Ask for provenance in the input `predicates`; verify-artifact writes verification summaries.",
    });
  }
  return {
    type,
    content: parseJsonDocument(json, "the predicate", { maxBytes: MAX_PREDICATE_BYTES }),
    label: "custom",
  };
}

/** in-toto field type `TypeURI`: an RFC 3986 URI, compared as text. */
function isTypeUri(text: string): boolean {
  return text.length <= MAX_TYPE_LENGTH && /^[a-z][a-z0-9+.-]*:[\x21-\x7e]+$/i.test(text) && URL.canParse(text);
}
