// Reads the reports of sign-artifact, provenance and verify-artifact from JSON that may hold anything.
import type { Release, Verification, VerifiedArtifact } from "../page/page-model.ts";
import { isObject, type JsonObject, listOf, objectOf, objectsOf, textOf, textsOf } from "./json-value.ts";
import { readVerdict } from "./read-verdict.ts";

/** sign-artifact writes its report once all is signed and verified: where the report has no verdict, it is one. */
export function readSigning(value: JsonObject): Release {
  const artifacts = objectsOf(value["artifacts"]).map(nameArtifact);
  const isSigned = artifacts.length > 0 && isObject(value["signer"]);
  return {
    tool: "sign-artifact",
    verdict: Object.hasOwn(value, "verdict") ? readVerdict(value["verdict"]) : isSigned ? "pass" : "incomplete",
    artifacts,
    ...readSigner(value),
    statements: [],
    deliveries: [],
    notes: [],
  };
}

export function readAttestation(value: JsonObject): Release {
  const statements = objectsOf(value["statements"]);
  const deliveries = [...statements, value].flatMap((holder) => objectsOf(holder["deliveries"]));
  return {
    tool: "provenance",
    verdict: readVerdict(value["verdict"]),
    artifacts: objectsOf(value["subjects"]).map(nameArtifact),
    ...readSigner(value),
    statements: statements.map((statement) => textOf(statement["predicateType"])),
    deliveries: deliveries.map(({ to, place, result, why }) => ({
      to: textOf(to),
      place: textOf(place),
      result: textOf(result),
      why: textOf(why),
    })),
    notes: textsOf(value["notes"]),
  };
}

export function readVerification(value: JsonObject): Verification {
  return {
    verdict: readVerdict(value["verdict"]),
    verifiedAt: textOf(value["verifiedAt"]),
    artifacts: objectsOf(value["artifacts"]).map(readVerified),
  };
}

function readVerified(value: JsonObject): VerifiedArtifact {
  return {
    ...nameArtifact(value),
    verdict: readVerdict(value["verdict"]),
    checks: objectsOf(value["checks"]).map((check) => ({
      id: textOf(check["id"]),
      verdict: readVerdict(check["verdict"]),
      detail: textOf(check["detail"]) || textOf(check["code"]),
    })),
    bundles: listOf(value["bundles"]).length,
    refused: objectsOf(value["refused"]).map(({ origin, detail }) => `${textOf(origin)}: ${textOf(detail)}`),
  };
}

function nameArtifact({ name, digest }: JsonObject): Release["artifacts"][number] {
  return { name: textOf(name), digest: textOf(digest) };
}

function readSigner({ signer, services }: JsonObject): Pick<Release, "signer" | "services"> {
  const { kind, hint, names } = objectOf(signer);
  return {
    signer: kind === "key" ? `the key ${textOf(hint)}` : textsOf(names).join(", "),
    services: objectsOf(services).map(({ role, url }) => [textOf(role), textOf(url)].join(" ")),
  };
}
