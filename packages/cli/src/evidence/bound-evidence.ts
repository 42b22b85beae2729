// The evidence that signed provenance binds. Which artifacts it is about is not asked here: lockstep verify-artifact does that.
import { resolve } from "node:path";
import { type EvidenceIndex, IntegrityError, UsageError } from "@lockstep/core";
import { parseIndex } from "@lockstep/core/evidence";
import {
  type ArtifactDigest,
  boundIndexes,
  listAt,
  readBundles,
  type SigstoreBundle,
  valueAt,
  verifyBundle,
  verifyIdentity,
} from "@lockstep/sigstore";
import type { Arguments } from "../command.ts";
import { type BundleSigner, readBytes, trustOf } from "../verify/verify-bundle-command.ts";

const MAX_BUNDLES = 64 * 1024 * 1024;

/**
 * The indexes in the bundles of the option `provenance`, each bundle verified for the signer that the options name. Throws
 * `UsageError` (`invalid-input`) for options that do not fit together, and the errors of reading and verifying bundles.
 */
export async function boundIndexesIn(options: Arguments["options"], cwd: string): Promise<readonly EvidenceIndex[]> {
  const signer = signerIn(options);
  const trust = await trustOf(signer, options["trusted-root"], cwd);
  const path = resolve(cwd, options["provenance"] ?? "");
  const indexes: EvidenceIndex[] = [];
  for (const bundle of await readBytes(path, MAX_BUNDLES).then(readBundles)) {
    const { statement, signer: found } = await verifyBundle(bundle, { digests: [firstSubject(bundle)] }, trust);
    if (signer.kind === "identity") verifyIdentity(found, [signer]);
    if (statement === undefined) continue;
    for (const { text, name } of boundIndexes(statement)) indexes.push(parseIndex(text, name));
  }
  return indexes;
}

function signerIn(options: Arguments["options"]): BundleSigner {
  const { key, "certificate-identity": identity, "certificate-oidc-issuer": issuer } = options;
  if (key !== undefined && identity === undefined && issuer === undefined) return { kind: "key", path: key };
  if (key === undefined && identity !== undefined && issuer !== undefined)
    return { kind: "identity", identity, issuer };
  throw new UsageError("invalid-input", "Who may have signed the provenance is not said.", {
    hint: "Give --key, or --certificate-identity and --certificate-oidc-issuer.",
  });
}

/** What the statement says it is about: verification then shows that the signer said so. */
function firstSubject(bundle: SigstoreBundle): ArtifactDigest {
  const hex = subjectDigest(bundle);
  if (typeof hex === "string" && /^[0-9a-f]{64}$/.test(hex)) return { algorithm: "sha256", hex };
  throw new IntegrityError("response-malformed", "A bundle holds no statement about an artifact with a SHA-256.", {
    hint: "Give the bundles of the provenance action.",
  });
}

function subjectDigest({ bundle: { content } }: SigstoreBundle): unknown {
  if (content.$case !== "dsseEnvelope") return undefined;
  try {
    const statement: unknown = JSON.parse(content.dsseEnvelope.payload.toString("utf8"));
    return valueAt(listAt(statement, "subject")[0], "digest", "sha256");
  } catch {
    return undefined;
  }
}
