// Turns the claims of an identity token into the extensions Fulcio writes. Source: Fulcio, "OID information" (oid-info.md) and
// its mapping for GitHub's issuer.
import { utf8 } from "../asn1/der.ts";
import type { Claims } from "../identity/github-claims.ts";
import type { Extension } from "./certificate.ts";

const ARC = "1.3.6.1.4.1.57264.1";

/** By the last number of the identifier. The first six are plain text, the others a UTF8String of their own. */
export function claimExtensions(claims: Claims): Extension[] {
  const issuer = textOf(claims, "iss");
  const values = textOf(claims, "job_workflow_ref") === undefined ? { 1: issuer, 8: issuer } : gitHubValues(claims);
  return Object.entries(values).flatMap(([number, value]) => {
    if (value === undefined) return [];
    const encoded = Number(number) < 8 ? Buffer.from(value, "utf8") : utf8(value);
    return [{ oid: `${ARC}.${number}`, value: encoded }];
  });
}

/** Whom the certificate is for: the workflow, the address of a person, or the subject where it is a URI. */
export function subjectName(claims: Claims): { kind: "uri" | "email"; value: string } {
  const workflow = textOf(claims, "job_workflow_ref");
  if (workflow !== undefined) return { kind: "uri", value: `${serverOf(claims)}/${workflow}` };
  const email = textOf(claims, "email");
  return email === undefined ? { kind: "uri", value: textOf(claims, "sub") ?? "" } : { kind: "email", value: email };
}

function gitHubValues(claims: Claims): Record<number, string | undefined> {
  const server = serverOf(claims);
  const claim = (name: string) => textOf(claims, name);
  const under = (path: string | undefined) => (path === undefined ? undefined : `${server}/${path}`);
  const run = `${claim("repository")}/actions/runs/${claim("run_id")}/attempts/${claim("run_attempt")}`;
  return {
    1: claim("iss"),
    2: claim("event_name"),
    3: claim("sha"),
    4: claim("workflow"),
    5: claim("repository"),
    6: claim("ref"),
    8: claim("iss"),
    9: under(claim("job_workflow_ref")),
    10: claim("job_workflow_sha"),
    11: claim("runner_environment"),
    12: under(claim("repository")),
    13: claim("sha"),
    14: claim("ref"),
    15: claim("repository_id"),
    16: under(claim("repository_owner")),
    17: claim("repository_owner_id"),
    18: under(claim("workflow_ref")),
    19: claim("workflow_sha"),
    20: claim("event_name"),
    21: `${server}/${run}`,
    22: claim("repository_visibility"),
    23: claim("environment"),
  };
}

/** `https://github.com`, or the server of an enterprise whose issuer is `https://token.actions.HOST`. */
function serverOf(claims: Claims): string {
  const issuer = textOf(claims, "iss") ?? "";
  const host = URL.parse(issuer)?.host ?? "";
  const isEnterprise = host.startsWith("token.actions.") && host.endsWith(".ghe.com");
  return isEnterprise ? `https://${host.slice("token.actions.".length)}` : "https://github.com";
}

function textOf(claims: Claims, name: string): string | undefined {
  const value = claims[name];
  return typeof value === "string" && value !== "" ? value : undefined;
}
