// The policy a repository starts with: the strict defaults, written out with what can be changed.
import { POLICY_PATH } from "@lockstep/core";

/** Beside the policy, so that editors find it without any network. */
export const SCHEMA_PATH = ".github/lockstep.schema.json";

const SCHEMA_NAME = SCHEMA_PATH.slice(SCHEMA_PATH.lastIndexOf("/") + 1);

export const STARTER_POLICY = `# yaml-language-server: $schema=./${SCHEMA_NAME}
# The policy of lockstep (${POLICY_PATH}). A pull request is judged by the version at its base, so it cannot change its own judge.
version: 1

# The lowest severity that fails a run: error, warning or note.
fail-on: error

# What happens when something could not be checked: fail or warn.
on-incomplete: fail

pin-check:
  # Ask GitHub whether pins are genuine, where .github/lockstep.evidence.json does not say. The step then needs a token.
  online: false

  # Days a release must have been out before it may be used.
  min-age: 0

  # Who may be used. Without these lines: everybody.
  # allowed-owners: [actions, octo-org/*]
  # allowed-registries: [ghcr.io]

  # With base-commit, a change fails only for what it adds.
  baseline: none

  # Severities that differ from the rules' own: error, warning, note or off.
  rules: {}

  # Findings that are accepted, each with its reason. For example:
  #   - rule: unpinned-action
  #     file: .github/workflows/nightly.yml
  #     subject: octo-org/tool@main
  #     reason: follows main on purpose; runs without secrets
  #     expires: 2027-01-31
  exceptions: []

secret-scan:
  # Globs over paths that are not scanned. The report says how many files that were.
  # exclude-paths: ["vendor/**"]

  # A JSON report of gitleaks: what it lists is known and does not count.
  # gitleaks-baseline: gitleaks.json

  # With base-commit, a change does not fail for credentials that were in the file before it.
  baseline: base-commit

  # Severities that differ from the rules' own: error, warning, note or off.
  rules: {}

  # Findings that are accepted, each with its reason; the subject is the fingerprint that the report shows.
  exceptions: []
`;
