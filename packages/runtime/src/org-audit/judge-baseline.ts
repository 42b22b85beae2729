// Measures a repository by the baseline. What is not known for sure is never a pass, and a failure only where nothing that is
// unknown could change it. Pure.
import { POLICY_PATH, type Verdict, worst } from "@lockstep/core";
import type { Criterion, PolicyState, SuiteUse, Told } from "./audit-report.ts";

export interface BaselineFacts {
  readonly uses: readonly SuiteUse[];
  readonly policy: PolicyState;
  /** Why uses may be missing from `uses`, a sentence each. */
  readonly unknown: readonly string[];
  /** False where the repository runs no Actions at all. */
  readonly runsActions: Told<boolean>;
}

/** One criterion each, in the order of `BASELINE`. */
export function judgeBaseline(facts: BaselineFacts): readonly Criterion[] {
  return [judgeRuns(facts), judgePins(facts), judgePolicy(facts)];
}

/** The worst of the criteria. */
export function verdictOf(baseline: readonly Criterion[]): Verdict {
  return worst(baseline.map(({ verdict }) => verdict));
}

function judgeRuns({ uses, unknown, runsActions }: BaselineFacts): Criterion {
  if (runsActions.told && !runsActions.value)
    return { id: "runs", verdict: "fail", why: "Actions are switched off in this repository" };
  const onChanges = uses.filter(({ events }) => events.includes("pull_request"));
  const firm = onChanges.filter(({ toothless }) => !toothless);
  const plain = firm.filter(({ conditions }) => conditions.length === 0);
  if (isWhole(plain)) {
    if (runsActions.told) return { id: "runs", verdict: "pass", why: `it runs by ${namesOf(plain)}` };
    return { id: "runs", verdict: "incomplete", why: "this token is not told whether Actions are switched on" };
  }
  if (isWhole(firm)) {
    const conditions = [...new Set(firm.flatMap((use) => use.conditions))].sort();
    return { id: "runs", verdict: "incomplete", why: `it may not run on every pull request: ${conditions.join(", ")}` };
  }
  const [first] = unknown;
  if (first !== undefined) return { id: "runs", verdict: "incomplete", why: first };
  const why = isWhole(onChanges)
    ? "`continue-on-error` lets every change through"
    : "no workflow runs the gate, or both pin-check and secret-scan, on pull_request";
  return { id: "runs", verdict: "fail", why };
}

/** The gate is both. */
function isWhole(uses: readonly SuiteUse[]): boolean {
  const names = new Set(uses.map(({ action }) => action));
  return names.has("gate") || (names.has("pin-check") && names.has("secret-scan"));
}

function namesOf(uses: readonly SuiteUse[]): string {
  const names = [...new Set(uses.map(({ workflow }) => workflow))].sort();
  const more = names.length > 3 ? ` and ${names.length - 3} more` : "";
  return `${names.slice(0, 3).join(", ")}${more}`;
}

function judgePins({ uses, unknown }: BaselineFacts): Criterion {
  const loose = uses.filter(({ pinned }) => !pinned);
  if (loose.length > 0) {
    const places = [...new Set(loose.map(({ action, ref }) => `${action}@${ref}`))].sort();
    const more = places.length > 3 ? ` and ${places.length - 3} more` : "";
    return { id: "pinned", verdict: "fail", why: `no full commit id: ${places.slice(0, 3).join(", ")}${more}` };
  }
  if (uses.length === 0) return { id: "pinned", verdict: "incomplete", why: "there is no use of the suite to look at" };
  const [first] = unknown;
  if (first !== undefined) return { id: "pinned", verdict: "incomplete", why: first };
  return { id: "pinned", verdict: "pass", why: `${uses.length} uses` };
}

function judgePolicy({ policy, uses }: BaselineFacts): Criterion {
  if (policy.state === "invalid") return { id: "policy", verdict: "fail", why: policy.why };
  if (policy.state === "unknown") return { id: "policy", verdict: "incomplete", why: policy.why };
  const other = uses.find(({ config }) => config !== undefined && config !== POLICY_PATH);
  if (other?.config !== undefined) {
    return { id: "policy", verdict: "incomplete", why: `${other.workflow} reads another policy: ${other.config}` };
  }
  const why = policy.state === "absent" ? "there is none: the defaults hold" : "it can be used";
  return { id: "policy", verdict: "pass", why };
}
