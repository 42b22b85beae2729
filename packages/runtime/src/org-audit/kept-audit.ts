// What an audit keeps of a repository, and how it is known again in a file that somebody may have changed.

import {
  either,
  type Fields,
  type Guard,
  isCount,
  isFlag,
  isText,
  listOf,
  matching,
  oneOf,
  record,
} from "../organisation/guard.ts";
import type { KeptForm } from "../organisation/kept-run.ts";
import {
  BASELINE,
  type BaselineId,
  type Criterion,
  type PolicyState,
  type RepositoryAudit,
  type RepositorySettings,
  type SuiteUse,
  type Told,
} from "./audit-report.ts";

const isVerdict = oneOf("pass", "fail", "incomplete");
const isTexts = listOf(isText);
const isCommit = matching(/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/);
const isBaselineId: Guard<BaselineId> = (value): value is BaselineId =>
  typeof value === "string" && Object.hasOwn(BASELINE, value);

const USE: Fields<SuiteUse> = {
  workflow: isText,
  required: isFlag,
  action: isText,
  ref: isText,
  pinned: isFlag,
  events: isTexts,
  conditions: isTexts,
  toothless: isFlag,
  mode: oneOf("audit", "block", "unknown"),
  onIncomplete: isText,
  config: isText,
  organisationPolicy: isText,
};

type Valid = Extract<PolicyState, { state: "valid" }>;
type Unusable = Extract<PolicyState, { why: string }>;

const VALID: Fields<Valid> = {
  state: oneOf("valid"),
  extends: isText,
  extendsOrganisation: isFlag,
  failOn: isText,
  onIncomplete: isText,
  hardenRunnerMode: oneOf("audit", "block"),
  exceptions: isCount,
};

const isPolicy: Guard<PolicyState> = either(
  record<{ readonly state: "absent" }>({ state: oneOf("absent") }),
  either(
    record<Unusable>({ state: oneOf("invalid", "unknown"), why: isText }),
    record<Valid>(VALID, ["extends", "hardenRunnerMode"]),
  ),
);

function toldOf<Value>(guard: Guard<Value>): Guard<Told<Value>> {
  const isYes: Guard<true> = (value): value is true => value === true;
  const isNo: Guard<false> = (value): value is false => value === false;
  return either(
    record<{ readonly told: true; readonly value: Value }>({
      told: isYes,
      value: guard as Guard<Exclude<Value, undefined>>,
    }),
    record<{ readonly told: false; readonly why: string; readonly right?: string }>(
      { told: isNo, why: isText, right: isText },
      ["right"],
    ),
  );
}

const SETTINGS: Fields<RepositorySettings> = {
  shaPinningRequired: toldOf(isFlag),
  allowedActions: toldOf(oneOf("all", "local_only", "selected", "disabled")),
  defaultToken: toldOf(oneOf("read", "write")),
  tokenMayApprove: toldOf(isFlag),
  immutableReleases: toldOf(isFlag),
  branchRules: toldOf(isTexts),
  requiredWorkflows: toldOf(isTexts),
  requiredStatusChecks: toldOf(isTexts),
};

const AUDIT: Fields<RepositoryAudit> = {
  repository: isText,
  commit: isCommit,
  verdict: isVerdict,
  baseline: listOf(record<Criterion>({ id: isBaselineId, verdict: isVerdict, why: isText })),
  uses: listOf(record(USE, ["mode", "onIncomplete", "config", "organisationPolicy"])),
  policy: isPolicy,
  settings: record(SETTINGS),
  notFollowed: isTexts,
};

/** An audit is kept as it is. Strict: a file that was changed by hand into another shape is refused. */
export const KEPT_AUDIT: KeptForm<RepositoryAudit, RepositoryAudit> = {
  isStored: record(AUDIT, ["commit"]),
  store: (audit) => audit,
  restore: (audit) => audit,
};
