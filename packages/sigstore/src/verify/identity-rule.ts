// Who may have signed: matched whole, never by a part and never by an expression of the user's.
import { matchesGlob, UsageError } from "@lockstep/core";
import { VerificationFailure } from "./verification-failure.ts";
import type { CertificateClaims, VerifiedSigner } from "./verified-bundle.ts";

/** A workflow as GitHub's certificates name it: `<server>/<owner>/<repository>/<path>@<ref>`. */
export interface WorkflowRule {
  /** `owner/name` of the repository that holds the workflow. Left out, it must be the one that was built. */
  readonly repository?: string;
  /** From the root of the repository, such as `.github/workflows/release.yml`. */
  readonly path: string;
  /** A glob over the whole ref: `*` stays within a segment, `**` does not. */
  readonly ref: string;
  /** Default: https://github.com */
  readonly server?: string;
}

/** All that is stated must hold. `name` or `workflow` has to be stated. */
export interface IdentityRule {
  /** The issuer of the identity token, exactly. */
  readonly issuer: string;
  /** The subject alternative name of the certificate, exactly. */
  readonly name?: string;
  readonly workflow?: WorkflowRule;
  /** Of the repository that was built and its owner: numbers that a new owner of an old name does not have. */
  readonly repositoryId?: string;
  readonly ownerId?: string;
}

const SERVER = "https://github.com";

/**
 * Checks that one of the rules names the signer. Throws `UsageError` (`policy-invalid`) where there is no rule or one that
 * everybody meets, `VerificationFailure` (`identity`) where none matches.
 */
export function verifyIdentity(signer: VerifiedSigner, rules: readonly IdentityRule[]): void {
  if (rules.length === 0) throw tooLoose("no signer is named");
  for (const rule of rules) refuseLooseRule(rule);
  const mismatches = rules.map((rule) => identityMismatch(signer, rule));
  if (mismatches.includes(undefined)) return;
  throw new VerificationFailure("identity", `The signer is not one that may sign: ${mismatches.join("; ")}.`);
}

function refuseLooseRule({ issuer, name, workflow, repositoryId, ownerId }: IdentityRule): void {
  if (issuer === "") throw tooLoose("the issuer is empty");
  if (name === undefined && workflow === undefined) throw tooLoose("neither a name nor a workflow is stated");
  const stated = [name, workflow?.path, workflow?.ref, workflow?.repository, workflow?.server, repositoryId, ownerId];
  if (stated.includes("")) throw tooLoose("a part of it is empty");
}

function tooLoose(why: string): UsageError {
  return new UsageError("policy-invalid", `Everybody could have signed: ${why}.`, {
    hint: "State the issuer, and the name or the workflow, of who may sign.",
  });
}

/** What about the signer does not meet the rule; undefined where all does. */
export function identityMismatch(signer: VerifiedSigner, rule: IdentityRule): string | undefined {
  if (signer.kind === "key") return "it is a key, not a certificate";
  const { claims, names } = signer;
  if (claims.issuer !== rule.issuer) return `its issuer is ${claims.issuer ?? "not stated"}, not ${rule.issuer}`;
  if (rule.name !== undefined && !names.includes(rule.name)) return `its name is ${shown(names)}, not ${rule.name}`;
  if (rule.workflow && !names.some((name) => isWorkflow(name, rule.workflow, claims))) {
    return `its name is ${shown(names)}, which is not the workflow ${rule.workflow.path} at ${rule.workflow.ref}`;
  }
  return (
    idMismatch("repository", claims.sourceRepositoryId, rule.repositoryId) ??
    idMismatch("owner", claims.sourceRepositoryOwnerId, rule.ownerId)
  );
}

function idMismatch(what: string, actual: string | undefined, wanted: string | undefined): string | undefined {
  if (wanted === undefined || actual === wanted) return undefined;
  return `the id of its ${what} is ${actual ?? "not stated"}, not ${wanted}`;
}

function isWorkflow(name: string, rule: WorkflowRule | undefined, claims: CertificateClaims): boolean {
  if (rule === undefined) return false;
  const { repository, path, ref, server = SERVER } = rule;
  const home = repository === undefined ? claims.sourceRepositoryUri : `${server}/${repository}`;
  const start = `${home}/${path}@`;
  return (
    home?.startsWith(`${server}/`) === true && name.startsWith(start) && matchesGlob(ref, name.slice(start.length))
  );
}

function shown(names: readonly string[]): string {
  return names.length === 0 ? "not stated" : names.join(", ");
}
