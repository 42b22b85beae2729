// Tells the formats of bills of materials apart. The document itself is the predicate.
// Sources: in-toto attestation framework, predicates SPDX and CycloneDX; SPDX 2.3, section 6; SPDX 3.0.1, "Serialization";
// CycloneDX 1.6 JSON schema, where `serialNumber` is optional.
import { UsageError } from "@lockstep/core";
import { isJsonObject, type JsonObject } from "../json/json-value.ts";
import { parseJsonDocument, textField } from "./json-document.ts";
import { MAX_PREDICATE_BYTES, type TypedPredicate } from "./predicate.ts";
import { PREDICATE_TYPES } from "./statement.ts";

const SPDX_2_3 = `${PREDICATE_TYPES.spdx}/v2.3`;
const SPDX_3 = `${PREDICATE_TYPES.spdx}/v3`;

/**
 * The predicate for a bill of materials in SPDX 2 JSON, SPDX 3 JSON-LD or CycloneDX JSON. Throws `UsageError`
 * (`invalid-input`) for anything else, and for an SPDX 3 document without elements.
 */
export function sbomPredicate(json: string): TypedPredicate {
  const content = parseJsonDocument(json, "the bill of materials", { maxBytes: MAX_PREDICATE_BYTES });
  const found = spdx2Type(content) ?? spdx3Type(content) ?? cycloneDxType(content);
  if (found !== undefined) return { content, ...found };
  throw new UsageError("invalid-input", "the bill of materials is in no format that is known here.", {
    hint: "Write it as SPDX 2 JSON, SPDX 3 JSON-LD or CycloneDX JSON, or attest it with `predicate-type` and `predicate-path`.",
  });
}

/** True for the type of a statement that holds a bill of materials, whatever its version. */
export function isSbomType(type: string): boolean {
  const base = [PREDICATE_TYPES.spdx, PREDICATE_TYPES.cyclonedx].find((known) => type.startsWith(known));
  return base !== undefined && /^(?:\/v\d{1,4}(?:\.\d{1,4})*)?$/.test(type.slice(base.length));
}

type Known = Pick<TypedPredicate, "type" | "label">;

/** Version 2.3 of the format is where the predicate's type got a version. */
function spdx2Type(content: JsonObject): Known | undefined {
  const version = textField(content, "spdxVersion") ?? "";
  if (!/^SPDX-2\.\d{1,3}$/.test(version) || textField(content, "SPDXID") === undefined) return undefined;
  return { type: version === "SPDX-2.3" ? SPDX_2_3 : PREDICATE_TYPES.spdx, label: "sbom-spdx" };
}

function spdx3Type(content: JsonObject): Known | undefined {
  const graph = content["@graph"];
  if (!contextsOf(content).some((context) => context.startsWith("https://spdx.org/rdf/3."))) return undefined;
  return Array.isArray(graph) && graph.some(isJsonObject) ? { type: SPDX_3, label: "sbom-spdx" } : undefined;
}

function contextsOf(content: JsonObject): readonly string[] {
  const context = content["@context"];
  const all: readonly unknown[] = Array.isArray(context) ? context : [context];
  return all.filter((entry) => typeof entry === "string");
}

function cycloneDxType(content: JsonObject): Known | undefined {
  const isBom = textField(content, "bomFormat") === "CycloneDX";
  const hasVersion = /^\d{1,3}\.\d{1,3}$/.test(textField(content, "specVersion") ?? "");
  return isBom && hasVersion ? { type: PREDICATE_TYPES.cyclonedx, label: "sbom-cyclonedx" } : undefined;
}
