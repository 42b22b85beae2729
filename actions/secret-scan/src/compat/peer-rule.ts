// Which rules of gitleaks mean the same as rules here. Its ids start with the provider's name, as ours do; where the two
// names differ, the table says so.
import type { Subject } from "../ignore/ignore-list.ts";
import { customIdOf } from "../ignore/rule-family.ts";
import type { Provider } from "../rule/secret-rule.ts";

/** Providers here by the start of gitleaks' rule ids (gitleaks, config/gitleaks.toml), where that is not the provider's id. */
const FAMILIES: ReadonlyMap<string, readonly string[]> = new Map([
  ["1password", ["onepassword"]],
  ["bitbucket", ["bitbucket", "atlassian"]],
  ["curl-auth-header", ["generic", "basic-auth"]],
  ["curl-auth-user", ["generic", "basic-auth"]],
  ["droneci", ["drone"]],
  ["endorlabs", ["endor-labs"]],
  ["gcp", ["gcp", "gemini"]],
  ["hashicorp-tf", ["hashicorp"]],
  ["huggingface", ["hugging-face"]],
  ["jfrog", ["artifactory"]],
  ["kubernetes-secret-yaml", ["kubernetes", "kubeconfig", "generic"]],
  ["new-relic", ["newrelic"]],
  ["nuget-config-password", ["nuget", "generic"]],
  ["openshift", ["openshift", "kubernetes"]],
  ["privateai", ["private-ai"]],
  ["sendinblue", ["brevo"]],
  ["sonar", ["sonarqube"]],
  ["travisci", ["travis"]],
  ["vault", ["hashicorp"]],
]);

/** Rules of gitleaks that look for all that the provider here looks for. */
const WHOLE_FAMILIES: readonly string[] = ["generic-api-key", "jwt", "private-key"];

/**
 * True if gitleaks' rule `peerId` looks for what found this: the custom rule of that id, or a rule of the same provider. For
 * entries about one secret or one place; to switch off whole rules it says too much: see `counterparts`.
 */
export function isPeersRule(peerId: string, { sighting, family }: Pick<Subject, "sighting" | "family">): boolean {
  if (sighting.ruleId === peerId || customIdOf(sighting.ruleId) === peerId) return true;
  return isOfFamily(peerId, family);
}

/**
 * The ids of the rules here that stand in for gitleaks' rule `peerId`: the one of that name, or the provider's only one.
 * None where the provider has several: which one is meant nobody knows, and the wrong ones must not fall silent.
 */
export function counterparts(peerId: string, providers: readonly Provider[]): readonly string[] {
  const families = providers.filter(({ id }) => isOfFamily(peerId, id));
  const ids = families.flatMap(({ rules }) => rules.map(({ id }) => id));
  if (ids.includes(peerId)) return [peerId];
  return ids.length === 1 || WHOLE_FAMILIES.includes(peerId) ? ids : [];
}

function isOfFamily(peerId: string, family: string): boolean {
  return familiesOf(peerId)?.includes(family) ?? (peerId === family || peerId.startsWith(`${family}-`));
}

function familiesOf(peerId: string): readonly string[] | undefined {
  for (let end = peerId.length; end > 0; end = peerId.lastIndexOf("-", end - 1)) {
    const families = FAMILIES.get(peerId.slice(0, end));
    if (families) return families;
  }
  return undefined;
}
