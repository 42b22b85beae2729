// Asks for the native settings of one repository, and settles what follows from several answers together.
import type { OwnedRepository } from "@lockstep/core";
import type { ActionsPermissions, AuditGitHub, BranchRules } from "./audit-github.ts";
import type { OrganisationSettings, RepositorySettings, Told } from "./audit-report.ts";
import { askSetting, mapTold, tell, untold } from "./told.ts";

export interface AskedRepository {
  readonly actions: Told<ActionsPermissions>;
  readonly token: Told<Awaited<ReturnType<AuditGitHub["tokenPermissions"]>>>;
  readonly releases: Told<boolean | undefined>;
  readonly rules: Told<BranchRules>;
}

/** Four requests, one after the other. Throws an outage. */
export async function askRepository(
  github: AuditGitHub,
  repository: OwnedRepository,
  branch: string,
): Promise<AskedRepository> {
  const actions = await askSetting(github.actionsPermissions(repository));
  const token = await askSetting(github.tokenPermissions(repository));
  const releases = await askSetting(github.immutableReleases(repository));
  return { actions, token, releases, rules: await askSetting(github.branchRules(repository, branch)) };
}

/** `nameOf` names a required workflow. Pure. */
export function settleRepository(
  asked: AskedRepository,
  organisation: OrganisationSettings,
  workflows: Told<readonly string[]>,
): RepositorySettings {
  const { actions, token, releases, rules } = asked;
  return {
    shaPinningRequired: eitherOn(shaPinning(actions), organisation.shaPinningRequired),
    allowedActions: mapTold(actions, allowedActions),
    defaultToken: mapTold(token, ({ defaultToken }) => tell(defaultToken)),
    tokenMayApprove: mapTold(token, ({ mayApprove }) => tell(mayApprove)),
    immutableReleases: mapTold(releases, (enabled) => releasesOf(enabled, actions)),
    branchRules: mapTold(rules, ({ types, more }) => (more ? tooMany() : tell(types))),
    requiredWorkflows: workflows,
    requiredStatusChecks: mapTold(rules, ({ checks, more }) => (more ? tooMany() : tell([...new Set(checks)].sort()))),
  };
}

export function shaPinning(actions: Told<ActionsPermissions>): Told<boolean> {
  return mapTold(actions, ({ shaPinningRequired }) =>
    shaPinningRequired === undefined ? untold("this server does not know the setting") : tell(shaPinningRequired),
  );
}

export function allowedActions({ enabled, allowed }: ActionsPermissions): RepositorySettings["allowedActions"] {
  if (!enabled) return tell("disabled");
  return allowed === undefined ? untold("GitHub does not say which actions are allowed") : tell(allowed);
}

/** On by one of two levels is on; off is off on both. */
function eitherOn(here: Told<boolean>, above: Told<boolean>): Told<boolean> {
  const isOn = [here, above].some((answer) => answer.told && answer.value);
  if (isOn) return tell(true);
  return here.told ? above : here;
}

/** A 404 means "off" only from a server that shows this token what only administrators see. */
function releasesOf(enabled: boolean | undefined, administration: Told<unknown>): Told<boolean> {
  if (enabled !== undefined) return tell(enabled);
  if (administration.told) return tell(false);
  return untold("GitHub does not say whether it is off, or hidden from this token", "administration: read");
}

export function tooMany(): Told<never> {
  return untold("there are more rules than GitHub lists on one page");
}
