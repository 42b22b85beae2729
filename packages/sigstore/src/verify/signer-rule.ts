// Who may have signed. A rule names a signer as a whole: never by a part, never by an expression, and never everybody.
import { UsageError } from "@lockstep/core";

export type SignerRule = WorkflowRule | IdentityRule | KeyRule;

/** A workflow of GitHub's. All that is stated must hold; one of `repository`, `repositoryId` and `ownerId` has to be. */
export interface WorkflowRule {
  readonly kind: "workflow";
  /** `.github/workflows/x.yml` of the source repository, or `owner/repository/.github/workflows/x.yml`. */
  readonly workflow: string;
  /** The issuer of the identity token, exactly. */
  readonly issuer: string;
  /** Of the source repository, `owner/name`. */
  readonly repository?: string;
  /** Of the source repository and its owner: numbers that a new owner of an old name does not have. */
  readonly repositoryId?: string;
  readonly ownerId?: string;
  /** Glob over the whole source ref: `*` stays within a segment, `**` does not. */
  readonly ref?: string;
}

export interface IdentityRule {
  readonly kind: "identity";
  /** A subject alternative name of the certificate, exactly. */
  readonly identity: string;
  /** The issuer of the identity token, exactly: several issuers may know one name. */
  readonly issuer: string;
}

export interface KeyRule {
  readonly kind: "key";
  /** base64(SHA-256(SubjectPublicKeyInfo)). */
  readonly hint: string;
}

/** Throws `UsageError` (`policy-invalid`) for a rule with an empty part, or one that workflows of any repository meet. */
export function refuseLooseRule(rule: SignerRule): void {
  if (Object.values(rule).includes("")) throw tooLoose("a part of it is empty");
  if (rule.kind !== "workflow") return;
  const { repository, repositoryId, ownerId } = rule;
  if ([repository, repositoryId, ownerId].every((part) => part === undefined)) {
    throw tooLoose("any repository may have a workflow of that path");
  }
}

/** Who named nobody has named everybody. */
export function tooLoose(why: string): UsageError {
  return new UsageError("policy-invalid", `Everybody could have signed: ${why}.`, {
    hint: "State the issuer, and the identity or the workflow with its repository, of who may sign.",
  });
}
