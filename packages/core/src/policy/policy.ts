// The policy as programs see it: the checked, typed content of `.github/lockstep.yml`.
import type { Baseline, CheckSettings, IgnoreComments } from "../report/settings.ts";
import type { Severity } from "../report/severity.ts";
import type { VerifyArtifactPolicy } from "./verify-artifact-policy.ts";

/** Where the policy lies unless an input says otherwise. */
export const POLICY_PATH = ".github/lockstep.yml";

/** The largest policy that is read. */
export const MAX_POLICY_BYTES = 256 * 1024;

/** What a run does when something could not be checked. */
export type OnIncomplete = "fail" | "warn";

export interface Exception {
  readonly rule: string;
  readonly file?: string | undefined;
  readonly subject?: string | undefined;
  readonly reason: string;
  /** Last day on which the exception holds, `YYYY-MM-DD` in UTC. */
  readonly expires?: string | undefined;
}

export interface CheckPolicy {
  readonly rules?: Readonly<Record<string, Severity | "off" | undefined>> | undefined;
  readonly exceptions?: readonly Exception[] | undefined;
  readonly "ignore-comments"?: IgnoreComments | undefined;
  readonly baseline?: Baseline | undefined;
}

/** How good an install command must be: `exact` a version, `locked` a content hash or a lock file. */
export type InstallGrade = "unversioned" | "exact" | "locked";

/** The tools whose install commands are graded. */
export const INSTALL_TOOLS = [
  "apt",
  "bun",
  "cargo",
  "gem",
  "go",
  "npm",
  "npx",
  "pip",
  "pipx",
  "pnpm",
  "uv",
  "yarn",
] as const;

export type InstallTool = (typeof INSTALL_TOOLS)[number];

/** What only pin-check knows. */
export interface PinCheckPolicy extends CheckPolicy {
  /** Ask GitHub for the evidence that the evidence file does not hold. */
  readonly online?: boolean | undefined;
  /** Days a release must have been out. */
  readonly "min-age"?: number | undefined;
  /** Globs over `owner/repository`, or plain owners. Undefined: everybody. */
  readonly "allowed-owners"?: readonly string[] | undefined;
  /** Globs over `registry/name` of images, or plain registries. Undefined: all of them. */
  readonly "allowed-registries"?: readonly string[] | undefined;
  /** The grade each tool's commands must reach; where none is named `exact`, for apt `unversioned`. */
  readonly "install-grades"?: Readonly<Partial<Record<InstallTool, InstallGrade>>> | undefined;
}

/** What only secret-scan knows. */
export interface SecretScanPolicy extends CheckPolicy {
  /** Globs over paths that are not scanned. The report says how many files that were. */
  readonly "exclude-paths"?: readonly string[] | undefined;
  /** A report of gitleaks in JSON, relative to the root: what it lists is known. */
  readonly "gitleaks-baseline"?: string | undefined;
}

/** The presets of harden-runner: endpoints that belong together. */
export const PRESET_NAMES = [
  "github",
  "github-artifacts",
  "github-releases",
  "ghcr",
  "sigstore",
  "npm",
  "pip",
  "go",
  "cargo",
  "maven",
  "rubygems",
  "apt",
  "docker",
] as const;

export type PresetName = (typeof PRESET_NAMES)[number];

/**
 * What harden-runner can be told, each list from the mildest to the strictest. Where an input and the policy differ, the
 * stricter one holds.
 */
export const HARDEN_CHOICES = {
  mode: ["audit", "block"],
  tls: ["off", "sni"],
  sudo: ["keep", "disable"],
  containers: ["keep", "filter", "disable"],
  memory: ["keep", "protect"],
  "file-integrity": ["off", "report", "fail"],
  "on-block": ["continue", "fail"],
  "on-tamper": ["warn", "fail"],
  "on-unsupported": ["warn", "fail"],
} as const;

export type HardenChoices = {
  readonly [Name in keyof typeof HARDEN_CHOICES]?: (typeof HARDEN_CHOICES)[Name][number] | undefined;
};

/** What holds where nobody says anything. */
export const HARDEN_DEFAULTS = {
  mode: "block",
  tls: "sni",
  sudo: "keep",
  containers: "keep",
  memory: "keep",
  "file-integrity": "report",
  "on-block": "continue",
  "on-tamper": "fail",
  "on-unsupported": "fail",
} as const satisfies HardenChoices;

/**
 * What holds for containers where nobody says anything. Without sudo it is `filter`: a container that mounts the machine's
 * root folder would give sudo back (CVE-2025-32955).
 */
export function defaultContainers(sudo: "keep" | "disable"): "keep" | "filter" {
  return sudo === "disable" ? "filter" : HARDEN_DEFAULTS.containers;
}

/** What the policy says about the runner. It has no rules and no exceptions: it is no check of files. */
export interface HardenRunnerPolicy extends HardenChoices {
  /** Lines as in the input of the same name. */
  readonly "allowed-endpoints"?: readonly string[] | undefined;
  readonly presets?: readonly PresetName[] | undefined;
  /** More endpoints while a step runs, by the id of the step. */
  readonly steps?: Readonly<Record<string, { readonly "allowed-endpoints": readonly string[] }>> | undefined;
  /** Globs of tracked files that a job may change. */
  readonly "may-change"?: readonly string[] | undefined;
}

/** The checks with a section of the same name. */
export type CheckName = "pin-check" | "secret-scan";

export const CHECK_NAMES: readonly CheckName[] = ["pin-check", "secret-scan"];

export interface Policy {
  readonly version: 1;
  /** The policy that this one adds to, as `owner/repository/path@commit`. Not in a resolved policy. */
  readonly extends?: string | undefined;
  /** Paths of keys and sections that policies which extend this one may tighten but not loosen. Not in a resolved policy. */
  readonly locked?: readonly string[] | undefined;
  readonly "fail-on"?: Severity | undefined;
  readonly "on-incomplete"?: OnIncomplete | undefined;
  readonly "pin-check"?: PinCheckPolicy | undefined;
  readonly "secret-scan"?: SecretScanPolicy | undefined;
  readonly "harden-runner"?: HardenRunnerPolicy | undefined;
  readonly "verify-artifact"?: VerifyArtifactPolicy | undefined;
}

/** What holds where a repository has no policy. */
export const DEFAULT_POLICY: Policy = { version: 1 };

/** A credential in a file that a change touches was there before: whoever touches the file is not to blame. */
export const BASELINES: Readonly<Record<CheckName, Baseline>> = { "pin-check": "none", "secret-scan": "base-commit" };

/** The settings of one check on the given day (`YYYY-MM-DD`, UTC). Expired exceptions no longer count. */
export function settingsFor(policy: Policy, check: CheckName, today: string): CheckSettings {
  const section = policy[check] ?? {};
  const active = (section.exceptions ?? []).filter((exception) => !isExpired(exception, today));
  return {
    failOn: policy["fail-on"] ?? "error",
    severities: section.rules ?? {},
    ignoreComments: section["ignore-comments"] ?? "merged",
    baseline: section.baseline ?? BASELINES[check],
    exceptions: active.map(({ rule, file, subject, reason }) => ({
      rule,
      reason,
      ...(file === undefined ? {} : { file }),
      ...(subject === undefined ? {} : { subject }),
    })),
  };
}

/** True if the policy wants the check to ask GitHub for evidence. */
export function demandsOnline(policy: Policy, check: CheckName): boolean {
  return check === "pin-check" && policy["pin-check"]?.online === true;
}

/** True from the day after the last day. Dates of this form compare as text. */
export function isExpired(exception: Exception, today: string): boolean {
  return exception.expires !== undefined && exception.expires < today;
}
