// An audit in words: the short forms that text, Markdown and CSV share. Nothing here is escaped; every sink does that.
import type { PolicyState, RepositoryAudit, SuiteUse, Told } from "@lockstep/runtime/org-audit";

type Value = boolean | string | readonly string[];

/** `on`, `off`, a word or names; `?` for what could not be told. A missing right is never `off`. */
export function wordOf(told: Told<Value>): string {
  if (!told.told) return "?";
  const { value } = told;
  if (typeof value === "boolean") return value ? "on" : "off";
  if (typeof value === "string") return value;
  return value.length === 0 ? "none" : value.join(", ");
}

/** What is used, such as `gate@0123456, harden-runner@v1 (audit)`. Full ids are cut to what people compare. */
export function usesOf({ uses }: RepositoryAudit): string {
  const words = uses.map((use) => `${use.action}@${shortRef(use)}${detailsOf(use)}`);
  return [...new Set(words)].join(", ") || "nothing";
}

const SHORT = 7;

function shortRef({ pinned, ref }: SuiteUse): string {
  return pinned ? ref.slice(0, SHORT) : ref;
}

function detailsOf(use: SuiteUse): string {
  const details = [
    ...(use.required ? ["required"] : []),
    ...(use.mode === undefined ? [] : [use.mode]),
    ...(use.toothless ? ["continue-on-error"] : []),
    ...(use.onIncomplete === undefined ? [] : [`on-incomplete ${use.onIncomplete}`]),
  ];
  return details.length > 0 ? ` (${details.join(", ")})` : "";
}

/** Everything that starts the suite in this repository. */
export function eventsOf({ uses }: RepositoryAudit): string {
  return [...new Set(uses.flatMap(({ events }) => events))].sort().join(", ") || "none";
}

export function policyWord(policy: PolicyState): string {
  if (policy.state !== "valid") return policy.state;
  const parent = policy.extends === undefined ? "" : `, extends ${policy.extends}`;
  const exceptions = policy.exceptions > 0 ? `, ${policy.exceptions} exceptions` : "";
  return `valid, fails on ${policy.failOn}${exceptions}${parent}`;
}

/** What a person has to know about a repository that does not pass. */
export function reasonsOf({ baseline }: RepositoryAudit): readonly string[] {
  return baseline.filter(({ verdict }) => verdict !== "pass").map(({ id, why }) => `${id}: ${why}`);
}

/** Columns for the native settings of a repository: a heading, and where its value is. */
export const SETTING_COLUMNS = [
  ["SHA pinning", "shaPinningRequired"],
  ["Allowed actions", "allowedActions"],
  ["Token", "defaultToken"],
  ["Token may approve", "tokenMayApprove"],
  ["Immutable releases", "immutableReleases"],
  ["Branch rules", "branchRules"],
  ["Required workflows", "requiredWorkflows"],
  ["Required checks", "requiredStatusChecks"],
] as const;

/** The same for an organisation. */
export const ORGANISATION_ROWS = [
  ["SHA pinning required", "shaPinningRequired"],
  ["Allowed actions", "allowedActions"],
  ["Default permissions of the token", "defaultToken"],
  ["Token may approve pull requests", "tokenMayApprove"],
  ["Immutable releases enforced in", "immutableReleases"],
  ["Rulesets", "rulesets"],
] as const;

/** The counts in one line. */
export function countsOf(stats: Readonly<Record<string, number>>): string {
  const { repositories = 0, pass = 0, fail = 0, incomplete = 0, notChecked = 0, leftOut = 0 } = stats;
  const judged = `${repositories} repositories: ${pass} pass, ${fail} fail, ${incomplete} incomplete`;
  return `${judged}; ${notChecked} not checked, ${leftOut} left out`;
}
