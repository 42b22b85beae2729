// The inputs and outputs that the gate and every static check share, so that they mean the same everywhere.
import { flag, optionalChoice, POLICY_PATH, secret, text } from "@lockstep/core";

export const CHECK_INPUTS = {
  path: text({ description: "A folder of the repository to check, relative to the workspace.", default: "." }),
  config: text({
    description:
      "The policy file, relative to the repository root. For a proposed change it is read at the base commit.",
    default: POLICY_PATH,
  }),
  "on-incomplete": optionalChoice(["fail", "warn"], {
    description:
      "What happens when something could not be checked. Without it the policy decides, and without a policy the step fails. Where the two differ, `fail` wins.",
  }),
  online: flag({
    description:
      "Asks GitHub for evidence that the evidence file does not hold: whether commits exist where they are said to, advisories, what actions pull in. The policy can ask for it, too, with `online: true`.",
    default: false,
  }),
  token: secret({
    description:
      "Reads the policy at the base commit where the checkout does not hold that commit, and asks for evidence with `online`. The token of the job is enough for public actions.",
    default: "${{ github.token }}",
  }),
  "dotcom-token": secret({
    description: "On GitHub Enterprise Server: asks github.com about actions that come from there.",
  }),
} as const;

export const CHECK_OUTPUTS = {
  verdict: "`pass`, `fail` or `incomplete`.",
  report: "Path of the JSON report (schema 1).",
  sarif: "Path of the SARIF 2.1.0 file, ready for `github/codeql-action/upload-sarif`.",
  patch: "Path of a patch with every fix that is known, for `git apply`. Empty where there is none.",
  "findings-count": "How many findings there are, whatever their severity, suppressed ones not counted.",
} as const;
