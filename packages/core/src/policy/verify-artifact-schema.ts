// The section of the policy that verify-artifact reads. Which fields belong together is checked by verify-artifact itself.
import * as z from "zod/mini";
import { described, text, texts } from "./schema-parts.ts";
import type { RequirementPolicy, SignerPolicy, VerifyArtifactPolicy } from "./verify-artifact-policy.ts";

/** No policy needs more, and each is tried on every bundle. */
const MAX_RULES = 100;
/** More than there are authorities to ask. */
const MAX_COUNT = 16;

/** The schema of the section. */
export function verifyArtifactSchema(): z.ZodMiniType<VerifyArtifactPolicy> {
  return z.strictObject({
    signers: z.optional(
      described(z.array(signer()).check(z.minLength(1), z.maxLength(MAX_RULES)), "Who may sign: one of these."),
    ),
    require: z.optional(
      described(
        z.array(requirement()).check(z.minLength(1), z.maxLength(MAX_RULES)),
        "What must be attested: all of these.",
      ),
    ),
    runner: z.optional(
      described(z.enum(["any", "github-hosted"]), "Which runners signers may have run on. Default: any."),
    ),
    timestamps: count("Trusted times a bundle must have, each of another authority."),
    "log-entries": count("Entries a bundle must have, each in another transparency log."),
    "certificate-logs": count("Certificate transparency logs that must know a signer's certificate."),
    attestations: count("Different bundles of accepted signers an artifact must have. Default: 1."),
  });
}

function signer(): z.ZodMiniType<SignerPolicy> {
  return z.strictObject({
    workflow: optionalText(
      "`.github/workflows/x.yml` of the source repository, or `owner/repository/.github/workflows/x.yml` of a reusable workflow.",
    ),
    repository: optionalText("The source repository, `owner/name`."),
    "repository-id": id("The id of the source repository, which no other one ever gets."),
    "owner-id": id("The id of its owner."),
    ref: optionalText("Glob over the whole ref that was built, for example `refs/tags/v*`."),
    issuer: optionalText(
      "The issuer of the identity, exactly. Default for a workflow: https://token.actions.githubusercontent.com.",
    ),
    identity: optionalText("The identity in the certificate, exactly: an address or a URI. Wants `issuer`."),
    key: optionalText("The hint of a public key: base64 of the SHA-256 of its SubjectPublicKeyInfo."),
    "slsa-level": z.optional(
      described(
        z.literal([1, 2, 3]),
        "The highest SLSA build level this signer's builds are trusted with. Default: 2.",
      ),
    ),
  });
}

function requirement(): z.ZodMiniType<RequirementPolicy> {
  return z.strictObject({
    type: text(
      "`provenance`, `sbom`, `egress`, `secret-scan`, `pin-check`, `evidence`, or the URI of a predicate type.",
    ),
    builder: optionalText("Provenance: `builder.id`, exactly."),
    "build-type": optionalText("Provenance: `buildType`, exactly."),
    "source-repository": optionalText("Provenance: the repository that was built, `owner/name`."),
    "source-commit": optionalText("Provenance: the commit that was built, as its full id."),
    "source-ref": optionalText("Provenance: glob over the whole ref that was built."),
    events: z.optional(texts("Provenance: the events of which one must have started the build.")),
    inputs: z.optional(
      described(
        z.record(z.string(), z.string().check(z.maxLength(1000))),
        "Provenance: dispatch inputs and their values.",
      ),
    ),
    "allow-parameters": z.optional(
      texts("Provenance: further external parameters that may be there, whatever they say. All others are refused."),
    ),
    of: z.optional(
      texts("Evidence: the actions of this suite that must have left theirs and have passed. Default: any of them."),
    ),
  });
}

function optionalText(description: string) {
  return z.optional(text(description));
}

function id(description: string) {
  return z.optional(described(z.int().check(z.minimum(1)), description));
}

function count(description: string) {
  return z.optional(described(z.int().check(z.minimum(0), z.maximum(MAX_COUNT)), description));
}
