// Decides whether the signer of a bundle is one of those that are accepted. Claims are compared as whole, decoded values.
import { matchesGlob } from "@lockstep/core";
import type { CertificateClaims, VerifiedSigner } from "@lockstep/sigstore";
import type { IdentityRule, SignerRule, WorkflowRule } from "../demand/demands.ts";
import { demandEqual, firstRefusal, type Refusal } from "./refusal.ts";

const STEP = "identity";
const HOSTED = "github-hosted";

/** The rules that hold for the signer, one of each group, or why a group has none. */
export function matchSigner(
  signer: VerifiedSigner,
  groups: readonly (readonly SignerRule[])[],
): readonly SignerRule[] | Refusal {
  const matched: SignerRule[] = [];
  for (const group of groups) {
    const refusals: Refusal[] = [];
    const rule = group.find((candidate) => {
      const refusal = judgeSigner(signer, candidate);
      if (refusal !== undefined) refusals.push(refusal);
      return refusal === undefined;
    });
    if (rule === undefined) return refuseAll(refusals);
    matched.push(rule);
  }
  // Without any group there is no policy, which was refused before: it must never become a pass.
  return matched.length > 0 ? matched : refuse("signer-not-allowed", "no signer is accepted");
}

/** With one rule its own reason is the clearest; with several each may fail for another. */
function refuseAll(refusals: readonly Refusal[]): Refusal {
  const [only] = refusals;
  if (only !== undefined && refusals.length === 1) return only;
  const reasons = refusals.map(({ detail }) => detail).join("; or ");
  return refuse("signer-not-allowed", reasons === "" ? "no signer is accepted" : reasons);
}

/** Why the rule does not hold for the signer. */
export function judgeSigner(signer: VerifiedSigner, rule: SignerRule): Refusal | undefined {
  if (rule.kind === "key") {
    if (signer.kind !== "key") return refuse("signer-kind", "it was signed with a certificate, not with a key");
    return demandEqual(signer.hint, rule.hint, { step: STEP, code: "key-not-allowed", what: "the key" });
  }
  if (signer.kind !== "certificate") return refuse("signer-kind", "it was signed with a key, not with a certificate");
  const issuer = () =>
    demandEqual(signer.claims.issuer, rule.issuer, { step: STEP, code: "issuer-not-allowed", what: "the issuer" });
  const rest = () =>
    rule.kind === "identity" ? judgeIdentity(signer.names, rule) : judgeWorkflow(signer.names, signer.claims, rule);
  return firstRefusal([issuer, rest]);
}

function judgeIdentity(names: readonly string[], { identity }: IdentityRule): Refusal | undefined {
  if (names.includes(identity)) return undefined;
  return refuse("identity-not-allowed", `the identity is "${names.join(", ")}", expected "${identity}"`);
}

function judgeWorkflow(names: readonly string[], claims: CertificateClaims, rule: WorkflowRule): Refusal | undefined {
  const source = claims.sourceRepositoryUri;
  return firstRefusal([
    () => judgeRepository(source, rule.repository),
    () => judgeId(claims.sourceRepositoryId, rule.repositoryId, "repository"),
    () => judgeId(claims.sourceRepositoryOwnerId, rule.ownerId, "owner"),
    () => judgePath(names, claims, rule.workflow),
    () => judgeRef(claims.sourceRepositoryRef, rule.ref),
  ]);
}

/** GitHub's names of owners and repositories do not differ by case. Which server it is, the issuer says. */
function judgeRepository(uri: string | undefined, repository: string | undefined): Refusal | undefined {
  if (repository === undefined) return undefined;
  const found = repositoryOf(uri);
  if (found?.toLowerCase() === repository.toLowerCase()) return undefined;
  return refuse("repository-not-allowed", `the source repository is "${found ?? "missing"}", expected "${repository}"`);
}

/** `owner/name` of `https://HOST/owner/name`. */
export function repositoryOf(uri: string | undefined): string | undefined {
  return /^https:\/\/[^/\s]{1,255}\/([^/\s]{1,100}\/[^/\s]{1,100})$/.exec(uri ?? "")?.[1];
}

function judgeId(
  found: string | undefined,
  id: string | undefined,
  whose: "repository" | "owner",
): Refusal | undefined {
  if (id === undefined) return undefined;
  return demandEqual(found, id, { step: STEP, code: `${whose}-id-not-allowed`, what: `the id of the ${whose}` });
}

/** The workflow that signs is named with the server, its repository and its ref: `https://HOST/o/r/PATH@REF`. */
function judgePath(names: readonly string[], claims: CertificateClaims, workflow: string): Refusal | undefined {
  const { buildSignerUri: uri, sourceRepositoryUri: source } = claims;
  if (uri === undefined || source === undefined || !names.includes(uri)) {
    return refuse("claim-missing", "the certificate does not say which workflow signed, or contradicts itself");
  }
  const prefix = workflow.startsWith(".github/") ? `${source}/${workflow}@` : `${originOf(source)}/${workflow}@`;
  if (isAtRef(uri, prefix)) return undefined;
  return refuse("workflow-not-allowed", `the workflow is "${uri}", expected "${prefix}…"`);
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

function judgeRef(found: string | undefined, glob: string | undefined): Refusal | undefined {
  if (glob === undefined || (found !== undefined && matchesGlob(glob, found))) return undefined;
  return refuse("ref-not-allowed", `the ref is "${found ?? "missing"}", expected "${glob}"`);
}

/** A key says nothing about where it was used: where a hosted runner is demanded it does not do. */
export function judgeRunner(signer: VerifiedSigner): Refusal | undefined {
  const found = signer.kind === "certificate" ? signer.claims.runnerEnvironment : undefined;
  return demandEqual(found, HOSTED, { step: STEP, code: "runner-not-hosted", what: "the runner" });
}

function refuse(code: string, detail: string): Refusal {
  return { step: STEP, code, detail };
}
