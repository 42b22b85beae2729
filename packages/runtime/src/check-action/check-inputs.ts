// The inputs and outputs that the gate and every static check share, so that they mean the same everywhere.
import {
  type ActionSpec,
  EVIDENCE_OUTPUT,
  flag,
  type Input,
  type InputsOf,
  ORGANISATION_POLICY_INPUT,
  optionalChoice,
  POLICY_PATH,
  secret,
  text,
} from "@lockstep/core";
import type { StaticCheckRequest } from "../static-check/run-static-checks.ts";

/** What every check is told. */
export const CHECK_INPUTS = {
  path: text({ description: "A folder of the repository to check, relative to the workspace.", default: "." }),
  config: text({
    description:
      "The policy file, relative to the repository root. For a proposed change it is read at the base commit.",
    default: POLICY_PATH,
  }),
  "organisation-policy": ORGANISATION_POLICY_INPUT,
  "on-incomplete": optionalChoice(["fail", "warn"], {
    description:
      "What happens when something could not be checked. Without it the policy decides, and without a policy the step fails. Where the two differ, `fail` wins.",
  }),
} as const;

const ONLINE = flag({
  description:
    "Asks GitHub for evidence that the evidence file does not hold: whether commits exist where they are said to, advisories, what actions pull in. The policy can ask for it, too, with `online: true`.",
  default: false,
});

const TOKEN = secret({
  description:
    "Reads the policy at the base commit where the checkout does not hold that commit, and asks for evidence with `online`. The token of the job is enough for public actions.",
  default: "${{ github.token }}",
});

const DOTCOM_TOKEN = secret({
  description: "On GitHub Enterprise Server: asks github.com about actions that come from there.",
});

const CACHE_KEY = secret({
  description:
    "Lets GitHub's answers travel between runs, in the cache of GitHub Actions and encrypted with this key. Any long random text will do, kept as a secret of the repository. Some answers are then up to 24 hours old. Not used for pull requests from forks; only runs that are about no change add to the cache.",
});

/** What a check is told whose findings are of secrets. */
export const FINGERPRINT_INPUTS = {
  "fingerprint-key": secret({
    description:
      "Key of the fingerprints of credentials in reports and in the baseline. With a key, nobody without it can try out passwords against a published fingerprint. It has to stay the same.",
  }),
} as const;

/** What a check is told that can ask GitHub for evidence. */
export const EVIDENCE_INPUTS = {
  online: ONLINE,
  token: TOKEN,
  "dotcom-token": DOTCOM_TOKEN,
  "cache-key": CACHE_KEY,
} as const;

export type CheckInputs = typeof CHECK_INPUTS & { readonly token: typeof TOKEN } & Readonly<Record<string, Input>>;

/** The request with what the inputs say about evidence. */
export function withEvidence(
  request: StaticCheckRequest,
  inputs: InputsOf<ActionSpec<typeof EVIDENCE_INPUTS>>,
): StaticCheckRequest {
  return { ...request, online: inputs.online, dotcomToken: inputs["dotcom-token"], cacheKey: inputs["cache-key"] };
}

export const CHECK_OUTPUTS = {
  verdict: "`pass`, `fail` or `incomplete`.",
  report: "Path of the JSON report (schema 1).",
  sarif: "Path of the SARIF 2.1.0 file, ready for `github/codeql-action/upload-sarif`.",
  "findings-count": "How many findings there are, whatever their severity, suppressed ones not counted.",
  ...EVIDENCE_OUTPUT,
} as const;

/** What a check gives beyond that can fix what it finds. */
export const FIX_OUTPUTS = {
  patch: "Path of a patch with every fix that is known, for `git apply`. Empty where there is none.",
} as const;
