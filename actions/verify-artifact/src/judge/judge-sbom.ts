// Decides whether a statement holds a bill of materials. That it is about the artifact, its subject has shown.
import { isSbomType, type JsonObject, listAt, PREDICATE_TYPES, type Statement, textAt } from "@lockstep/sigstore";
import type { Finding } from "./finding.ts";

/** A statement of such a type whose content is of another format is refused. */
export function judgeSbom({ predicateType, predicate }: Statement): Finding {
  if (!isSbomType(predicateType)) return "silent";
  const isKnown = predicateType.startsWith(PREDICATE_TYPES.spdx) ? isSpdx(predicate) : isCycloneDx(predicate);
  if (isKnown) return "holds";
  return { step: "predicate", code: "sbom-malformed", detail: `the content is none of the type ${predicateType}` };
}

/** SPDX 2 names its version, SPDX 3 holds a graph of elements (SPDX 2.3, section 6.1; SPDX 3.0.1, "Serialization"). */
function isSpdx(predicate: JsonObject): boolean {
  return /^SPDX-2\.\d{1,3}$/.test(textAt(predicate, "spdxVersion") ?? "") || listAt(predicate, "@graph").length > 0;
}

function isCycloneDx(predicate: JsonObject): boolean {
  return textAt(predicate, "bomFormat") === "CycloneDX";
}
