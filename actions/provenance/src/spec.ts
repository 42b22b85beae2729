// The declaration of the provenance action.
import { defineAction, EVIDENCE_OUTPUT, flag, secret, text } from "@lockstep/core";
import { LIST_LENGTH, SIGNING_INPUTS, subjectInputs } from "@lockstep/sigstore";

/** Longer predicates come from files. */
const PREDICATE_LENGTH = 1024 * 1024;

export const spec = defineAction({
  name: "provenance",
  title: "lockstep provenance",
  description: "States how, where and from what artifacts were built, signs it, and puts it where people look for it.",
  branding: { icon: "file-text", color: "blue" },
  inputs: {
    ...subjectInputs("attested"),
    "artifacts-list": flag({
      description: "Attests the artifacts that the runner lists in `GITHUB_ARTIFACTS_LIST`, where no others are named.",
      default: false,
    }),
    provenance: flag({
      description: "Attests SLSA provenance v1 of this workflow run. It needs `id-token: write`, also with a key.",
      default: true,
    }),
    "dispatch-inputs": flag({
      description: "Names the inputs of a manual run (`workflow_dispatch`) in the provenance.",
      default: true,
    }),
    "used-actions": flag({
      description:
        "Names the commits of the actions that the workflow pins, by reading its file at the commit of the run.",
      default: true,
    }),
    "started-on": text({
      description:
        "When the build started, as `2026-01-02T03:04:05Z`. Default: the start of the run, where the token may read it (`actions: read`, or a public repository).",
    }),
    reports: text({
      description:
        "Reports of this suite's other actions, which the provenance lists as byproducts with their digests and verdicts: paths, one a line. `auto`: those that steps of this job wrote, and it binds the evidence of the job. `none`: none.",
      default: "auto",
      maxLength: LIST_LENGTH,
    }),
    evidence: text({
      description:
        "Folders with the evidence of other jobs of this run, one a line, which is bound as well: each with its index, as the output `evidence` of an action of this suite names it.",
      maxLength: LIST_LENGTH,
    }),
    "test-results": flag({
      description: "Attests each of these reports of pin-check, secret-scan and gate as a test result, too.",
      default: false,
    }),
    sbom: text({
      description: "Paths of bills of materials to attest, one a line: SPDX 2 JSON, SPDX 3 JSON-LD, or CycloneDX JSON.",
      maxLength: LIST_LENGTH,
    }),
    "runtime-trace": text({
      description:
        "Path of the statement that harden-runner names in its output `trace-statement`, to be attested for these subjects.",
    }),
    "predicate-type": text({ description: "Type of a predicate of your own, an absolute URI." }),
    predicate: text({ description: "That predicate, a JSON object.", maxLength: PREDICATE_LENGTH }),
    "predicate-path": text({ description: "Path of a file with that predicate." }),
    destinations: text({
      description:
        "Where the attestations go beside files, which are always written; one a line. `bundle`: nowhere else. `github`: GitHub's attestations API. `release`: the files of a release. `registry`: beside the images, as referrers.",
      default: "github",
    }),
    "output-folder": text({
      description: "Folder for the bundle files, below the workspace. Default: one of the step's own, outside of it.",
    }),
    "combined-name": text({
      description:
        "Name of the file with all bundles, one a line, without `.intoto.jsonl`. Jobs that add to one release need different names. Default: the name of the repository, and the tag.",
    }),
    "release-tag": text({ description: "Tag of the release. Default: the tag that started the run." }),
    "registry-host": text({ description: "Registry that the following login is for, such as `ghcr.io`." }),
    "registry-username": text({
      description: "Name to log in with. Default: what `docker login` has stored, or for ghcr.io the token.",
    }),
    "registry-password": secret({ description: "Password or token to log in with." }),
    "declare-artifacts": flag({
      description:
        "Declares the subjects to the runner (`GITHUB_ARTIFACTS`), where it keeps a list of a job's artifacts.",
      default: true,
    }),
    ...SIGNING_INPUTS,
    token: secret({
      description:
        "Stores attestations and release files, and reads the workflow's file. The token of the job is enough.",
      default: "${{ github.token }}",
    }),
  },
  outputs: {
    "bundle-paths": "Paths of the bundles written, one a line.",
    "combined-path": "Path of the file with all bundles, one a line.",
    "attestation-ids": "Ids of the attestations that GitHub stored, one a line.",
    "attestation-urls": "Addresses of these attestations, one a line.",
    statements: "How many statements were signed.",
    report: "Path of the JSON report (schema 1): subjects, statements, where each went, services used.",
    ...EVIDENCE_OUTPUT,
  },
  permissions: { contents: "read", "id-token": "write", attestations: "write" },
  phases: ["main"],
});
