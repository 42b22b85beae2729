// What the policy file of a repository comes to. The schema library loads with the first policy there is.
import {
  CHECK_NAMES,
  clip,
  type FileFact,
  HARDEN_CHOICES,
  MAX_POLICY_BYTES,
  PermissionError,
  POLICY_PATH,
  parsePolicyReference,
  type RepositoryName,
  UnavailableError,
  UsageError,
} from "@lockstep/core";
import type { Ancestry, ResolvedPolicy, RuleCatalogue } from "@lockstep/core/policy";
import type { PolicyContent, PolicyState, SuiteUse } from "./audit-report.ts";
import type { FoundUse } from "./suite-uses.ts";
import { isOutage } from "./told.ts";

const MAX_REASON = 500;
/** What harden-runner does where nobody says anything. */
const DEFAULT_MODE = "block";

export interface PolicySetup {
  /** The owner whose policies count as the organisation's. */
  readonly organisation: string;
  readonly catalogue: RuleCatalogue;
  /** Where policies lie that others extend. One for a whole run, so that each is asked for once. */
  readonly read: Ancestry["read"];
}

/**
 * The policy in force on the default branch, with what it extends. `mandated` is what a workflow passes as `organisation-policy`.
 * Throws an outage, and what contradicts itself.
 */
export async function readPolicyState(
  { repository, file, mandated }: { repository: RepositoryName; file: FileFact; mandated: string | undefined },
  setup: PolicySetup,
): Promise<PolicyState> {
  if (file.kind === "unusable") return { state: "invalid", why: `it ${file.why}` };
  if (file.kind === "absent" && mandated === undefined) return { state: "absent" };
  const text = file.kind === "text" ? file.text : undefined;
  if (text !== undefined && new TextEncoder().encode(text).byteLength > MAX_POLICY_BYTES) {
    return { state: "invalid", why: `it is larger than ${MAX_POLICY_BYTES / 1024} KiB` };
  }
  const organisation = mandated === undefined ? undefined : parsePolicyReference(mandated);
  if (mandated !== undefined && organisation === undefined) {
    return { state: "unknown", why: "a workflow passes an organisation-policy that cannot be known from here" };
  }
  const { resolvePolicy } = await import("@lockstep/core/policy");
  const own = text === undefined ? undefined : { file: POLICY_PATH, text, repository };
  try {
    const resolved = await resolvePolicy(own, setup.catalogue, { organisation, read: setup.read });
    return { state: "valid", ...describePolicy(resolved, setup.organisation) };
  } catch (error) {
    return explainPolicy(error);
  }
}

function explainPolicy(error: unknown): PolicyState {
  if (error instanceof UsageError) {
    const [first] = error.problems;
    const more = error.problems.length > 1 ? `, and ${error.problems.length - 1} more problems` : "";
    const line = first?.location ? `line ${first.location.line}: ` : "";
    return { state: "invalid", why: clip(`${line}${first?.message ?? error.message}${more}`, MAX_REASON) };
  }
  const isHidden = error instanceof PermissionError || error instanceof UnavailableError;
  if (!isHidden || isOutage(error)) throw error;
  return { state: "unknown", why: clip(error.message, MAX_REASON) };
}

function describePolicy({ policy, layers }: ResolvedPolicy, organisation: string): PolicyContent {
  const own = layers.find(({ kind }) => kind === "own");
  const parent = own?.parsed.policy.extends;
  const mode = policy["harden-runner"]?.mode;
  return {
    ...(parent === undefined ? {} : { extends: parent }),
    extendsOrganisation: layers.some(({ kind, origin }) => kind !== "own" && isOf(organisation, origin)),
    failOn: policy["fail-on"] ?? "error",
    onIncomplete: policy["on-incomplete"] ?? "fail",
    ...(mode === undefined ? {} : { hardenRunnerMode: mode }),
    exceptions: CHECK_NAMES.reduce((sum, check) => sum + (policy[check]?.exceptions?.length ?? 0), 0),
  };
}

function isOf(organisation: string, origin: string): boolean {
  return origin.toLowerCase().startsWith(`${organisation.toLowerCase()}/`);
}

/** The use with the mode that harden-runner has by it: of input and policy the stricter one. */
export function settleMode({ input, ...use }: FoundUse, policy: PolicyState): SuiteUse {
  return use.action === "harden-runner" ? { ...use, mode: modeOf(input, policy) } : use;
}

function modeOf(input: string | undefined, policy: PolicyState): NonNullable<SuiteUse["mode"]> {
  if (input === DEFAULT_MODE) return DEFAULT_MODE;
  const isWord = HARDEN_CHOICES.mode.some((word) => word === input);
  if (input !== undefined && !isWord) return "unknown";
  if (policy.state === "invalid" || policy.state === "unknown") return "unknown";
  const stated = policy.state === "valid" ? policy.hardenRunnerMode : undefined;
  return stated ?? (input === "audit" ? "audit" : DEFAULT_MODE);
}
