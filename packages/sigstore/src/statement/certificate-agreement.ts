// Compares what is about to be stated with the certificate that it will be signed with: GitHub and every verifier do the same
// later, when the job can no longer be repaired.
import { IntegrityError } from "@lockstep/core";
import type { GitHubClaims } from "../service/github-claims.ts";
import { describeSigner } from "../sign/describe-signer.ts";
import type { SignerMaterial } from "../sign/signer.ts";
import type { CertificateClaims } from "../verify/verified-bundle.ts";
import { invocationId } from "./slsa-provenance.ts";

/**
 * Rejects with `IntegrityError` (`verification-failed`) that names every claim of the certificate which is not that of the token.
 * What a certificate does not say is not compared, and a key says nothing.
 */
export async function demandSameClaims(
  material: SignerMaterial,
  claims: GitHubClaims,
  serverUrl: string,
): Promise<void> {
  const signer = await describeSigner(material);
  if (signer.kind === "key") return;
  const certified: CertificateClaims = signer.claims;
  const wrong = Object.entries(expectedClaims(claims, serverUrl)).filter(([name, expected]) => {
    const found = new Map<string, unknown>(Object.entries(certified)).get(name);
    return found !== undefined && expected !== undefined && found !== expected;
  });
  if (wrong.length === 0) return;
  const names = wrong.map(([name]) => name).join(", ");
  throw new IntegrityError("verification-failed", `the certificate is not about this job: ${names} differ.`, {
    hint: "Sign with the job's own identity, and do not pass the identity token of another job.",
  });
}

/** Source: Fulcio, "OID information", and its mapping of GitHub's claims. */
function expectedClaims(claims: GitHubClaims, serverUrl: string): CertificateClaims {
  const at = (path: string) => `${serverUrl}/${path}`;
  const { job_workflow_sha: signerDigest, workflow_sha: configDigest } = claims;
  return {
    issuer: claims.iss,
    buildSignerUri: at(claims.job_workflow_ref),
    ...(signerDigest === undefined ? {} : { buildSignerDigest: signerDigest }),
    runnerEnvironment: claims.runner_environment,
    sourceRepositoryUri: at(claims.repository),
    sourceRepositoryDigest: claims.sha,
    sourceRepositoryRef: claims.ref,
    sourceRepositoryId: claims.repository_id,
    sourceRepositoryOwnerId: claims.repository_owner_id,
    buildConfigUri: at(claims.workflow_ref),
    ...(configDigest === undefined ? {} : { buildConfigDigest: configDigest }),
    buildTrigger: claims.event_name,
    runInvocationUri: invocationId(claims, serverUrl),
  };
}
