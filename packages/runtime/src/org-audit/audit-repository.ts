// Audits one repository: its files, what rulesets require of it, its settings, and what follows from them.
import type { OwnedRepository } from "@lockstep/core";
import { fullName } from "../organisation/check-repository.ts";
import type { AuditedAnswer, AuditedFiles, AuditGitHub, BranchRules } from "./audit-github.ts";
import type { OrganisationSettings, PolicyState, RepositoryAudit, Told } from "./audit-report.ts";
import { judgeBaseline, verdictOf } from "./judge-baseline.ts";
import { type PolicySetup, readPolicyState, settleMode } from "./policy-state.ts";
import { readWorkflow, type Workflow } from "./read-workflow.ts";
import { askRepository, settleRepository, tooMany } from "./repository-settings.ts";
import type { RequiredWorkflows } from "./required-workflows.ts";
import { type FoundUses, findUses } from "./suite-uses.ts";
import { isOutage, mapTold, tell } from "./told.ts";

export interface RepositorySetup {
  readonly github: AuditGitHub;
  readonly settings: OrganisationSettings;
  readonly required: RequiredWorkflows;
  readonly policies: PolicySetup;
  /** The files of the repository, asked for together with those of others. Rejects with an outage. */
  filesOf(repository: OwnedRepository): Promise<AuditedAnswer>;
}

/** Throws an outage, after which nothing is known of the repository. */
export async function auditRepository(
  repository: OwnedRepository,
  branch: string,
  setup: RepositorySetup,
): Promise<RepositoryAudit> {
  const answer = await setup.filesOf(repository);
  if (!answer.ok && isOutage(answer.error)) throw answer.error;
  const asked = await askRepository(setup.github, repository, branch);
  const own = answer.ok ? await readOwn(answer.files, branch) : unreadable(answer.error.message);
  const mandated = await readMandated(asked.rules, setup.required);
  const found = [...own.uses, ...mandated.uses];
  const policy: PolicyState = answer.ok
    ? await readPolicyState(
        { repository, file: answer.files.policy, mandated: organisationPolicyOf(found) },
        setup.policies,
      )
    : { state: "unknown", why: answer.error.message };
  const uses = found.map((use) => settleMode(use, policy));
  const notFollowed = [...own.notFollowed, ...mandated.notFollowed];
  const settings = settleRepository(asked, setup.settings, mandated.names);
  const runsActions = mapTold(asked.actions, ({ enabled }) => tell(enabled));
  const baseline = judgeBaseline({ uses, policy, unknown: notFollowed, runsActions });
  return {
    repository: fullName(repository),
    ...(answer.ok ? { commit: answer.files.commit } : {}),
    verdict: verdictOf(baseline),
    ...{ baseline, uses, policy, settings, notFollowed },
  };
}

/** One that a ruleset requires goes first: nobody in the repository can change it. */
function organisationPolicyOf(uses: FoundUses["uses"]): string | undefined {
  const passing = uses.filter(({ organisationPolicy }) => organisationPolicy !== undefined);
  return (passing.find(({ required }) => required) ?? passing[0])?.organisationPolicy;
}

function unreadable(why: string): FoundUses {
  return { uses: [], notFollowed: [why] };
}

const MAX_PROBLEMS = 50;

async function readOwn(files: AuditedFiles, branch: string): Promise<FoundUses> {
  const workflows = new Map<string, Workflow>();
  const problems: string[] = [];
  for (const { path, file } of files.workflows) {
    if (file.kind === "absent") continue;
    const read = file.kind === "text" ? await readWorkflow(file.text, branch) : ({ ok: false, why: file.why } as const);
    if (read.ok) workflows.set(path, read.workflow);
    else problems.push(`${path} cannot be understood: ${read.why}`);
  }
  const starts = [...workflows.keys()].map((path) => ({ path, shown: path }));
  const { uses, notFollowed } = findUses({ workflows, starts, required: false });
  const calls = notFollowed.map((call) => `not followed: ${call}`);
  return { uses, notFollowed: [...problems, ...calls].slice(0, MAX_PROBLEMS) };
}

interface Mandated extends FoundUses {
  readonly names: Told<readonly string[]>;
}

async function readMandated(rules: Told<BranchRules>, required: RequiredWorkflows): Promise<Mandated> {
  const names = mapTold(rules, ({ workflows, more }) =>
    more ? tooMany() : tell(workflows.map((entry) => required.nameOf(entry)).sort()),
  );
  const problems = rules.told ? [] : [`the rules of the default branch: ${rules.why}`];
  const found: FoundUses[] = [];
  for (const entry of rules.told ? rules.value.workflows : []) {
    const read = await required.read(entry);
    if (!read.ok) problems.push(read.why);
    else {
      const workflows = new Map([[entry.path, read.workflow]]);
      found.push(findUses({ workflows, starts: [{ path: entry.path, shown: read.shown }], required: true }));
    }
  }
  return {
    names,
    uses: found.flatMap(({ uses }) => uses),
    notFollowed: [
      ...problems,
      ...found.flatMap(({ notFollowed }) => notFollowed.map((call) => `not followed: ${call}`)),
    ],
  };
}
