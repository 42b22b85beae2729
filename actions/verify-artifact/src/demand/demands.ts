// What is demanded of an artifact, worked out from the policy and the inputs. The judges read nothing else.
import type { SignerRule, Thresholds } from "@lockstep/sigstore";

/** One signer that is accepted. */
export type AcceptedSigner = SignerRule & {
  /** The highest build level that its builds are trusted with, where the policy says so. */
  readonly level?: SlsaLevel;
};

type SlsaLevel = 1 | 2 | 3;

/** One kind of statement that must be there, and what it must say. */
export type Requirement = ProvenanceRequirement | PlainRequirement | EvidenceRequirement | PredicateRequirement;

/** Lists of what must hold all at once, of the same provenance: the policy's word and that of the inputs. */
export interface ProvenanceRequirement {
  readonly kind: "provenance";
  readonly builders: readonly string[];
  /** At least one. */
  readonly buildTypes: readonly string[];
  /** Each `owner/name`. */
  readonly repositories: readonly string[];
  readonly commits: readonly string[];
  /** Globs over the whole ref. */
  readonly refs: readonly string[];
  /** Of each list, one must be the event. */
  readonly events: readonly (readonly string[])[];
  /** Names and values. */
  readonly inputs: readonly (readonly [string, string])[];
  readonly allowedParameters: readonly string[];
}

/** What needs no words. */
interface PlainRequirement {
  readonly kind: "sbom" | "egress" | "secret-scan" | "pin-check";
}

/** Provenance must bind evidence, and none of it may say that something was left out, weakened or did not pass. */
export interface EvidenceRequirement {
  readonly kind: "evidence";
  /** The actions that must be among it. Without any, whatever there is, at least one. */
  readonly of: readonly string[];
  /** True where one who demands it names none: then it must be known of each job that no step was left out. */
  readonly allSteps: boolean;
}

/** A statement of this type must be there, whatever it says. */
interface PredicateRequirement {
  readonly kind: "predicate";
  readonly type: string;
}

export interface Demands {
  /** Of each group, one rule must hold: the policy's, and that of the inputs. At least one group, none of them empty. */
  readonly signers: readonly (readonly AcceptedSigner[])[];
  readonly require: readonly Requirement[];
  readonly hostedRunner: boolean;
  /** Undefined: as the trusted root and the kind of signer demand. */
  readonly thresholds: Partial<Thresholds>;
  /** Different bundles of accepted signers, at least 1. */
  readonly attestations: number;
}
