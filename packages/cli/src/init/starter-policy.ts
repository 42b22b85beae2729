// The policy a repository starts with: what its files tell, and beside it what can be said. It loosens nothing: the rest of it is
// comments, so that a policy above it can be stricter than the defaults.
// No text of the repository goes into it but names of a closed form.
import { POLICY_PATH } from "@lockstep/core";
import { presetsFor } from "./package-managers.ts";
import type { RepositorySurvey } from "./repository-survey.ts";

/** Beside the policy, so that editors find it without any network. */
export const SCHEMA_PATH = ".github/lockstep.schema.json";

const SCHEMA_NAME = SCHEMA_PATH.slice(SCHEMA_PATH.lastIndexOf("/") + 1);

/** The policy as YAML. */
export function starterPolicy(survey: RepositorySurvey): string {
  return [HEAD, PIN_CHECK, secretScan(survey), hardenRunner(survey), verifyArtifact(survey)].join("\n");
}

const HEAD = `# yaml-language-server: $schema=./${SCHEMA_NAME}
# The policy of lockstep (${POLICY_PATH}). A pull request is judged by the version at its base, so it cannot change its own judge.
# Lines with a # in front change nothing: they show defaults and examples. What is in force, and why: lockstep policy explain
version: 1

# A policy that this one adds to, such as the one of an organisation.
# extends: octo-org/.github/lockstep.yml@<full id of a commit>

# The lowest severity that fails a run: error, warning or note.
# fail-on: error

# What happens when something could not be checked: fail or warn.
# on-incomplete: fail
`;

const PIN_CHECK = `pin-check:
  # Ask GitHub whether pins are genuine, where .github/lockstep.evidence.json does not say. The step then needs a token.
  # online: false

  # Days a release must have been out before it may be used; without this line, updates wait for 7.
  # min-age: 7

  # Who may be used. Without these lines: everybody.
  # allowed-owners: [actions, octo-org/*]
  # allowed-registries: [ghcr.io]

  # With base-commit, a change fails only for what it adds.
  # baseline: none

  # Severities that differ from the rules' own: error, warning, note or off.
  rules: {}

  # Findings that are accepted, each with its reason. For example:
  #   - rule: unpinned-action
  #     file: .github/workflows/nightly.yml
  #     subject: octo-org/tool@main
  #     reason: follows main on purpose; runs without secrets
  #     expires: 2027-01-31
  exceptions: []
`;

function secretScan({ known }: RepositorySurvey): string {
  const { gitleaksReport } = known;
  return `secret-scan:
  # Globs over paths that are not scanned. The report says how many files that were.
  # exclude-paths: ["vendor/**"]

  # A JSON report of gitleaks: what it lists is known and does not count.
  ${gitleaksReport === undefined ? "# gitleaks-baseline: gitleaks.json" : `gitleaks-baseline: ${gitleaksReport}`}

  # With base-commit, a change does not fail for credentials that were in the file before it.
  # baseline: base-commit

  # Severities that differ from the rules' own: error, warning, note or off.
  rules: {}

  # Findings that are accepted, each with its reason; the subject is the fingerprint that the report shows.
  exceptions: []
`;
}

function hardenRunner({ managers }: RepositorySurvey): string {
  return `harden-runner:
  # A job reaches only what is allowed. To find out what it needs, let its step say mode: audit, and read its summary.
  # mode: block

  # Endpoints that belong together: GitHub's own, and where the packages of this repository come from.
  presets: [${presetsFor(managers).join(", ")}]

  # What the jobs may reach besides.
  # allowed-endpoints: ["api.example.com:443"]
`;
}

function verifyArtifact({ outline, workflows }: RepositorySurvey): string {
  const { origin, versionTag } = outline;
  const workflow = RELEASES.find((path) => workflows.paths.includes(path)) ?? RELEASES[0];
  const repository = origin === undefined ? "octo-org/app" : `${origin.owner}/${origin.name}`;
  const tags = versionTag === undefined ? "refs/tags/*" : "refs/tags/v*";
  return `# What an artifact must prove before it is deployed. Take the # away once a workflow signs with sign-artifact and provenance.
# verify-artifact:
#   signers:
#     - workflow: ${workflow}
#       repository: ${repository}
#       ref: ${tags}
#   require:
#     - type: provenance
#     - type: pin-check
#     - type: secret-scan
`;
}

/** Where workflows that publish usually lie; the first is named where none of them is there. */
const RELEASES = [
  ".github/workflows/release.yml",
  ".github/workflows/release.yaml",
  ".github/workflows/publish.yml",
  ".github/workflows/publish.yaml",
];
