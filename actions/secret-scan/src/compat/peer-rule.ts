// Which rules of gitleaks mean the same as rules here. Its ids start with the provider's name, as ours do; where the two
// names differ, the table says so.
import type { Subject } from "../ignore/ignore-list.ts";
import { customIdOf } from "../ignore/rule-family.ts";

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

/** True if gitleaks' rule `peerId` looks for what found this: the custom rule of that id, or a rule of the same provider. */
export function isPeersRule(peerId: string, { sighting, family }: Pick<Subject, "sighting" | "family">): boolean {
  if (sighting.ruleId === peerId || customIdOf(sighting.ruleId) === peerId) return true;
  return familiesOf(peerId)?.includes(family) ?? startsWithName(peerId, family);
}

function familiesOf(peerId: string): readonly string[] | undefined {
  for (let end = peerId.length; end > 0; end = peerId.lastIndexOf("-", end - 1)) {
    const families = FAMILIES.get(peerId.slice(0, end));
    if (families) return families;
  }
  return undefined;
}

function startsWithName(id: string, name: string): boolean {
  return id === name || id.startsWith(`${name}-`);
}
