// Who issues the identity tokens of workflows. Sources: GitHub documentation, "OpenID Connect reference" and, for other
// servers, "OpenID Connect with GitHub Enterprise Server" and "... with data residency".
import { UsageError } from "@lockstep/core";

const DOTCOM_ISSUER = "https://token.actions.githubusercontent.com";

/**
 * Throws `UsageError` (`token-unusable`) unless `issuer` is the one of the GitHub server at `serverUrl` (an origin). On github.com
 * an enterprise may have its name behind it.
 */
export function demandWorkflowIssuer(issuer: string, serverUrl: string): void {
  const expected = issuerOf(new URL(serverUrl));
  if (issuer === expected || (expected === DOTCOM_ISSUER && /^\/[A-Za-z0-9-]{1,100}$/.test(tailOf(issuer)))) return;
  throw new UsageError("token-unusable", "the identity token is not one of this GitHub server.", {
    hint: "Provenance needs the job's own token: leave the input `identity-token` out, and grant `id-token: write`.",
  });
}

function issuerOf({ host, origin }: URL): string {
  if (host === "github.com") return DOTCOM_ISSUER;
  return host.endsWith(".ghe.com") ? `https://token.actions.${host}` : `${origin}/_services/token`;
}

function tailOf(issuer: string): string {
  return issuer.startsWith(DOTCOM_ISSUER) ? issuer.slice(DOTCOM_ISSUER.length) : "";
}
