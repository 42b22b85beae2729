// What the policy can demand of the evidence for an artifact. What a word means is checked by verify-artifact itself.

/**
 * Who may sign. Exactly one of `workflow`, `identity` and `key` says who; the rest narrows it. Names can be given to somebody
 * else, ids cannot.
 */
export interface SignerPolicy {
  /** `.github/workflows/x.yml` of the source repository, or `owner/repository/.github/workflows/x.yml` of a reusable one. */
  readonly workflow?: string | undefined;
  /** The source repository, `owner/name`. */
  readonly repository?: string | undefined;
  readonly "repository-id"?: number | undefined;
  readonly "owner-id"?: number | undefined;
  /** Glob over the whole source ref, such as `refs/tags/v*`. */
  readonly ref?: string | undefined;
  /** The issuer of the identity token, exactly. Of a workflow by default GitHub's. */
  readonly issuer?: string | undefined;
  /** The subject alternative name, exactly. Wants `issuer`. */
  readonly identity?: string | undefined;
  /** A public key by its hint: base64 of the SHA-256 of its SubjectPublicKeyInfo. */
  readonly key?: string | undefined;
  /** The highest SLSA build level that this signer's builds are trusted with. */
  readonly "slsa-level"?: 1 | 2 | 3 | undefined;
}

/** One kind of statement that must be there, and what it must say. */
export interface RequirementPolicy {
  /** A word that verify-artifact knows, or the URI of a predicate type. */
  readonly type: string;
  /** `runDetails.builder.id`, exactly. */
  readonly builder?: string | undefined;
  readonly "build-type"?: string | undefined;
  /** `owner/name`. */
  readonly "source-repository"?: string | undefined;
  readonly "source-commit"?: string | undefined;
  /** Glob over the whole source ref. */
  readonly "source-ref"?: string | undefined;
  /** The events of which one must have started the build. */
  readonly events?: readonly string[] | undefined;
  /** Dispatch inputs, each with its exact value. */
  readonly inputs?: Readonly<Record<string, string>> | undefined;
  /** Further external parameters that may be there, whatever they say. */
  readonly "allow-parameters"?: readonly string[] | undefined;
  /** Evidence: the actions of this suite that must have left theirs, and have passed. */
  readonly of?: readonly string[] | undefined;
}

/** The section of the policy that verify-artifact reads. */
export interface VerifyArtifactPolicy {
  readonly signers?: readonly SignerPolicy[] | undefined;
  readonly require?: readonly RequirementPolicy[] | undefined;
  readonly runner?: "any" | "github-hosted" | undefined;
  /** How many of each an accepted bundle must have. */
  readonly timestamps?: number | undefined;
  readonly "log-entries"?: number | undefined;
  readonly "certificate-logs"?: number | undefined;
  /** How many different bundles of accepted signers each artifact must have. */
  readonly attestations?: number | undefined;
}
