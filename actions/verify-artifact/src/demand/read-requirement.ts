// Reads what must be attested.
import { isCommitId, nearest, type RequirementPolicy } from "@lockstep/core";
import type { Requirement } from "./demands.ts";
import type { Parsed } from "./parsed.ts";

const PLAIN_WORDS = ["sbom", "egress", "secret-scan", "pin-check"] as const;
const REQUIREMENT_WORDS = ["provenance", ...PLAIN_WORDS, "evidence"] as const;

/** The actions that leave evidence before provenance binds it. */
const EVIDENCE_OF = ["gate", "harden-runner", "pin-check", "secret-scan", "sign-artifact", "verify-artifact"] as const;

const REPOSITORY = /^[\w.-]{1,100}\/[\w.-]{1,100}$/;

/** Provenance stays as it was written: inputs may have a word on the same thing. */
export type ReadRequirement = Exclude<Requirement, { kind: "provenance" }> | RequirementPolicy;

/** True for a demand on provenance, which policy and inputs state together. */
export function isProvenance(requirement: ReadRequirement): requirement is RequirementPolicy {
  return !("kind" in requirement);
}

/** `where` names the requirement in problems. */
export function readRequirement(requirement: RequirementPolicy, where: string): Parsed<ReadRequirement> {
  const { type, of, ...details } = requirement;
  if (of !== undefined && type !== "evidence") return problem(where, "`of` can only stand beside `type: evidence`");
  if (type === "provenance") return readProvenance(requirement, where);
  const stray = Object.entries(details).flatMap(([name, value]) => (value === undefined ? [] : [name]));
  if (stray.length > 0) return problem(where, `\`${stray.join("`, `")}\` can only stand beside \`type: provenance\``);
  if (type === "evidence") return readEvidence(of ?? [], where);
  const word = PLAIN_WORDS.find((known) => known === type);
  if (word !== undefined) return { value: { kind: word } };
  // Of provenance it is not enough that it is there.
  if (type.startsWith("https://slsa.dev/provenance/")) return problem(where, "provenance is asked for as `provenance`");
  if (/^[a-z][a-z0-9+.-]*:[^\s]+$/i.test(type)) return { value: { kind: "predicate", type } };
  const meant = nearest(type, REQUIREMENT_WORDS);
  const known = meant === undefined ? `known: ${REQUIREMENT_WORDS.join(", ")}` : `did you mean "${meant}"?`;
  return problem(where, `"${type}" is neither a known word nor the URI of a predicate type; ${known}`);
}

function readProvenance(requirement: RequirementPolicy, where: string): Parsed<RequirementPolicy> {
  const { "source-repository": repository, "source-commit": commit } = requirement;
  const problems = [
    ...(repository === undefined || REPOSITORY.test(repository) ? [] : ["`source-repository` is not `owner/name`"]),
    ...(commit === undefined || isCommitId(commit) ? [] : ["`source-commit` is not the full id of a commit"]),
  ];
  return problems.length > 0 ? { problems: problems.map((text) => `${where}: ${text}`) } : { value: requirement };
}

/** A name that nothing has would refuse every artifact. */
function readEvidence(of: readonly string[], where: string): Parsed<ReadRequirement> {
  const unknown = of.filter((name) => !EVIDENCE_OF.some((known) => known === name));
  if (unknown.length === 0) return { value: { kind: "evidence", of, allSteps: of.length === 0 } };
  return {
    problems: unknown.map((name) => {
      const meant = nearest(name, EVIDENCE_OF);
      const known = meant === undefined ? `known: ${EVIDENCE_OF.join(", ")}` : `did you mean "${meant}"?`;
      return `${where}: \`of\` names "${name}", which leaves no evidence; ${known}`;
    }),
  };
}

function problem(where: string, text: string): Parsed<ReadRequirement> {
  return { problems: [`${where}: ${text}`] };
}
