// The declaration of the verify-artifact action. What is demanded can stand here and in the policy: see demand/resolve-demands.ts.
import {
  choice,
  defineAction,
  EVIDENCE_OUTPUT,
  flag,
  ORGANISATION_POLICY_INPUT,
  optionalChoice,
  POLICY_PATH,
  secret,
  text,
} from "@lockstep/core";

const LIST_LENGTH = 256 * 1024;
const BOTH = "What the policy says holds as well.";

export const VSA_CHOICES = ["none", "unsigned", "key", "identity"] as const;

export const spec = defineAction({
  name: "verify-artifact",
  title: "lockstep verify-artifact",
  description: "Refuses artifacts that lack the evidence a policy demands.",
  branding: { icon: "shield", color: "blue" },
  inputs: {
    artifacts: text({
      description:
        "Globs over the files to verify, one a line, relative to the workspace: `*` within a folder, `**` over folders; a line that begins with `!` leaves out what it matches. Files that end in `.sigstore.json`, `.sigstore` or `.intoto.jsonl` are evidence: they are left out, and the report names them.",
      maxLength: LIST_LENGTH,
    }),
    digests: text({
      description: "Digests of artifacts that are not here, one a line: `sha256:<hex> <name>`.",
      maxLength: LIST_LENGTH,
    }),
    images: text({
      description: "Images to verify, one a line, by digest: `registry/name@sha256:<hex>`.",
      maxLength: LIST_LENGTH,
    }),
    bundles: text({
      description: "Paths of files with Sigstore bundles, one a line. A file holds one bundle, or one a line.",
      maxLength: LIST_LENGTH,
    }),
    sources: text({
      description:
        "Where bundles are looked for: `given` (the input `bundles`), `beside` (files beside an artifact, such as `<file>.sigstore.json` and `*.intoto.jsonl`), `github` (its attestations), `registry` (beside an image). `auto`: those that fit, in this order, until the artifact passes; a list: all of them.",
      default: "auto",
    }),
    repository: text({
      description: "The repository whose attestations GitHub is asked for, `owner/name`. Default: that of the run.",
    }),
    offline: flag({
      description:
        "Uses no network: bundles come from files, the policy from the commit in the checkout, and who is trusted from the trusted root given or embedded.",
      default: false,
    }),
    "trusted-root": text({
      description:
        "Path of a trusted root, or of several, one a line of JSON. Default: that of the public instance of Sigstore, as of this version. GitHub's own instance, which signs for private repositories, has another one: `gh attestation trusted-root`.",
    }),
    "refresh-trusted-root": flag({
      description: "Asks the public instance for its present trusted root, instead of the embedded one.",
      default: false,
    }),
    key: text({
      description: "Path of a public key in PEM. It must have signed, unless the policy lists it among others.",
    }),
    "signer-workflow": text({
      description: `The workflow that must have signed: \`.github/workflows/x.yml\` of the source repository, or \`owner/repository/.github/workflows/x.yml\` of a reusable one. Wants \`signer-repository\`, \`signer-repository-id\` or \`signer-owner-id\`. ${BOTH}`,
    }),
    "signer-repository": text({ description: "The source repository, `owner/name`." }),
    "signer-repository-id": text({ description: "The id of the source repository, which no other one ever gets." }),
    "signer-owner-id": text({ description: "The id of its owner." }),
    "signer-ref": text({ description: "Glob over the whole ref that was built, such as `refs/tags/v*`." }),
    "certificate-identity": text({
      description: "The identity in the signer's certificate, exactly. Wants `certificate-oidc-issuer`.",
    }),
    "certificate-oidc-issuer": text({
      description:
        "The issuer of the signer's identity, exactly. Default for a workflow: `https://token.actions.githubusercontent.com`.",
    }),
    require: text({
      description: `What must be attested, one a line: \`provenance\`, \`sbom\`, \`egress\` (blocked and not tampered with), \`secret-scan\` and \`pin-check\` (passed), \`evidence\` (no step of this suite was skipped, weakened or failed), or the URI of a predicate type. ${BOTH}`,
    }),
    builder: text({ description: "Provenance must name this builder, exactly. It must be the signer in any case." }),
    "build-type": text({
      description:
        "Provenance must be of this build type. Default: that of GitHub's workflows, `https://actions.github.io/buildtypes/workflow/v1`.",
    }),
    "source-repository": text({ description: "Provenance must name this repository, `owner/name`." }),
    "source-commit": text({ description: "Provenance must name this commit, such as that of `github.sha`." }),
    "source-ref": text({ description: "Glob over the whole ref that provenance must name." }),
    events: text({ description: "The events of which one must have started the build, one a line." }),
    "dispatch-inputs": text({
      description: "Inputs of a manual run, one a line as `name=value`. Provenance must have them, and no others.",
      maxLength: LIST_LENGTH,
    }),
    "allow-parameters": text({
      description:
        "Further external parameters that provenance may have, one a line, such as `inputs.name`. Of those that the policy allows, too, where it speaks of provenance.",
    }),
    runner: optionalChoice(["any", "github-hosted"], {
      description:
        "`github-hosted`: signers must have run on GitHub's own runners. The stricter of this and the policy holds.",
    }),
    timestamps: text({
      description:
        "Trusted times that each bundle must have, each of another authority. Of this and the policy the higher holds.",
    }),
    "log-entries": text({
      description:
        "Entries that each bundle must have, each in another transparency log. Default: one where the trusted root has logs, and none for a key.",
    }),
    "certificate-logs": text({
      description:
        "Certificate logs that must know the signer's certificate. Default: one where the trusted root has any.",
    }),
    attestations: text({
      description: "Different bundles of accepted signers that each artifact must have. Default: 1.",
    }),
    vsa: choice(VSA_CHOICES, {
      description:
        "Writes a verification summary (`https://slsa.dev/verification_summary/v1`) for each artifact that passed or failed. `unsigned`: the statement alone. `key`: signed with `vsa-key`. `identity`: signed with the job's identity, which needs `id-token: write`. Signed ones are written as a bundle and as a plain DSSE envelope.",
      default: "none",
    }),
    "vsa-key": secret({ description: "The private key in PEM that signs summaries." }),
    "vsa-key-password": secret({ description: "The password of an encrypted key." }),
    "vsa-signing-config": text({
      description: "Path of a signing configuration for summaries that are signed with the job's identity.",
    }),
    "verifier-id": text({
      description: "The URI by which summaries name the verifier. Default: the workflow of this run.",
    }),
    "resource-uri": text({
      description:
        "The URI by which summaries name what was verified. `{name}` stands for the name of the artifact. Default: a package URL with its digest.",
    }),
    config: text({
      description:
        "The policy file, relative to the repository root, or `none`. It is read at the commit of the run, for a proposed change at its base, never from the files of the workspace.",
      default: POLICY_PATH,
    }),
    "organisation-policy": ORGANISATION_POLICY_INPUT,
    token: secret({
      description: "Reads the policy and attestations, and images of ghcr.io. The token of the job is enough.",
      default: "${{ github.token }}",
    }),
  },
  outputs: {
    verdict: "`pass`, `fail` or `incomplete`. Only `pass` lets the step succeed.",
    verified: "How many artifacts passed.",
    report: "Path of the JSON report (schema 1).",
    "vsa-path": "Path of the folder with the verification summaries; empty where none were asked for.",
    ...EVIDENCE_OUTPUT,
  },
  permissions: { contents: "read", attestations: "read" },
  phases: ["main"],
});
