// Compares what a certificate says of the signer with what the signed statement says of itself. The authority has checked
// the first, nobody the second: where they disagree, the statement is about something else than it claims.
import {
  type CertificateClaims,
  PREDICATE_TYPES,
  type Statement,
  textAt,
  type VerifiedBundle,
  type VerifiedSigner,
  WORKFLOW_BUILD_TYPE,
} from "@lockstep/sigstore";
import { type Provenance, readProvenance } from "./provenance.ts";
import { demandEqual, firstRefusal, type Refusal } from "./refusal.ts";

const STEP = "predicate";
const CODE = "claims-disagree";

/** Claims of the certificate, by the field of `internalParameters.github` that must be equal to it where it is there. */
const GITHUB_FIELDS = {
  event_name: "buildTrigger",
  repository_id: "sourceRepositoryId",
  repository_owner_id: "sourceRepositoryOwnerId",
  runner_environment: "runnerEnvironment",
} as const satisfies Readonly<Record<string, keyof CertificateClaims>>;

/** Why certificate and statement do not agree. What a key signed has no claims to disagree with. */
export function judgeAgreement({ signer, statement }: VerifiedBundle): Refusal | undefined {
  if (signer.kind === "key") return unreadable(statement);
  const { names, claims } = signer;
  return firstRefusal([
    () => judgeNames(signer),
    () => unreadable(statement),
    () => judgeStatement(names, claims, statement),
  ]);
}

function judgeNames({ names, claims: { buildSignerUri: uri } }: Extract<VerifiedSigner, { kind: "certificate" }>) {
  if (uri === undefined || names.includes(uri)) return undefined;
  return disagree(`the certificate names "${names.join(", ")}" and the workflow "${uri}"`);
}

/** Provenance without the fields that all provenance has cannot agree with anything. */
function unreadable(statement: Statement | undefined): Refusal | undefined {
  if (statement?.predicateType !== PREDICATE_TYPES.provenance) return undefined;
  if (readProvenance(statement.predicate) !== undefined) return undefined;
  return { step: STEP, code: "provenance-malformed", detail: "the provenance lacks a field that it must have" };
}

function judgeStatement(
  names: readonly string[],
  claims: CertificateClaims,
  statement: Statement | undefined,
): Refusal | undefined {
  if (statement?.predicateType === PREDICATE_TYPES.runtimeTrace) {
    return judgeRun(textAt(statement.predicate, "monitoredProcess", "event"), claims, "the watched run");
  }
  if (statement?.predicateType === PREDICATE_TYPES.testResult) {
    return judgeRun(textAt(statement.predicate, "url"), claims, "the run of the test");
  }
  const provenance =
    statement?.predicateType === PREDICATE_TYPES.provenance ? readProvenance(statement.predicate) : undefined;
  if (provenance === undefined) return undefined;
  return provenance.buildType === WORKFLOW_BUILD_TYPE
    ? judgeWorkflowBuild(claims, provenance)
    : judgeOtherBuild(names, claims, provenance);
}

/** What an earlier job of the same run saw counts, and a job may be tried again: attempts may differ. */
function judgeRun(stated: string | undefined, { runInvocationUri: claimed }: CertificateClaims, what: string) {
  return compare(runOf(stated), runOf(claimed), what);
}

/** The URI of a run without its attempt. */
function runOf(uri: string | undefined): string | undefined {
  return uri?.replace(/\/attempts\/\d{1,10}$/, "");
}

/** The certificates of GitHub's workflows have every claim, and provenance of its build type every field. */
function judgeWorkflowBuild(claims: CertificateClaims, provenance: Provenance): Refusal | undefined {
  const { workflow, builder, commits, invocation, github } = provenance;
  const config = workflow && `${workflow.repository}/${workflow.path}@${workflow.ref}`;
  return firstRefusal([
    () => compare(builder, claims.buildSignerUri, "the builder"),
    () => compare(workflow?.repository, claims.sourceRepositoryUri, "the source repository"),
    () => compare(workflow?.ref, claims.sourceRepositoryRef, "the source ref"),
    () => compare(config, claims.buildConfigUri, "the workflow"),
    () => compare(commits.length === 1 ? commits[0] : undefined, claims.sourceRepositoryDigest, "the source commit"),
    () => compare(invocation, claims.runInvocationUri, "the run"),
    ...Object.entries(GITHUB_FIELDS).map(([field, claim]) => () => {
      const found = textAt(github, field);
      return found === undefined ? undefined : compare(found, claims[claim], field);
    }),
  ]);
}

/** Of other builders nobody knows which claims they have: those that are there must agree. */
function judgeOtherBuild(
  names: readonly string[],
  claims: CertificateClaims,
  provenance: Provenance,
): Refusal | undefined {
  const { builder, commits, invocation } = provenance;
  const { sourceRepositoryDigest: commit, runInvocationUri: run } = claims;
  return firstRefusal([
    () =>
      names.includes(builder) ? undefined : disagree(`the builder is "${builder}", the signer "${names.join(", ")}"`),
    () => (commit === undefined ? undefined : compare(commits[0], commit, "the source commit")),
    () => (run === undefined || invocation === undefined ? undefined : compare(invocation, run, "the run")),
  ]);
}

/** Both must be there and equal. */
function compare(stated: string | undefined, claimed: string | undefined, what: string): Refusal | undefined {
  if (claimed === undefined) {
    return { step: STEP, code: "claim-missing", detail: `the certificate does not say ${what}` };
  }
  return demandEqual(stated, claimed, { step: STEP, code: CODE, what });
}

function disagree(detail: string): Refusal {
  return { step: STEP, code: CODE, detail };
}
