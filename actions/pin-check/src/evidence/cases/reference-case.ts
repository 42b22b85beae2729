// What the rules about references look at: the reference, what is known about it, and what the policy expects of it.
import type { JudgedReference } from "../../reference/judge-reference.ts";
import type { CommitEvidence, NameEvidence, RepositoryEvidence } from "../facts.ts";

/** The facts about one reference to another repository. */
export interface ReferenceEvidence {
  readonly repository: RepositoryEvidence;
  /** The full id of the commit that runs, as far as it is known: the pin itself, or what the name leads to. */
  readonly commitId: string | undefined;
  readonly commit: CommitEvidence | undefined;
  /** What the text after the `@` is as a name. For a commit id, too: somebody may have made a branch of that name. */
  readonly name: NameEvidence | undefined;
  /** The version that the comment behind a commit id claims, and what is known of it. */
  readonly claimed: { readonly version: string; readonly evidence: NameEvidence | undefined } | undefined;
}

/** What the policy demands of references. */
export interface Expectations {
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  /** Days a release must have been out. */
  readonly minAge: number | undefined;
  readonly allowedOwners: readonly string[] | undefined;
  readonly allowedRegistries: readonly string[] | undefined;
}

export interface ReferenceCase extends JudgedReference {
  /** Undefined where nothing is known, or where the code comes from no other repository. */
  readonly evidence: ReferenceEvidence | undefined;
  /** The digest of an image named by tag, where it is known. */
  readonly imageDigest: string | undefined;
  readonly expectations: Expectations;
}
