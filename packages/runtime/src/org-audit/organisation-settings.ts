// Asks for the settings that an organisation makes for all its repositories. Four requests a run.
import type { AuditGitHub } from "./audit-github.ts";
import type { OrganisationSettings } from "./audit-report.ts";
import { allowedActions, shaPinning } from "./repository-settings.ts";
import { askSetting, mapTold, tell } from "./told.ts";

/** Throws an outage. */
export async function askOrganisation(github: AuditGitHub, organisation: string): Promise<OrganisationSettings> {
  const actions = await askSetting(github.actionsPermissionsOf(organisation));
  const token = await askSetting(github.tokenPermissionsOf(organisation));
  const immutableReleases = await askSetting(github.immutableReleasesOf(organisation));
  const rulesets = await askSetting(github.rulesetsOf(organisation));
  return {
    shaPinningRequired: shaPinning(actions),
    allowedActions: mapTold(actions, allowedActions),
    defaultToken: mapTold(token, ({ defaultToken }) => tell(defaultToken)),
    tokenMayApprove: mapTold(token, ({ mayApprove }) => tell(mayApprove)),
    immutableReleases,
    rulesets: mapTold(rulesets, (list) =>
      tell(list.map(({ name, target, enforcement }) => `${name} (${target}, ${enforcement})`).sort()),
    ),
  };
}
