// The advisories about a repository as a package of the ecosystem ACTIONS. A hundred are asked for, the latest updated
// first: more than the database holds about any action.
import type { AdvisoryFact } from "@lockstep/core";
import { malformed } from "../contents-answer.ts";
import type { Fragment, QueryText } from "../graphql/query-text.ts";
import { isRecord } from "../http-failure.ts";

/** What `askAdvisories` spreads. */
export const ADVISORIES: Fragment = {
  name: "Advisories",
  text: `fragment Advisories on SecurityVulnerabilityConnection{nodes{
severity vulnerableVersionRange firstPatchedVersion{identifier} advisory{ghsaId summary withdrawnAt}}}`,
};

/** A selection at the root of a query. `fullName` is `owner/name`. */
export function askAdvisories(alias: string, fullName: string, text: QueryText): string {
  const name = text.variable("String!", fullName);
  return `${alias}:securityVulnerabilities(ecosystem:ACTIONS,package:${name},first:100){...Advisories}`;
}

const SEVERITIES: ReadonlyMap<unknown, AdvisoryFact["severity"]> = new Map([
  ["LOW", "low"],
  ["MODERATE", "moderate"],
  ["HIGH", "high"],
  ["CRITICAL", "critical"],
]);

/** Withdrawn ones left out. Errors: `IntegrityError` (`response-malformed`). */
export function readAdvisories(data: unknown, what: string): readonly AdvisoryFact[] {
  if (!isRecord(data) || !Array.isArray(data["nodes"])) throw malformed(what);
  return data["nodes"].flatMap((node: unknown) => readAdvisory(node, what));
}

function readAdvisory(node: unknown, what: string): readonly AdvisoryFact[] {
  if (!isRecord(node) || !isRecord(node["advisory"])) throw malformed(what);
  const { ghsaId: id, summary, withdrawnAt } = node["advisory"];
  const { vulnerableVersionRange: range, firstPatchedVersion } = node;
  const severity = SEVERITIES.get(node["severity"]);
  if (typeof id !== "string" || typeof summary !== "string" || typeof range !== "string" || !severity) {
    throw malformed(what);
  }
  const patched = isRecord(firstPatchedVersion) ? String(firstPatchedVersion["identifier"]) : undefined;
  return withdrawnAt ? [] : [{ id, summary, severity, range, patched }];
}
