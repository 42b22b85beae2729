// What an audit of an organisation comes to. Plain data: the JSON output is this, field by field.
import type { Verdict } from "@lockstep/core";

/** Something that was asked. Where it could not be told, `why` says so, and `right` what the token lacks. */
export type Told<Value> =
  | { readonly told: true; readonly value: Value }
  | { readonly told: false; readonly why: string; readonly right?: string };

/** A use of an action of this suite in a workflow. */
export interface SuiteUse {
  /** The file that GitHub starts; `owner/name/path@ref` for one that a ruleset requires. */
  readonly workflow: string;
  /** True for a workflow that a ruleset requires. */
  readonly required: boolean;
  /** The action, such as `gate`. */
  readonly action: string;
  /** What stands after `@`; empty where nothing does. */
  readonly ref: string;
  /** True for a full commit id. */
  readonly pinned: boolean;
  /** What starts it, sorted. */
  readonly events: readonly string[];
  /** What may keep it from running on a pull request, such as `if` of the job. */
  readonly conditions: readonly string[];
  /** True where `continue-on-error` lets the job go on whatever it finds. */
  readonly toothless: boolean;
  /** Of harden-runner: the stricter of input and policy. `unknown` for an expression, or without a policy that can be read. */
  readonly mode?: "audit" | "block" | "unknown";
  /** Of the checks: the input, where it is given. */
  readonly onIncomplete?: string;
  /** The input, where it is given: another policy file, or `none`. */
  readonly config?: string;
  /** The input, where it is given. */
  readonly organisationPolicy?: string;
}

/** What `.github/lockstep.yml` on the default branch says. Only a valid one says anything. */
export type PolicyState =
  | { readonly state: "absent" }
  | { readonly state: "invalid" | "unknown"; readonly why: string }
  | ({ readonly state: "valid" } & PolicyContent);

export interface PolicyContent {
  /** `owner/repo/path@id`. */
  readonly extends?: string;
  /** True where that is a policy of the organisation itself. */
  readonly extendsOrganisation: boolean;
  readonly failOn: string;
  readonly onIncomplete: string;
  /** Where it says one. */
  readonly hardenRunnerMode?: "audit" | "block";
  /** In all sections. */
  readonly exceptions: number;
}

/** The native settings of a repository. A setting is `true`, a word of GitHub's, or a list of names. */
export interface RepositorySettings {
  /** On here or in the whole organisation. */
  readonly shaPinningRequired: Told<boolean>;
  /** `disabled`: no Actions at all. */
  readonly allowedActions: Told<"all" | "local_only" | "selected" | "disabled">;
  readonly defaultToken: Told<"read" | "write">;
  readonly tokenMayApprove: Told<boolean>;
  readonly immutableReleases: Told<boolean>;
  /** Types of the rules that rulesets put on the default branch. Classic branch protection is not among them. */
  readonly branchRules: Told<readonly string[]>;
  /** Each as `path@ref` of repository `#id`, or with its name where that is known. */
  readonly requiredWorkflows: Told<readonly string[]>;
  readonly requiredStatusChecks: Told<readonly string[]>;
}

export interface OrganisationSettings {
  readonly shaPinningRequired: Told<boolean>;
  readonly allowedActions: Told<"all" | "local_only" | "selected" | "disabled">;
  readonly defaultToken: Told<"read" | "write">;
  readonly tokenMayApprove: Told<boolean>;
  /** In which repositories they are enforced. */
  readonly immutableReleases: Told<"all" | "none" | "selected">;
  /** Each as `name (target, enforcement)`. */
  readonly rulesets: Told<readonly string[]>;
}

/** What every repository is measured by. */
export const BASELINE = {
  runs: "The gate, or both pin-check and secret-scan, runs on every pull request and can fail it.",
  pinned: "Every use of the suite names a full commit id.",
  policy: "The policy on the default branch can be used. Without one the defaults hold.",
} as const;

export type BaselineId = keyof typeof BASELINE;

export interface Criterion {
  readonly id: BaselineId;
  readonly verdict: Verdict;
  /** A sentence without its full stop. */
  readonly why: string;
}

export interface RepositoryAudit {
  /** `owner/name`. */
  readonly repository: string;
  /** The newest one of the default branch; absent where the contents could not be read. */
  readonly commit?: string;
  /** The worst of the baseline. */
  readonly verdict: Verdict;
  readonly baseline: readonly Criterion[];
  readonly uses: readonly SuiteUse[];
  readonly policy: PolicyState;
  readonly settings: RepositorySettings;
  /** Parts of its workflows that could not be understood or followed. */
  readonly notFollowed: readonly string[];
}

export interface Unaudited {
  /** `owner/name`, or the organisation. */
  readonly what: string;
  readonly why: string;
}

/** Schema 1 is frozen: fields may be added, never renamed, retyped or removed. */
export interface AuditReport {
  readonly schema: 1;
  readonly tool: "org-audit";
  readonly version: string;
  readonly organisation: string;
  /** `pass` only where every repository passes and every setting could be told. */
  readonly verdict: Verdict;
  readonly baseline: typeof BASELINE;
  readonly settings: OrganisationSettings;
  /** Sorted by name. */
  readonly repositories: readonly RepositoryAudit[];
  /** Archived, forks and empty ones. */
  readonly leftOut: readonly Unaudited[];
  /** What should have been looked at, and was not. */
  readonly notChecked: readonly Unaudited[];
  readonly stats: Readonly<Record<"repositories" | "pass" | "fail" | "incomplete" | "notChecked" | "leftOut", number>>;
}
