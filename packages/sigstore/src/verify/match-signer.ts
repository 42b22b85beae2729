// Decides whether a signer is the one that a rule names. Claims are compared as whole, decoded values.
import { matchesGlob } from "@lockstep/core";
import { type IdentityRule, refuseLooseRule, type SignerRule, tooLoose, type WorkflowRule } from "./signer-rule.ts";
import { VerificationFailure } from "./verification-failure.ts";
import type { CertificateClaims, VerifiedSigner } from "./verified-bundle.ts";

/** What about a signer is not what a rule names. Stable: reports and tests go by it. */
export type SignerMismatchCode =
  | "signer-kind"
  | "key-not-allowed"
  | "issuer-not-allowed"
  | "identity-not-allowed"
  | "repository-not-allowed"
  | "repository-id-not-allowed"
  | "owner-id-not-allowed"
  | "claim-missing"
  | "workflow-not-allowed"
  | "ref-not-allowed";

/** Why a rule does not name a signer. */
export interface SignerMismatch {
  readonly code: SignerMismatchCode;
  /** May quote the certificate: whoever shows it escapes it. */
  readonly detail: string;
}

/**
 * Checks that one of the rules names the signer. Throws `UsageError` (`policy-invalid`) where there is no rule or one that
 * everybody meets, `VerificationFailure` (`identity`) where none names it.
 */
export function verifyIdentity(signer: VerifiedSigner, rules: readonly SignerRule[]): void {
  if (rules.length === 0) throw tooLoose("no signer is named");
  for (const rule of rules) refuseLooseRule(rule);
  const mismatches = rules.map((rule) => signerMismatch(signer, rule));
  if (mismatches.includes(undefined)) return;
  const reasons = mismatches.map((mismatch) => mismatch?.detail).join("; or ");
  throw new VerificationFailure("identity", `The signer is not one that may sign: ${reasons}.`);
}

/** What about the signer does not meet the rule, the first thing; undefined where all does. */
export function signerMismatch(signer: VerifiedSigner, rule: SignerRule): SignerMismatch | undefined {
  if (rule.kind === "key") {
    if (signer.kind !== "key") return mismatch("signer-kind", "it was signed with a certificate, not with a key");
    return differs(signer.hint, rule.hint, "key-not-allowed", "the key");
  }
  if (signer.kind !== "certificate") return mismatch("signer-kind", "it was signed with a key, not with a certificate");
  const { names, claims } = signer;
  return (
    differs(claims.issuer, rule.issuer, "issuer-not-allowed", "the issuer") ??
    (rule.kind === "identity" ? identityMismatch(names, rule) : workflowMismatch(names, claims, rule))
  );
}

function identityMismatch(names: readonly string[], { identity }: IdentityRule): SignerMismatch | undefined {
  if (names.includes(identity)) return undefined;
  return mismatch("identity-not-allowed", `the identity is "${names.join(", ")}", expected "${identity}"`);
}

function workflowMismatch(
  names: readonly string[],
  claims: CertificateClaims,
  { workflow, repository, repositoryId, ownerId, ref }: WorkflowRule,
): SignerMismatch | undefined {
  return (
    repositoryMismatch(claims.sourceRepositoryUri, repository) ??
    idMismatch(claims.sourceRepositoryId, repositoryId, "repository") ??
    idMismatch(claims.sourceRepositoryOwnerId, ownerId, "owner") ??
    pathMismatch(names, claims, workflow) ??
    refMismatch(claims.sourceRepositoryRef, ref)
  );
}

/** GitHub's names of owners and repositories do not differ by case. Which server it is, the issuer says. */
function repositoryMismatch(uri: string | undefined, repository: string | undefined): SignerMismatch | undefined {
  if (repository === undefined) return undefined;
  const found = repositoryOf(uri);
  if (found?.toLowerCase() === repository.toLowerCase()) return undefined;
  const detail = `the source repository is "${found ?? "missing"}", expected "${repository}"`;
  return mismatch("repository-not-allowed", detail);
}

/** `owner/name` of `https://HOST/owner/name`; undefined for anything else. ASCII alone: other letters have an ASCII one in lower case. */
export function repositoryOf(uri: string | undefined): string | undefined {
  return /^https:\/\/[^/\s]{1,255}\/([\w.-]{1,100}\/[\w.-]{1,100})$/.exec(uri ?? "")?.[1];
}

function idMismatch(
  found: string | undefined,
  id: string | undefined,
  whose: "repository" | "owner",
): SignerMismatch | undefined {
  return id === undefined ? undefined : differs(found, id, `${whose}-id-not-allowed`, `the id of the ${whose}`);
}

/** The workflow that signs is named with the server, its repository and its ref: `https://HOST/o/r/PATH@REF`. */
function pathMismatch(
  names: readonly string[],
  claims: CertificateClaims,
  workflow: string,
): SignerMismatch | undefined {
  const { buildSignerUri: uri, sourceRepositoryUri: source } = claims;
  if (uri === undefined || source === undefined || !names.includes(uri)) {
    return mismatch("claim-missing", "the certificate does not say which workflow signed, or contradicts itself");
  }
  const prefix = workflow.startsWith(".github/") ? `${source}/${workflow}@` : `${originOf(source)}/${workflow}@`;
  if (isAtRef(uri, prefix)) return undefined;
  return mismatch("workflow-not-allowed", `the workflow is "${uri}", expected "${prefix}…"`);
}

/** Names of repositories have no case, paths of files do. */
function isAtRef(uri: string, prefix: string): boolean {
  const start = uri.slice(0, prefix.length);
  const path = prefix.slice(prefix.indexOf("/.github/"));
  return uri.length > prefix.length && start.toLowerCase() === prefix.toLowerCase() && start.endsWith(path);
}

function originOf(uri: string): string {
  return URL.canParse(uri) ? new URL(uri).origin : uri;
}

function refMismatch(found: string | undefined, glob: string | undefined): SignerMismatch | undefined {
  if (glob === undefined || (found !== undefined && matchesGlob(glob, found))) return undefined;
  return mismatch("ref-not-allowed", `the ref is "${found ?? "missing"}", expected "${glob}"`);
}

/** Nothing at all is not what is expected either. */
function differs(
  found: string | undefined,
  expected: string,
  code: SignerMismatchCode,
  what: string,
): SignerMismatch | undefined {
  if (found === expected) return undefined;
  return mismatch(code, `${what} is ${found === undefined ? "missing" : `"${found}"`}, expected "${expected}"`);
}

function mismatch(code: SignerMismatchCode, detail: string): SignerMismatch {
  return { code, detail };
}
