// Works out what is demanded from the policy and the inputs. Everything that is wrong is found before anything is verified.
import { type RequirementPolicy, UsageError, type VerifyArtifactPolicy } from "@lockstep/core";
import type { KeyRule, Thresholds } from "@lockstep/sigstore";
import type { AcceptedSigner, Demands, EvidenceRequirement, Requirement } from "./demands.ts";
import { joinProvenance } from "./join-provenance.ts";
import { allOf, type Parsed, problemsOf } from "./parsed.ts";
import { isProvenance, type ReadRequirement, readRequirement } from "./read-requirement.ts";
import { readSigner } from "./read-signer.ts";

/** What the inputs say, in the words of the policy. */
export type Wishes = VerifyArtifactPolicy;

export interface DemandSources {
  /** The section of the policy in force, where there is one. */
  readonly section: VerifyArtifactPolicy | undefined;
  readonly wishes: Wishes;
  /** The hint of the public key that was given. */
  readonly keyHint: string | undefined;
}

/**
 * The demands. Of what both speak, both must hold: the signer is one of the policy's and one of the inputs'; of counts the
 * higher one holds. A key that was given is a signer of the inputs, unless the policy names it. Throws one `UsageError` with
 * every problem (`policy-invalid` where only the policy has any, else `invalid-input`), and for demands without any signer.
 */
export function resolveDemands({ section, wishes, keyHint }: DemandSources): Demands {
  const theirs = readSection(section, "policy");
  const ours = readSection(wishes, "inputs");
  refuseProblems(theirs.problems, ours.problems);
  const groups = [theirs.signers, withKey(ours.signers, theirs.signers, keyHint)].filter(({ length }) => length > 0);
  if (groups.length === 0) throw emptyPolicy();
  return {
    signers: groups,
    require: joinRequirements(theirs.require, ours.require),
    hostedRunner: section?.runner === "github-hosted" || wishes.runner === "github-hosted",
    thresholds: joinThresholds(section, wishes),
    attestations: Math.max(1, section?.attestations ?? 1, wishes.attestations ?? 1),
  };
}

interface ReadSection {
  readonly signers: readonly AcceptedSigner[];
  readonly require: readonly ReadRequirement[];
  readonly problems: readonly string[];
}

function readSection(section: VerifyArtifactPolicy | undefined, origin: string): ReadSection {
  const signers = allOf(
    (section?.signers ?? []).map((signer, index) => readSigner(signer, `${origin}, signer ${index + 1}`)),
  );
  const require = allOf(
    (section?.require ?? []).map((entry, index) => readRequirement(entry, `${origin}, requirement ${index + 1}`)),
  );
  return {
    signers: valuesIn(signers),
    require: valuesIn(require),
    problems: [...problemsOf(signers), ...problemsOf(require)],
  };
}

function valuesIn<Value>(parsed: Parsed<readonly Value[]>): readonly Value[] {
  return "value" in parsed ? parsed.value : [];
}

function refuseProblems(theirs: readonly string[], ours: readonly string[]): void {
  const problems = [...theirs, ...ours];
  if (problems.length === 0) return;
  const code = ours.length === 0 ? "policy-invalid" : "invalid-input";
  throw new UsageError(code, "verify-artifact cannot start with these demands.", {
    hint: "Correct what is named, in the step or in the `verify-artifact` section of the policy.",
    problems,
  });
}

/** Whoever gives a key means that it signs. */
function withKey(
  ours: readonly AcceptedSigner[],
  theirs: readonly AcceptedSigner[],
  hint: string | undefined,
): readonly AcceptedSigner[] {
  if (hint === undefined || theirs.some((rule) => rule.kind === "key" && rule.hint === hint)) return ours;
  if (ours.length > 0) {
    throw new UsageError("invalid-input", "Both a key and another signer are given.", {
      hint: "Give one of them: a bundle has one signer. The policy can list several, of which one must have signed.",
    });
  }
  const rule: KeyRule = { kind: "key", hint };
  return [rule];
}

function emptyPolicy(): UsageError {
  return new UsageError("policy-invalid", "Nobody is named who must have signed: anybody's signature would do.", {
    hint: "Name a signer: a public key (`key`), a workflow (`signer-workflow` and `signer-repository`), an identity (`certificate-identity` and `certificate-oidc-issuer`), or `signers` in the `verify-artifact` section of a policy.",
  });
}

/** Provenance of the inputs adds to each demand of the policy for provenance; where it has none, it stands alone. */
function joinRequirements(
  theirs: readonly ReadRequirement[],
  ours: readonly ReadRequirement[],
): readonly Requirement[] {
  const wished = ours.filter(isProvenance);
  const demanded: readonly (RequirementPolicy | undefined)[] = theirs.filter(isProvenance);
  const wishes: readonly (RequirementPolicy | undefined)[] = wished.length > 0 ? wished : [undefined];
  const bases = demanded.length > 0 ? demanded : wished.length > 0 ? [undefined] : [];
  return [
    ...bases.flatMap((policy) => wishes.map((wish) => joinProvenance(policy, wish))),
    ...distinct([...theirs, ...ours].flatMap((entry) => (isProvenance(entry) ? [] : [entry]))),
  ];
}

type OtherRequirement = Exclude<Requirement, { kind: "provenance" }>;

/** Each thing once. Of evidence, what all of them name must be there; who names nothing is not answered by who does. */
function distinct(entries: readonly OtherRequirement[]): readonly OtherRequirement[] {
  const byName = new Map<string, OtherRequirement>();
  for (const entry of entries) {
    const name = entry.kind === "predicate" ? `=${entry.type}` : entry.kind;
    const known = byName.get(name);
    const isBoth = entry.kind === "evidence" && known?.kind === "evidence";
    byName.set(name, isBoth ? joinEvidence(known, entry) : entry);
  }
  return [...byName.values()];
}

function joinEvidence(one: EvidenceRequirement, other: EvidenceRequirement): EvidenceRequirement {
  return {
    kind: "evidence",
    of: [...new Set([...one.of, ...other.of])],
    allSteps: one.allSteps || other.allSteps,
  };
}

function joinThresholds(section: VerifyArtifactPolicy | undefined, wishes: Wishes): Partial<Thresholds> {
  const highest = (name: "timestamps" | "log-entries" | "certificate-logs") => {
    const stated = [section?.[name], wishes[name]].filter((count) => count !== undefined);
    return stated.length === 0 ? undefined : Math.max(...stated);
  };
  const [timestamps, logEntries, certificateLogs] = [
    highest("timestamps"),
    highest("log-entries"),
    highest("certificate-logs"),
  ];
  return {
    ...(timestamps === undefined ? {} : { timestamps }),
    ...(logEntries === undefined ? {} : { logEntries }),
    ...(certificateLogs === undefined ? {} : { certificateLogs }),
  };
}
