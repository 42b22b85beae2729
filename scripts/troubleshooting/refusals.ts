// Advice on the reasons for which verify-artifact refuses an artifact, in groups that follow the question behind them.
import type { RefusalCode } from "../../actions/verify-artifact/src/judge/refusal.ts";
import { type Advice, STOP } from "./advice.ts";
import { DEMANDED, EVIDENCE } from "./attested-refusals.ts";

const COUNT = {
  "no-attestation": {
    means: "No bundle about this artifact was found.",
    causes: ["It was not signed, or built again after it was signed.", "The bundles lie where nobody looked."],
    cures: [
      "Sign and attest what you deploy, the same bytes.",
      "Name the files in `bundles`, or the place in `sources`.",
    ],
  },
  "too-few-attestations": {
    means: "Fewer bundles of accepted signers than `attestations` demands. The same signature counts once.",
    causes: ["One of several signers has not signed yet."],
    cures: ["Have it signed, or lower the number."],
  },
  "not-about-artifact": {
    means: "A file with bundles was given, and none of them is about this artifact.",
    causes: ["It is of another version.", "The artifact was changed or built again."],
    cures: ["Take both from the same release."],
  },
  "subject-mismatch": {
    means: "A bundle is about another artifact.",
    causes: ["Files were mixed up."],
    cures: [STOP],
  },
  "bundle-unreadable": {
    means: "A bundle is listed beside the image or the file, and cannot be read.",
    causes: ["The registry has lost it, or it is too large."],
    cures: ["Attest the image again, or remove the entry."],
  },
  "source-unavailable": {
    means: "A place where bundles may lie did not answer. The verdict is `incomplete`, never `pass`.",
    causes: ["An outage, a rate limit, or a missing permission such as `attestations: read`."],
    cures: ["Run again, or grant the permission that the message names."],
  },
  "verification-failed": {
    means:
      "The cryptography does not hold. The step says where: `trusted-root` (signed by another instance), `timestamp`, `transparency-log` (no proof of the time), `signature`, `artifact-digest` (other bytes), `statement`, and so on.",
    causes: [
      "The artifact was changed.",
      "The bundle is of another file or another instance of Sigstore, such as GitHub's own for private repositories.",
    ],
    cures: [STOP, "For GitHub's instance give the root that `gh attestation trusted-root` prints in `trusted-root`."],
  },
  "too-few-timestamps": {
    means: "The bundle has fewer trusted times than `timestamps` demands.",
    causes: ["It was signed without a timestamp authority."],
    cures: ["Sign with `tsa-url`, or lower the number."],
  },
  "too-few-log-entries": {
    means: "The bundle is in fewer transparency logs than `log-entries` demands.",
    causes: ["It was signed by GitHub's own instance, or with a key, which use no log."],
    cures: ["Set `log-entries: 0` for that instance, and keep `timestamps` at 1."],
  },
} as const satisfies Partial<Record<RefusalCode, Advice>>;

const OTHER = [STOP, "If you meant to trust this signer, write it into `verify-artifact.signers`."];

const SIGNER = {
  "signer-not-allowed": {
    means: "None of the rules names who signed. Each reason is in the detail.",
    causes: ["Another workflow, repository or key signed.", "No rule at all."],
    cures: OTHER,
  },
  "signer-kind": {
    means: "A key signed where a certificate is expected, or the other way round.",
    causes: ["`on-unavailable: fallback` signed with a key.", "`key` was given for what a workflow signed."],
    cures: OTHER,
  },
  "key-not-allowed": {
    means: "Another key signed.",
    causes: ["The key was renewed, or somebody else signed."],
    cures: OTHER,
  },
  "issuer-not-allowed": {
    means: "Another service vouches for the signer's identity.",
    causes: ["Signed on GitHub Enterprise Server, or by a person's account."],
    cures: OTHER,
  },
  "identity-not-allowed": {
    means: "The name in the certificate is another one.",
    causes: ["Another person or workflow signed."],
    cures: OTHER,
  },
  "repository-not-allowed": {
    means: "It was signed for another repository.",
    causes: ["A fork built it.", "The repository was renamed."],
    cures: OTHER,
  },
  "repository-id-not-allowed": {
    means: "The repository has the name, but another id: it is not the one that was meant.",
    causes: ["It was deleted, and somebody made a new one with its name."],
    cures: OTHER,
  },
  "owner-id-not-allowed": {
    means: "The owner has the name, but another id.",
    causes: ["The account was given up, and somebody took its name.", "The repository was transferred."],
    cures: OTHER,
  },
  "claim-missing": {
    means: "The certificate does not say what has to be compared.",
    causes: ["It is not one of GitHub's workflows, or very old."],
    cures: [STOP, "Sign in a workflow of GitHub Actions."],
  },
  "workflow-not-allowed": {
    means: "Another workflow signed.",
    causes: ["The workflow file was renamed.", "A reusable workflow signs: then that one is the signer."],
    cures: OTHER,
  },
  "ref-not-allowed": {
    means: "It was signed from another branch or tag than the rule allows.",
    causes: ["A run by hand, from a branch.", "`signer-ref` is a glob over the whole ref: `refs/tags/v*`, not `v*`."],
    cures: OTHER,
  },
  "runner-not-hosted": {
    means: "`runner: github-hosted` is demanded, and it was signed on another machine, or with a key.",
    causes: ["A self-hosted runner."],
    cures: OTHER,
  },
} as const satisfies Partial<Record<RefusalCode, Advice>>;

const ELSE = [STOP, "If it is what you expect, correct the input or the policy."];

const BUILD = {
  "claims-disagree": {
    means: "What the statement says of its run is not what the certificate says of it.",
    causes: ["A statement was made for another run, or by hand."],
    cures: [STOP, "Attest in the workflow that builds, with provenance of this suite."],
  },
  "provenance-malformed": {
    means: "The provenance lacks a field that all provenance has.",
    causes: ["It is of an older format (SLSA 0.2), or made by hand."],
    cures: ["Attest with SLSA provenance v1."],
  },
  "build-type-unexpected": {
    means: "It was built by another kind of build.",
    causes: ["Other builders have their own type."],
    cures: [STOP, "Name the type in `build-type`, and read what its parameters mean."],
  },
  "builder-unexpected": {
    means: "Another builder built it.",
    causes: ["A reusable workflow is the builder."],
    cures: ELSE,
  },
  "source-repository-unexpected": { means: "It was built from another repository.", causes: ["A fork."], cures: ELSE },
  "source-commit-unexpected": {
    means: "It was built from another commit.",
    causes: ["An older build.", "In a pull request `github.sha` is the merge commit, which nobody built."],
    cures: ELSE,
  },
  "source-ref-unexpected": {
    means: "It was built from another branch or tag.",
    causes: ["An older release under a new name.", "The glob lacks `refs/tags/` or `refs/heads/`."],
    cures: ELSE,
  },
  "source-ambiguous": {
    means: "The provenance names several source commits, and so proves none.",
    causes: ["Made by hand, or by a builder of several repositories."],
    cures: [STOP],
  },
  "event-unexpected": {
    means: "Another event started the build.",
    causes: ["A run by hand or on a schedule, where `events: [push]` is demanded.", "A pull request built it."],
    cures: ELSE,
  },
  "input-unexpected": {
    means: "An input of a manual run has another value than demanded, or is missing.",
    causes: ["Somebody typed something else."],
    cures: ELSE,
  },
  "parameter-unknown": {
    means: "The build had a parameter that you have not allowed.",
    causes: ["A manual run with inputs."],
    cures: [STOP, "If it is harmless, name it in `allow-parameters`."],
  },
  "parameters-malformed": {
    means: "The parameters are not of the form that this type of build has.",
    causes: ["Made by hand."],
    cures: [STOP],
  },
} as const satisfies Partial<Record<RefusalCode, Advice>>;

/** All of them: the compiler checks that no code is left out. */
export const REFUSALS: Readonly<Record<RefusalCode, Advice>> = {
  ...COUNT,
  ...SIGNER,
  ...BUILD,
  ...DEMANDED,
  ...EVIDENCE,
};

/** The same by the question behind them. */
export const REFUSAL_GROUPS = {
  "No bundle counts": COUNT,
  "Somebody else signed": SIGNER,
  "It was built from something else": BUILD,
  "What is demanded was not said": DEMANDED,
  "The evidence of the steps": EVIDENCE,
} as const satisfies Readonly<Record<string, Readonly<Record<string, Advice>>>>;
